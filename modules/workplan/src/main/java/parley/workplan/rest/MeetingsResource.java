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
import parley.workplan.meeting.LogAgendaOutcome;
import parley.workplan.meeting.MeetingCriteria;
import parley.workplan.meeting.MeetingDetail;
import parley.workplan.meeting.MeetingFormat;
import parley.workplan.meeting.MeetingService;
import parley.workplan.meeting.MeetingStatus;
import parley.workplan.plan.PlanService;

/** Work-plan meetings with attendance, agenda and outcomes. */
@Path("/meetings")
@RequestScoped
@Answers(MeetingJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingsResource {
    @Inject
    private MeetingService meetings;

    @Inject
    private PlanService plans;

    @Inject
    private PartyCodes codes;

    @GET
    public PageJson<MeetingRowJson> list(
            @QueryParam("q") String q,
            @QueryParam("year") String year,
            @QueryParam("status") String status,
            @QueryParam("format") String format,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("state") String state,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        MeetingCriteria criteria = new MeetingCriteria(
                q,
                Params.integer("year", year),
                Params.constant(MeetingStatus.class, "status", status),
                Params.constant(MeetingFormat.class, "format", format),
                Params.date("from", from),
                Params.date("to", to),
                Params.constant(RecordState.class, "state", state));
        Paging paging = Params.paging(page, size, sort);
        return PageJson.of(meetings.find(criteria, paging), meeting -> MeetingRowJson.of(meeting, codes));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(meetings.get(id));
    }

    @GET
    @Path("/{id}/outcomes")
    public PageJson<MeetingJson.OutcomeJson> outcomes(@PathParam("id") long id) {
        List<LogAgendaOutcome> outcomes = meetings.get(id).content().agenda().stream()
                .flatMap(item -> item.outcomes().stream())
                .toList();
        return PageJson.of(Page.of(outcomes, outcomes.size(), Paging.longest()), MeetingJson::outcome);
    }

    @POST
    public Response log(MeetingJson json) {
        MeetingDetail logged = meetings.get(meetings.log(Etags.body(json).command(plans, codes)));
        return Response.created(URI.create("meetings/" + logged.summary().id()))
                .entity(MeetingJson.of(logged, codes))
                .tag(Etags.of(logged.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, MeetingJson json) {
        meetings.edit(id, Etags.required(ifMatch), Etags.body(json).command(plans, codes));
        return answer(meetings.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        MeetingJson after = MergePatch.apply(MeetingJson.of(meetings.get(id), codes), patch, MeetingJson.class);
        meetings.edit(id, version, after.command(plans, codes));
        return answer(meetings.get(id));
    }

    @POST
    @Path("/{id}/archive")
    public Response archive(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ArchiveJson json) {
        meetings.archive(id, Etags.required(ifMatch), Etags.body(json).command());
        return answer(meetings.get(id));
    }

    @POST
    @Path("/{id}/restore")
    public Response restore(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        meetings.restore(id, Etags.required(ifMatch));
        return answer(meetings.get(id));
    }

    private Response answer(MeetingDetail meeting) {
        return Etags.ok(MeetingJson.of(meeting, codes), meeting.version());
    }
}
