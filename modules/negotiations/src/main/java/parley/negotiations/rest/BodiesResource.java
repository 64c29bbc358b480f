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
import parley.negotiations.body.Body;
import parley.negotiations.body.BodyCriteria;
import parley.negotiations.body.BodyKind;
import parley.negotiations.body.BodyService;
import parley.negotiations.body.WriteBody;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;

/** Bodies that meet: by id or by code, such as {@code TNC}. */
@Path("/bodies")
@RequestScoped
@Answers(BodyJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BodiesResource {
    @Inject
    private BodyService bodies;

    /** Those that may have been there {@code on} a day, where one is given. */
    @GET
    public PageJson<BodyJson> list(
            @QueryParam("q") String q,
            @QueryParam("kind") String kind,
            @QueryParam("on") String on,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        BodyCriteria criteria =
                new BodyCriteria(q, Params.constant(BodyKind.class, "kind", kind), Params.date("on", on));
        return PageJson.of(bodies.find(criteria, Params.paging(page, size, sort)), BodyJson::of);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return answer(id);
    }

    @POST
    public Response add(BodyJson json) {
        WriteBody command = Etags.body(json).command();
        bodies.add(command);
        Body added = bodies.get(command.code());
        return Response.created(URI.create("bodies/" + added.code()))
                .entity(BodyJson.of(added))
                .tag(Etags.of(added.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, BodyJson json) {
        bodies.write(id, Etags.required(ifMatch), Etags.body(json).command());
        return answer(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        BodyJson after = MergePatch.apply(BodyJson.of(bodies.get(id)), patch, BodyJson.class);
        bodies.write(id, version, after.command());
        return answer(id);
    }

    private Response answer(String id) {
        Body found = bodies.get(id);
        return Etags.ok(BodyJson.of(found), found.version());
    }
}
