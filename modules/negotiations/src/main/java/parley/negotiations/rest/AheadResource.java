package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import parley.negotiations.ahead.EnterMilestone;
import parley.negotiations.ahead.ForecastService;
import parley.negotiations.ahead.MilestoneKind;
import parley.negotiations.ahead.MilestoneService;
import parley.negotiations.ahead.ReadinessService;
import parley.negotiations.rest.AheadJson.ForecastJson;
import parley.negotiations.rest.AheadJson.MilestoneJson;
import parley.negotiations.rest.AheadJson.MilestonesJson;
import parley.negotiations.rest.AheadJson.ReadinessJson;
import parley.negotiations.rest.AheadJson.SittingDaysJson;
import parley.ui.rest.Etags;
import parley.ui.rest.Params;

/** What lies ahead: readiness, forecast, and Parliament's milestones by the policy. */
@Path("/negotiations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AheadResource {
    @Inject
    private ReadinessService readiness;

    @Inject
    private ForecastService forecasts;

    @Inject
    private MilestoneService milestones;

    /** @param round by code; the next one where none is named */
    @GET
    @Path("/readiness")
    public ReadinessJson readiness(@QueryParam("round") String round) {
        return ReadinessJson.of(readiness.of(round));
    }

    /** @return chapters and brackets */
    @GET
    @Path("/forecast")
    public List<ForecastJson> forecast() {
        return List.of(
                ForecastJson.of("CHAPTERS", forecasts.chapters()), ForecastJson.of("BRACKETS", forecasts.brackets()));
    }

    @GET
    @Path("/milestones")
    public MilestonesJson milestones() {
        return MilestonesJson.of(milestones.all(), milestones.lying());
    }

    /** Enters or corrects one; without a day it is taken away. */
    @PUT
    @Path("/milestones/{kind}")
    public MilestonesJson enter(@PathParam("kind") String kind, MilestoneJson json) {
        MilestoneJson body = Etags.body(json);
        milestones.enter(new EnterMilestone(
                Params.constant(MilestoneKind.class, "kind", kind), Params.date("day", body.day()), body.source()));
        return milestones();
    }

    @POST
    @Path("/sitting-days")
    public MilestonesJson sits(SittingDaysJson json) {
        SittingDaysJson body = Etags.body(json);
        milestones.sits(
                body.days() == null
                        ? List.of()
                        : body.days().stream()
                                .map(day -> Params.date("days", day))
                                .toList(),
                body.source());
        return milestones();
    }
}
