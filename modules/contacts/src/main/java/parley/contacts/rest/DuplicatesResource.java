package parley.contacts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import parley.contacts.duplicate.DuplicateCriteria;
import parley.contacts.duplicate.DuplicateService;
import parley.core.record.Filters;
import parley.core.record.Paging;
import parley.ui.rest.Etags;
import parley.ui.rest.Finds;
import parley.ui.rest.PageJson;

/** Pairs of records that look alike, and which of them are not the same. */
@Path("/duplicates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DuplicatesResource {
    @Inject
    private DuplicateService duplicates;

    @GET
    @Finds(DuplicateCriteria.class)
    public PageJson<DuplicateJson> list(@Context UriInfo uri) {
        Map<String, String> parameters = Json.parameters(uri);
        Paging paging = Json.paging(parameters);
        return PageJson.of(
                duplicates.find(DuplicateCriteria.read(Filters.strict(parameters)), paging), DuplicateJson::of);
    }

    @POST
    @Path("/not-same")
    public void notSame(NotSameJson json) {
        duplicates.decide(Etags.body(json).command());
    }

    @POST
    @Path("/reconsider")
    public void reconsider(NotSameJson json) {
        duplicates.reconsider(Etags.body(json).kindOf(), json.first(), json.second());
    }
}
