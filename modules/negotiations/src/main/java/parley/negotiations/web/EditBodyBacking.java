package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.negotiations.body.Body;
import parley.negotiations.body.BodyService;
import parley.ui.list.ListParameters;

/** Edits a body. */
@Named
@ViewScoped
public class EditBodyBacking extends BodyForm {
    @Inject
    private transient BodyService bodies;

    @Inject
    private transient ListParameters parameters;

    private int version;

    @PostConstruct
    void read() {
        String asked = parameters.text("code");
        Body body = bodies.get(asked == null ? "" : asked);
        version = body.version();
        readAt(version);
        fill(body.asCommand());
    }

    public String save() {
        return save(() -> {
            bodies.write(getCode(), versionOr(version), command());
            say("editBody.saved", getName());
            return "/negotiations/bodies/show?code=" + getCode();
        });
    }

    /** @return as it is stored */
    public String getName() {
        return bodies.get(getCode()).name(Callers.current().language());
    }
}
