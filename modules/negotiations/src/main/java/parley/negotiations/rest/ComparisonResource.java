package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import parley.negotiations.compare.ComparisonService;
import parley.negotiations.text.model.Reading;
import parley.ui.rest.Params;

/** Two versions of a chapter's text, for those on its need-to-know list; for others there are none. */
@Path("/texts/{a}/compare/{b}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {
    @Inject
    private ComparisonService service;

    /** @param reading {@code OPEN}, tracked deletions gone, where it is left out; or {@code AS_IT_STANDS} */
    @GET
    public ComparisonJson compare(
            @PathParam("a") long a, @PathParam("b") long b, @QueryParam("reading") String reading) {
        Reading read = Params.constant(Reading.class, "reading", reading);
        return ComparisonJson.of(
                service.compare(a, b, read == null ? Reading.OPEN : read).comparison());
    }
}
