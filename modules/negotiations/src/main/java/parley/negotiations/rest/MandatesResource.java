package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.mandate.MandateDetail;
import parley.negotiations.mandate.MandateService;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;

/** Canada's mandates, for those on the mandates' list and on the chapter's. */
@Path("/mandates")
@RequestScoped
@Answers(MandateJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MandatesResource {
    @Inject
    private MandateService mandates;

    @Inject
    private NeedToKnow needToKnow;

    @GET
    public PageJson<MandateJson> list(
            @QueryParam("chapter") String chapter,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        return PageJson.of(
                mandates.find(chapter, Params.paging(page, size, sort)),
                mandate -> MandateJson.of(mandates.get(mandate.id())));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(mandates.get(id));
    }

    @POST
    public Response log(MandateJson json) {
        MandateDetail logged = mandates.get(mandates.log(Etags.body(json).command(needToKnow)));
        return Response.created(URI.create("mandates/" + logged.summary().id()))
                .entity(MandateJson.of(logged))
                .tag(Etags.of(logged.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, MandateJson json) {
        mandates.edit(id, Etags.required(ifMatch), Etags.body(json).command(needToKnow));
        return answer(mandates.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        MandateJson after = MergePatch.apply(MandateJson.of(mandates.get(id)), patch, MandateJson.class);
        mandates.edit(id, version, after.command(needToKnow));
        return answer(mandates.get(id));
    }

    private static Response answer(MandateDetail mandate) {
        return Etags.ok(MandateJson.of(mandate), mandate.version());
    }
}
