package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.negotiations.body.Body;
import parley.negotiations.body.BodyCriteria;
import parley.negotiations.body.BodyKind;
import parley.negotiations.body.BodyService;
import parley.ui.list.ListParameters;

/** Bodies: everything it shows follows from its address. */
@Named
@RequestScoped
public class ListBodiesBacking {
    @Inject
    private BodyService bodies;

    @Inject
    private ListParameters parameters;

    private Page<Body> page;

    public Page<Body> getPage() {
        if (page == null) {
            Paging paging = parameters.paging();
            boolean french = Callers.current().language() == Language.FR;
            page = bodies.find(
                    new BodyCriteria(parameters.text("q"), getKind(), parameters.date("on")),
                    french && "name".equals(paging.sort()) ? paging.by("name.fr") : paging);
        }
        return page;
    }

    public BodyKind getKind() {
        return parameters.constant(BodyKind.class, "kind");
    }

    public boolean isFiltered() {
        return parameters.any("q", "kind", "on");
    }
}
