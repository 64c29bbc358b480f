package parley.contacts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import parley.contacts.duplicate.DuplicateKind;
import parley.contacts.merge.MergeService;
import parley.core.record.Paging;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.Finds;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;

/** Merges of two records into one. */
@Path("/merges")
@RequestScoped
@Answers(MergeJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MergesResource {
    @Inject
    private MergeService merges;

    @GET
    @Finds(by = "kind")
    public PageJson<MergeJson> list(@Context UriInfo uri) {
        Map<String, String> parameters = Json.parameters(uri);
        Paging paging = Json.paging(parameters);
        DuplicateKind kind = Params.constant(DuplicateKind.class, "kind", parameters.get("kind"));
        return PageJson.of(merges.find(kind, paging), merge -> MergeJson.of(merge, null));
    }

    @GET
    @Path("/{id}")
    public MergeJson get(@PathParam("id") long id) {
        return MergeJson.of(merges.get(id), merges.touched(id));
    }

    @POST
    public Response merge(MergeRecordsJson json) {
        long id = merges.merge(Etags.body(json).command());
        return Response.created(URI.create("merges/" + id)).entity(get(id)).build();
    }

    @POST
    @Path("/{id}/undo")
    public MergeJson undo(@PathParam("id") long id) {
        merges.undo(id);
        return get(id);
    }
}
