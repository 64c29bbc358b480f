package parley.negotiations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.negotiations.body.BodyService;

/** Adds a body. */
@Named
@ViewScoped
public class LogBodyBacking extends BodyForm {
    @Inject
    private transient BodyService bodies;

    public String save() {
        return save(() -> {
            bodies.add(command());
            say("logBody.saved", bodies.get(getCode()).name(Callers.current().language()));
            return "/negotiations/bodies/show?code=" + getCode();
        });
    }
}
