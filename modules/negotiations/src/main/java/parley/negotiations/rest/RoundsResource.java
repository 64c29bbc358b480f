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
import java.io.ByteArrayOutputStream;
import java.net.URI;
import parley.core.record.Paging;
import parley.negotiations.ahead.RoundPack;
import parley.negotiations.round.ClearanceService;
import parley.negotiations.round.MeetingFormat;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundDetail;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundStatus;
import parley.negotiations.schedule.ScheduleService;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;

/** Rounds: by id or by code, such as {@code TNC-17}. */
@Path("/rounds")
@RequestScoped
@Answers(RoundJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoundsResource {
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
    public PageJson<RoundRowJson> list(
            @QueryParam("q") String q,
            @QueryParam("year") String year,
            @QueryParam("format") String format,
            @QueryParam("status") String status,
            @QueryParam("host") String host,
            @QueryParam("dated") String dated,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        RoundCriteria criteria = new RoundCriteria(
                q,
                Params.integer("year", year),
                Params.constant(MeetingFormat.class, "format", format),
                Params.constant(RoundStatus.class, "status", status),
                codes.id("host", host),
                Params.flag("dated", dated),
                Params.date("from", from),
                Params.date("to", to));
        Paging paging = Params.paging(page, size, sort);
        return PageJson.of(rounds.find(criteria, paging), round -> RoundRowJson.of(round, codes));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return answer(rounds.get(id));
    }

    @POST
    public Response log(RoundJson json) {
        RoundDetail logged = rounds.get(rounds.log(Etags.body(json).command(codes)));
        return Response.created(URI.create("rounds/" + logged.summary().code()))
                .entity(RoundJson.of(logged, codes))
                .tag(Etags.of(logged.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, RoundJson json) {
        int version = Etags.required(ifMatch);
        rounds.edit(rounds.get(id).summary().id(), version, Etags.body(json).command(codes));
        return answer(rounds.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        RoundDetail before = rounds.get(id);
        RoundJson after = MergePatch.apply(RoundJson.of(before, codes), patch, RoundJson.class);
        rounds.edit(before.summary().id(), version, after.command(codes));
        return answer(rounds.get(id));
    }

    @GET
    @Path("/{id}/schedule")
    public ScheduleJson schedule(@PathParam("id") String id) {
        long round = rounds.get(id).summary().id();
        return new ScheduleJson(
                schedule.week(round).stream().map(ScheduleJson.SittingJson::of).toList(),
                schedule.conflicts(round).stream()
                        .map(one -> ScheduleJson.ConflictJson.of(one, codes))
                        .toList());
    }

    @POST
    @Path("/{id}/clear")
    public ScheduleJson.ClearanceJson clear(@PathParam("id") String id) {
        clearances.clear(id);
        return ScheduleJson.ClearanceJson.of(
                clearances.of(rounds.get(id).summary().id()));
    }

    /** The pack for a room without a network: a brief of each chapter and a sheet for notes, as a ZIP. */
    @GET
    @Path("/{id}/pack")
    @Produces("application/zip")
    public Response pack(@PathParam("id") String id) {
        String code = rounds.get(id).summary().code();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        pack.write(code, file);
        return Response.ok(file.toByteArray())
                .header("Content-Disposition", "attachment; filename=\"" + RoundPack.fileName(code) + "\"")
                .build();
    }

    private Response answer(RoundDetail round) {
        return Etags.ok(RoundJson.of(round, codes), round.version());
    }
}
