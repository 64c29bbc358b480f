package parley.missions.rest;

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
import parley.core.error.NotFound;
import parley.core.record.Paging;
import parley.core.record.RecordState;
import parley.missions.delegate.DelegateDetail;
import parley.missions.delegate.DelegateService;
import parley.missions.mission.MissionService;
import parley.ui.rest.Answers;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Etags;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;

/** People who travel with one mission. */
@Path("/missions/{id}/delegates")
@RequestScoped
@Answers(DelegateJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DelegatesResource {
    @Inject
    private DelegateService delegates;

    @Inject
    private MissionService missions;

    @PathParam("id")
    private String mission;

    @GET
    public PageJson<DelegateJson> list(
            @QueryParam("company") String company,
            @QueryParam("state") String state,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        Integer line = Params.integer("company", company);
        Paging paging = Params.paging(page, size, sort);
        return PageJson.of(
                delegates.find(
                        missionId(),
                        line == null ? null : line.longValue(),
                        Params.constant(RecordState.class, "state", state),
                        paging),
                DelegateJson::of);
    }

    @GET
    @Path("/{delegate}")
    public Response get(@PathParam("delegate") long id) {
        return answer(own(id));
    }

    @POST
    public Response log(DelegateJson json) {
        DelegateDetail logged = delegates.get(delegates.log(Etags.body(json).command(missionId())));
        return Response.created(URI.create(
                        "missions/" + mission + "/delegates/" + logged.summary().id()))
                .entity(DelegateJson.of(logged))
                .tag(Etags.of(logged.version()))
                .build();
    }

    @PUT
    @Path("/{delegate}")
    public Response write(@PathParam("delegate") long id, @HeaderParam("If-Match") String ifMatch, DelegateJson json) {
        int version = Etags.required(ifMatch);
        own(id);
        delegates.edit(id, version, Etags.body(json).command(missionId()));
        return answer(own(id));
    }

    @PATCH
    @Path("/{delegate}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("delegate") long id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        DelegateJson after = MergePatch.apply(DelegateJson.of(own(id)), patch, DelegateJson.class);
        delegates.edit(id, version, after.command(missionId()));
        return answer(own(id));
    }

    @POST
    @Path("/{delegate}/archive")
    public Response archive(@PathParam("delegate") long id, @HeaderParam("If-Match") String ifMatch, ArchiveJson json) {
        int version = Etags.required(ifMatch);
        own(id);
        delegates.archive(id, version, Etags.body(json).command());
        return answer(own(id));
    }

    @POST
    @Path("/{delegate}/restore")
    public Response restore(@PathParam("delegate") long id, @HeaderParam("If-Match") String ifMatch) {
        int version = Etags.required(ifMatch);
        own(id);
        delegates.restore(id, version);
        return answer(own(id));
    }

    private long missionId() {
        return missions.get(mission).summary().id();
    }

    /** @throws NotFound if the line is another mission's */
    private DelegateDetail own(long id) {
        DelegateDetail delegate = delegates.get(id);
        if (delegate.summary().missionId() != missionId()) {
            throw new NotFound("DELEGATE", id);
        }
        return delegate;
    }

    private Response answer(DelegateDetail delegate) {
        return Etags.ok(DelegateJson.of(delegate), delegate.version());
    }
}
