package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import parley.core.access.Callers;
import parley.negotiations.report.Report;
import parley.negotiations.report.ReportFormat;
import parley.negotiations.report.ReportKind;
import parley.negotiations.report.ReportLanguage;
import parley.negotiations.report.ReportOrder;
import parley.negotiations.report.ReportService;

/** The report on a round, as JSON, on paper or in Word. */
@Path("/rounds/{id}/report")
@RequestScoped
public class RoundReportResource {
    @Inject
    private ReportService reports;

    /**
     * @param audience {@code internal} where it is left out, or {@code public}
     * @param language {@code en}, {@code fr} or {@code both}; the caller's where it is left out
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ReportJson read(
            @PathParam("id") String id,
            @QueryParam("audience") String audience,
            @QueryParam("language") String language,
            @QueryParam("asOf") String asOf) {
        ReportOrder order = order(id, audience, language, asOf);
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

    private static ReportOrder order(String id, UriInfo address) {
        var query = address.getQueryParameters();
        return order(id, query.getFirst("audience"), query.getFirst("language"), query.getFirst("asOf"));
    }

    private static ReportOrder order(String id, String audience, String language, String asOf) {
        return ReportsResource.order(
                ReportKind.ROUND,
                id,
                audience,
                ReportLanguage.of(Callers.current().language()),
                language,
                asOf,
                false);
    }
}
