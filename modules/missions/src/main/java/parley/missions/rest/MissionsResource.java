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
import parley.core.record.Paging;
import parley.core.record.RecordState;
import parley.missions.MissionStage;
import parley.missions.mission.Direction;
import parley.missions.mission.MissionCriteria;
import parley.missions.mission.MissionDetail;
import parley.missions.mission.MissionService;
import parley.ui.rest.Answers;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Etags;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;

/** Missions: by id or by code, such as {@code TCTM-2024-PHL}. */
@Path("/missions")
@RequestScoped
@Answers(MissionJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MissionsResource {
    @Inject
    private MissionService missions;

    @Inject
    private SectorCodes sectors;

    @GET
    public PageJson<MissionRowJson> list(
            @QueryParam("q") String q,
            @QueryParam("year") String year,
            @QueryParam("country") String country,
            @QueryParam("direction") String direction,
            @QueryParam("stage") String stage,
            @QueryParam("asOf") String asOf,
            @QueryParam("state") String state,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        MissionCriteria criteria = new MissionCriteria(
                q,
                Params.integer("year", year),
                country,
                Params.constant(Direction.class, "direction", direction),
                Params.constant(MissionStage.class, "stage", stage),
                Params.date("asOf", asOf),
                Params.constant(RecordState.class, "state", state));
        Paging paging = Params.paging(page, size, sort);
        return PageJson.of(missions.find(criteria, paging), MissionRowJson::of);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return answer(missions.get(id));
    }

    @POST
    public Response log(MissionJson json) {
        MissionDetail logged = missions.get(missions.log(Etags.body(json).command(sectors)));
        return Response.created(URI.create("missions/" + logged.summary().code()))
                .entity(MissionJson.of(logged, sectors))
                .tag(Etags.of(logged.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, MissionJson json) {
        int version = Etags.required(ifMatch);
        missions.edit(missions.get(id).summary().id(), version, Etags.body(json).command(sectors));
        return answer(missions.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        MissionDetail before = missions.get(id);
        JsonObject change = Reasons.ofTheNew(Etags.body(patch), "stage", "stageReason");
        MissionJson after = MergePatch.apply(MissionJson.of(before, sectors), change, MissionJson.class);
        missions.edit(before.summary().id(), version, after.command(sectors));
        return answer(missions.get(id));
    }

    @POST
    @Path("/{id}/archive")
    public Response archive(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ArchiveJson json) {
        missions.archive(
                missions.get(id).summary().id(),
                Etags.required(ifMatch),
                Etags.body(json).command());
        return answer(missions.get(id));
    }

    @POST
    @Path("/{id}/restore")
    public Response restore(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        missions.restore(missions.get(id).summary().id(), Etags.required(ifMatch));
        return answer(missions.get(id));
    }

    private Response answer(MissionDetail mission) {
        return Etags.ok(MissionJson.of(mission, sectors), mission.version());
    }
}
