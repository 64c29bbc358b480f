package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.pointer.Pointer;
import parley.negotiations.pointer.PointerCriteria;
import parley.negotiations.pointer.PointerKind;
import parley.negotiations.pointer.PointerService;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;

/** Pointers to what is held elsewhere: read and added, never written again, so that none takes {@code PUT}. Their tag never changes. */
@Path("/pointers")
@RequestScoped
@Answers(PointerJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PointersResource {
    @Inject
    private PointerService pointers;

    @Inject
    private NeedToKnow needToKnow;

    @GET
    public PageJson<PointerJson> list(
            @QueryParam("chapter") String chapter,
            @QueryParam("kind") String kind,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        PointerKind one = Params.constant(PointerKind.class, "kind", kind);
        PointerCriteria criteria = new PointerCriteria(one == null ? Set.of() : Set.of(one), chapter);
        return PageJson.of(pointers.find(criteria, Params.paging(page, size, sort)), PointerJson::of);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return Etags.ok(PointerJson.of(pointers.get(id)), 0);
    }

    @POST
    public Response log(PointerJson json) {
        Pointer logged = pointers.get(pointers.log(Etags.body(json).command(needToKnow)));
        return Response.created(URI.create("pointers/" + logged.id()))
                .entity(PointerJson.of(logged))
                .tag(Etags.of(0))
                .build();
    }
}
