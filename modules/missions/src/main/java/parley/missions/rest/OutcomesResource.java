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
import parley.missions.OutcomeKind;
import parley.missions.OutcomeStage;
import parley.missions.mission.MissionService;
import parley.missions.outcome.OutcomeCriteria;
import parley.missions.outcome.OutcomeDetail;
import parley.missions.outcome.OutcomeService;
import parley.ui.rest.Answers;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Etags;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;

/** Outcomes of missions. */
@Path("/outcomes")
@RequestScoped
@Answers(OutcomeJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OutcomesResource {
    @Inject
    private OutcomeService outcomes;

    @Inject
    private MissionService missions;

    @Inject
    private PartyCodes codes;

    @GET
    public PageJson<OutcomeRowJson> list(
            @QueryParam("q") String q,
            @QueryParam("mission") String mission,
            @QueryParam("kind") String kind,
            @QueryParam("stage") String stage,
            @QueryParam("country") String country,
            @QueryParam("confirmed") String confirmed,
            @QueryParam("year") String year,
            @QueryParam("company") String company,
            @QueryParam("asOf") String asOf,
            @QueryParam("state") String state,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        OutcomeCriteria criteria = new OutcomeCriteria(
                q,
                mission,
                Params.constant(OutcomeKind.class, "kind", kind),
                Params.constant(OutcomeStage.class, "stage", stage),
                country,
                Params.flag("confirmed", confirmed),
                Params.integer("year", year),
                Params.id("company", company),
                Params.date("asOf", asOf),
                Params.constant(RecordState.class, "state", state));
        Paging paging = Params.paging(page, size, sort);
        return PageJson.of(outcomes.find(criteria, paging), OutcomeRowJson::of);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(outcomes.get(id));
    }

    @POST
    public Response log(OutcomeJson json) {
        OutcomeDetail logged = outcomes.get(outcomes.log(Etags.body(json).command(missions, codes)));
        return Response.created(URI.create("outcomes/" + logged.summary().id()))
                .entity(OutcomeJson.of(logged))
                .tag(Etags.of(logged.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, OutcomeJson json) {
        outcomes.edit(id, Etags.required(ifMatch), Etags.body(json).command(missions, codes));
        return answer(outcomes.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        JsonObject change = Reasons.ofTheNew(Etags.body(patch), "stage", "stageReason");
        OutcomeJson after = MergePatch.apply(OutcomeJson.of(outcomes.get(id)), change, OutcomeJson.class);
        outcomes.edit(id, version, after.command(missions, codes));
        return answer(outcomes.get(id));
    }

    @POST
    @Path("/{id}/archive")
    public Response archive(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ArchiveJson json) {
        outcomes.archive(id, Etags.required(ifMatch), Etags.body(json).command());
        return answer(outcomes.get(id));
    }

    @POST
    @Path("/{id}/restore")
    public Response restore(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        outcomes.restore(id, Etags.required(ifMatch));
        return answer(outcomes.get(id));
    }

    private Response answer(OutcomeDetail outcome) {
        return Etags.ok(OutcomeJson.of(outcome), outcome.version());
    }
}
