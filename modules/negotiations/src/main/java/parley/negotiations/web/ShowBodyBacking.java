package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.body.Body;
import parley.negotiations.body.BodyService;
import parley.ui.list.ListParameters;

/** A body. */
@Named
@RequestScoped
public class ShowBodyBacking {
    @Inject
    private BodyService bodies;

    @Inject
    private ListParameters parameters;

    private Body body;

    /** Finds the body before the page renders, so that a wrong code is a 404. */
    public void load() {
        String code = parameters.text("code");
        body = bodies.get(code == null ? "" : code);
    }

    public Body getBody() {
        return body;
    }
}
