package parley.workplan.rest;

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
import java.util.List;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordState;
import parley.ui.rest.Answers;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Etags;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;
import parley.workplan.ActivityStatus;
import parley.workplan.activity.ActivityCriteria;
import parley.workplan.activity.ActivityDetail;
import parley.workplan.activity.ActivityService;
import parley.workplan.activity.ActivityUpdate;
import parley.workplan.activity.DecideDueDate;
import parley.workplan.activity.DueDateService;
import parley.workplan.activity.DueProposal;
import parley.workplan.plan.PlanService;

/** Activities of the work plans, and what was reported of them. */
@Path("/activities")
@RequestScoped
@Answers(ActivityJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActivitiesResource {
    @Inject
    private ActivityService activities;

    @Inject
    private DueDateService dueDates;

    @Inject
    private PlanService plans;

    @Inject
    private PartyCodes codes;

    @GET
    public PageJson<ActivityRowJson> list(
            @QueryParam("q") String q,
            @QueryParam("plan") String plan,
            @QueryParam("area") String area,
            @QueryParam("status") String status,
            @QueryParam("lead") String lead,
            @QueryParam("open") String open,
            @QueryParam("waiting") String waiting,
            @QueryParam("state") String state,
            @QueryParam("asOf") String asOf,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        ActivityCriteria criteria = new ActivityCriteria(
                q,
                plan,
                area,
                Params.constant(ActivityStatus.class, "status", status),
                codes.id("lead", lead),
                Params.flag("open", open),
                Params.flag("waiting", waiting),
                Params.constant(RecordState.class, "state", state),
                Params.date("asOf", asOf));
        Paging paging = Params.paging(page, size, sort);
        return PageJson.of(activities.find(criteria, paging), activity -> ActivityRowJson.of(activity, codes));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(activities.get(id));
    }

    @POST
    public Response log(ActivityJson json) {
        ActivityDetail logged = activities.get(activities.log(Etags.body(json).command(plans, codes)));
        return Response.created(URI.create("activities/" + logged.summary().id()))
                .entity(ActivityJson.of(logged, codes))
                .tag(Etags.of(logged.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ActivityJson json) {
        activities.edit(id, Etags.required(ifMatch), Etags.body(json).command(plans, codes));
        return answer(activities.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        ActivityJson after = MergePatch.apply(ActivityJson.of(activities.get(id), codes), patch, ActivityJson.class);
        activities.edit(id, version, after.command(plans, codes));
        return answer(activities.get(id));
    }

    @GET
    @Path("/{id}/updates")
    public PageJson<ActivityJson.UpdateJson> updates(@PathParam("id") long id) {
        List<ActivityUpdate> updates = activities.get(id).updates();
        return PageJson.of(Page.of(updates, updates.size(), Paging.longest()), ActivityJson.UpdateJson::of);
    }

    @POST
    @Path("/{id}/updates")
    @Answers(ActivityJson.UpdateJson.class)
    public Response report(@PathParam("id") long id, ActivityJson.UpdateJson json) {
        activities.report(id, Etags.body(json).command());
        List<ActivityUpdate> updates = activities.get(id).updates();
        return Response.created(URI.create("activities/" + id + "/updates"))
                .entity(ActivityJson.UpdateJson.of(updates.get(updates.size() - 1)))
                .build();
    }

    @GET
    @Path("/{id}/due-proposals")
    public PageJson<ActivityJson.ProposalJson> proposals(@PathParam("id") long id) {
        List<DueProposal> proposals = activities.get(id).proposals();
        return PageJson.of(Page.of(proposals, proposals.size(), Paging.longest()), ActivityJson.ProposalJson::of);
    }

    @POST
    @Path("/{id}/due-proposals/{proposal}/approve")
    public Response approve(
            @PathParam("id") long id, @PathParam("proposal") long proposal, ActivityJson.DecisionJson json) {
        dueDates.decide(id, proposal, new DecideDueDate(true, json == null ? null : json.note()));
        return answer(activities.get(id));
    }

    @POST
    @Path("/{id}/due-proposals/{proposal}/refuse")
    public Response refuse(
            @PathParam("id") long id, @PathParam("proposal") long proposal, ActivityJson.DecisionJson json) {
        dueDates.decide(id, proposal, new DecideDueDate(false, Etags.body(json).note()));
        return answer(activities.get(id));
    }

    @POST
    @Path("/{id}/archive")
    public Response archive(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ArchiveJson json) {
        activities.archive(id, Etags.required(ifMatch), Etags.body(json).command());
        return answer(activities.get(id));
    }

    @POST
    @Path("/{id}/restore")
    public Response restore(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        activities.restore(id, Etags.required(ifMatch));
        return answer(activities.get(id));
    }

    private Response answer(ActivityDetail activity) {
        return Etags.ok(ActivityJson.of(activity, codes), activity.version());
    }
}
