package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import parley.core.access.Callers;
import parley.negotiations.brief.ChapterBrief;
import parley.negotiations.brief.ChapterBriefService;
import parley.negotiations.brief.MessageClearanceService;
import parley.negotiations.report.Report;
import parley.negotiations.report.ReportFormat;
import parley.negotiations.report.ReportKind;
import parley.negotiations.report.ReportLanguage;
import parley.negotiations.report.ReportOrder;
import parley.negotiations.report.ReportService;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;

/** The brief on a chapter, as JSON, on paper or in Word; and the words that people write for it. */
@Path("/chapters/{id}/brief")
@RequestScoped
@Answers(ChapterBriefJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChapterBriefResource {
    @Inject
    private ReportService reports;

    @Inject
    private ChapterBriefService briefs;

    @Inject
    private MessageClearanceService clearances;

    /**
     * @param audience {@code internal} where it is left out, or {@code public}
     * @param language {@code en}, {@code fr} or {@code both}; the caller's where it is left out
     * @param positions {@code true} puts issues, positions and mandates in, as far as the caller may know them
     */
    @GET
    public ReportJson read(
            @PathParam("id") String id,
            @QueryParam("audience") String audience,
            @QueryParam("language") String language,
            @QueryParam("asOf") String asOf,
            @QueryParam("positions") String positions) {
        ReportOrder order = order(id, audience, language, asOf, positions);
        Report report = reports.read(order);
        return ReportJson.of(report, reports.parts(report, order.language()), reports.lacking(report));
    }

    /** The same parameters as JSON takes; the file is noted in the audit and not kept. */
    @GET
    @Produces(ReportsResource.PDF)
    public Response pdf(@PathParam("id") String id, @Context UriInfo address) {
        return ReportsResource.file(reports.take(order(id, address), ReportFormat.PDF));
    }

    /** The same parameters as JSON takes; the file is noted in the audit and not kept. */
    @GET
    @Produces(ReportsResource.DOCX)
    public Response docx(@PathParam("id") String id, @Context UriInfo address) {
        return ReportsResource.file(reports.take(order(id, address), ReportFormat.DOCX));
    }

    /** The words of today. */
    @GET
    @Path("/words")
    public Response words(@PathParam("id") String id) {
        return answer(briefs.asOf(id, null));
    }

    /** Writes the words of today; {@code If-Match} is the ETag of those that they are based on. */
    @PUT
    @Path("/words")
    public Response write(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ChapterBriefJson json) {
        briefs.write(id, Etags.required(ifMatch), Etags.body(json).command());
        return answer(briefs.asOf(id, null));
    }

    /** Whether the key messages of today are cleared for the public. */
    @GET
    @Path("/clearance")
    public ScheduleJson.ClearanceJson clearance(@PathParam("id") String id) {
        return ScheduleJson.ClearanceJson.of(clearances.of(id, null));
    }

    /** Clears the key messages of today; {@code If-Match} is the ETag of the words that were read. */
    @POST
    @Path("/clearance")
    public ScheduleJson.ClearanceJson clear(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        int read = Etags.required(ifMatch);
        Etags.unchanged(ifMatch, Math.toIntExact(briefs.asOf(id, null).id()));
        clearances.clear(id, read);
        return clearance(id);
    }

    private static Response answer(ChapterBrief brief) {
        return Etags.ok(ChapterBriefJson.of(brief), Math.toIntExact(brief.id()));
    }

    private static ReportOrder order(String id, UriInfo address) {
        var query = address.getQueryParameters();
        return order(
                id,
                query.getFirst("audience"),
                query.getFirst("language"),
                query.getFirst("asOf"),
                query.getFirst("positions"));
    }

    private static ReportOrder order(String id, String audience, String language, String asOf, String positions) {
        return ReportsResource.order(
                ReportKind.CHAPTER,
                id,
                audience,
                ReportLanguage.of(Callers.current().language()),
                language,
                asOf,
                Boolean.valueOf(positions));
    }
}
