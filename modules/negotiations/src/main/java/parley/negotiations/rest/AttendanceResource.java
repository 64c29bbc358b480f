package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import parley.core.error.InvalidInput;
import parley.negotiations.rest.ScheduleJson.AttendanceJson;
import parley.negotiations.rest.ScheduleJson.SeatJson;
import parley.negotiations.rest.ScheduleJson.VoiceJson;
import parley.negotiations.schedule.ScheduleService;
import parley.negotiations.schedule.SeatRole;
import parley.negotiations.schedule.TakeSeat;
import parley.negotiations.session.SessionService;
import parley.ui.rest.Etags;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;

/** Who sits in a session. */
@Path("/sessions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AttendanceResource {
    @Inject
    private SessionService sessions;

    @Inject
    private ScheduleService schedule;

    @Inject
    private PartyCodes codes;

    @GET
    @Path("/attendance")
    public AttendanceJson get(@PathParam("id") long id) {
        sessions.get(id);
        return new AttendanceJson(
                schedule.seats(id).stream()
                        .map(seat -> SeatJson.of(seat, codes))
                        .toList(),
                schedule.voices(id).stream()
                        .map(voice -> VoiceJson.of(voice, codes))
                        .toList());
    }

    @POST
    @Path("/attendance")
    public Response seat(@PathParam("id") long id, SeatJson json) {
        SeatJson body = Etags.body(json);
        schedule.seat(
                id,
                new TakeSeat(
                        body.person(),
                        codes.id("party", body.party()),
                        Params.constant(SeatRole.class, "role", body.role())));
        return Response.created(URI.create("sessions/" + id + "/attendance"))
                .entity(get(id))
                .build();
    }

    @DELETE
    @Path("/attendance/{seat}")
    public AttendanceJson unseat(@PathParam("id") long id, @PathParam("seat") long seat) {
        schedule.unseat(id, seat);
        return get(id);
    }

    /** Notes that a party speaks on behalf of another. */
    @POST
    @Path("/voices")
    public Response speak(@PathParam("id") long id, VoiceJson json) {
        VoiceJson body = Etags.body(json);
        Long party = codes.id("party", body.party());
        Long other = codes.id("onBehalfOf", body.onBehalfOf());
        if (party == null || other == null) {
            throw new InvalidInput(party == null ? "party" : "onBehalfOf", "error.required");
        }
        schedule.speak(id, party, other);
        return Response.created(URI.create("sessions/" + id + "/attendance"))
                .entity(get(id))
                .build();
    }

    @DELETE
    @Path("/voices/{voice}")
    public AttendanceJson unspeak(@PathParam("id") long id, @PathParam("voice") long voice) {
        schedule.unspeak(id, voice);
        return get(id);
    }
}
