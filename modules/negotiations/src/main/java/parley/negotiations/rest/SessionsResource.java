package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import parley.core.error.InvalidInput;
import parley.core.record.Paging;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.rest.ScheduleJson.AttendanceJson;
import parley.negotiations.rest.ScheduleJson.SeatJson;
import parley.negotiations.rest.ScheduleJson.VoiceJson;
import parley.negotiations.round.RoundService;
import parley.negotiations.schedule.ScheduleService;
import parley.negotiations.schedule.SeatRole;
import parley.negotiations.schedule.TakeSeat;
import parley.negotiations.session.SessionCriteria;
import parley.negotiations.session.SessionDetail;
import parley.negotiations.session.SessionService;
import parley.negotiations.session.SessionSummary;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;

/** Sessions: one working group in one round. */
@Path("/sessions")
@RequestScoped
@Answers(SessionJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionsResource {
    @Inject
    private SessionService sessions;

    @Inject
    private RoundService rounds;

    @Inject
    private ChapterService chapters;

    @Inject
    private ScheduleService schedule;

    @Inject
    private PartyCodes codes;

    @GET
    public PageJson<SessionJson> list(
            @QueryParam("round") String round,
            @QueryParam("chapter") String chapter,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        SessionCriteria criteria = new SessionCriteria(
                round == null ? null : rounds.get(round).summary().id(),
                chapter == null ? null : chapters.get(chapter).id());
        Paging paging = Params.paging(page, size, sort);
        return PageJson.of(sessions.find(criteria, paging), this::whole);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(sessions.get(id));
    }

    @POST
    public Response log(SessionJson json) {
        SessionDetail logged = sessions.get(sessions.log(Etags.body(json).command(rounds, chapters, codes)));
        return Response.created(URI.create("sessions/" + logged.summary().id()))
                .entity(SessionJson.of(logged, codes))
                .tag(Etags.of(logged.version()))
                .build();
    }

    /** What a session would run into; nothing is saved. An id in the body is the session that would be edited. */
    @POST
    @Path("/conflicts")
    public List<ScheduleJson.ConflictJson> conflicts(SessionJson json) {
        SessionJson body = Etags.body(json);
        return schedule.conflicts(body.id(), body.command(rounds, chapters, codes)).stream()
                .map(one -> ScheduleJson.ConflictJson.of(one, codes))
                .toList();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, SessionJson json) {
        sessions.edit(id, Etags.required(ifMatch), Etags.body(json).command(rounds, chapters, codes));
        return answer(sessions.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        SessionJson after = MergePatch.apply(SessionJson.of(sessions.get(id), codes), patch, SessionJson.class);
        sessions.edit(id, version, after.command(rounds, chapters, codes));
        return answer(sessions.get(id));
    }

    @GET
    @Path("/{id}/attendance")
    public AttendanceJson attendance(@PathParam("id") long id) {
        return new AttendanceJson(
                RoundJson.parties(sessions.get(id).content().parties(), codes),
                schedule.seats(id).stream()
                        .map(seat -> SeatJson.of(seat, codes))
                        .toList(),
                schedule.voices(id).stream()
                        .map(voice -> VoiceJson.of(voice, codes))
                        .toList());
    }

    @POST
    @Path("/{id}/attendance")
    public Response seat(@PathParam("id") long id, SeatJson json) {
        SeatJson body = Etags.body(json);
        schedule.seat(
                id,
                new TakeSeat(
                        body.person(),
                        codes.id("party", body.party()),
                        Params.constant(SeatRole.class, "role", body.role())));
        return Response.created(URI.create("sessions/" + id + "/attendance"))
                .entity(attendance(id))
                .build();
    }

    @DELETE
    @Path("/{id}/attendance/{seat}")
    public AttendanceJson unseat(@PathParam("id") long id, @PathParam("seat") long seat) {
        schedule.unseat(id, seat);
        return attendance(id);
    }

    /** Notes that a party speaks on behalf of another. */
    @POST
    @Path("/{id}/voices")
    public Response speak(@PathParam("id") long id, VoiceJson json) {
        VoiceJson body = Etags.body(json);
        Long party = codes.id("party", body.party());
        Long other = codes.id("onBehalfOf", body.onBehalfOf());
        if (party == null || other == null) {
            throw new InvalidInput(party == null ? "party" : "onBehalfOf", "error.required");
        }
        schedule.speak(id, party, other);
        return Response.created(URI.create("sessions/" + id + "/attendance"))
                .entity(attendance(id))
                .build();
    }

    @DELETE
    @Path("/{id}/voices/{voice}")
    public AttendanceJson unspeak(@PathParam("id") long id, @PathParam("voice") long voice) {
        schedule.unspeak(id, voice);
        return attendance(id);
    }

    private SessionJson whole(SessionSummary session) {
        return session.withheld() ? SessionJson.withheld(session) : SessionJson.of(sessions.get(session.id()), codes);
    }

    private Response answer(SessionDetail session) {
        return Etags.ok(SessionJson.of(session, codes), session.version());
    }
}
