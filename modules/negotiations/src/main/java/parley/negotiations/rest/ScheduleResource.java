package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import parley.negotiations.ahead.RoundPack;
import parley.negotiations.round.Clearance;
import parley.negotiations.round.ClearanceService;
import parley.negotiations.round.RoundService;
import parley.negotiations.schedule.ScheduleService;
import parley.ui.rest.PartyCodes;

/** A round's week, and clearing its public summary. */
@Path("/rounds/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleResource {
    @Inject
    private RoundService rounds;

    @Inject
    private ScheduleService schedule;

    @Inject
    private ClearanceService clearances;

    @Inject
    private RoundPack pack;

    @Inject
    private PartyCodes codes;

    @GET
    @Path("/schedule")
    public ScheduleJson schedule(@PathParam("id") String id) {
        long round = rounds.get(id).summary().id();
        return new ScheduleJson(
                schedule.week(round).stream().map(ScheduleJson.SittingJson::of).toList(),
                schedule.conflicts(round).stream()
                        .map(one -> ScheduleJson.ConflictJson.of(one, codes))
                        .toList());
    }

    @POST
    @Path("/clear")
    public ClearanceJson clear(@PathParam("id") String id) {
        clearances.clear(id);
        return ClearanceJson.of(clearances.of(rounds.get(id).summary().id()));
    }

    /** The pack for a room without a network: a brief of each chapter and a sheet for notes, as a ZIP. */
    @GET
    @Path("/pack")
    @Produces("application/zip")
    public Response pack(@PathParam("id") String id) {
        String code = rounds.get(id).summary().code();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        pack.write(code, file);
        return Response.ok(file.toByteArray())
                .header("Content-Disposition", "attachment; filename=\"" + RoundPack.fileName(code) + "\"")
                .build();
    }

    /** @param state {@code NOT_CLEARED}, {@code CLEARED}, {@code INTERNAL_CHANGED} or {@code PUBLIC_CHANGED} */
    public record ClearanceJson(String state, String clearedAt, String clearedBy) {
        static ClearanceJson of(Clearance one) {
            return new ClearanceJson(one.state().name(), RoundJson.text(one.at()), one.by());
        }
    }
}
