package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import parley.negotiations.report.Audience;
import parley.negotiations.report.IssuedReports;
import parley.negotiations.report.ReportFormat;
import parley.negotiations.report.ReportKind;
import parley.negotiations.report.ReportLanguage;
import parley.negotiations.report.ReportOrder;
import parley.negotiations.report.ReportService;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.Params;

/** Reports on rounds and briefs on chapters that were issued. */
@Path("/negotiations/reports")
@RequestScoped
@Answers(IssuedReportJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportsResource {
    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    private ReportService reports;

    @Inject
    private IssuedReports issued;

    /** @return those that the caller may see all of, newest first; {@code kind} is {@code ROUND} or {@code CHAPTER} */
    @GET
    public List<IssuedReportJson> list(@QueryParam("kind") String kind) {
        return issued.find(Params.constant(ReportKind.class, "kind", kind), null).stream()
                .map(IssuedReportJson::of)
                .toList();
    }

    /** Issues a report; its file is kept as it goes out. */
    @POST
    public Response issue(ReportOrderJson json) {
        ReportOrderJson body = Etags.body(json);
        ReportFormat format = Params.constant(ReportFormat.class, "format", body.format());
        long id = reports.issue(body.order(), format == null ? ReportFormat.PDF : format);
        return Response.created(URI.create("negotiations/reports/" + id))
                .entity(IssuedReportJson.of(issued.get(id)))
                .build();
    }

    @GET
    @Path("/{id}")
    public IssuedReportJson get(@PathParam("id") String id) {
        return IssuedReportJson.of(issued.get(Params.id("id", id)));
    }

    /** The file as it was issued, byte for byte. */
    @GET
    @Path("/{id}/content")
    @Produces({PDF, DOCX})
    public Response content(@PathParam("id") String id) {
        return file(issued.file(Params.id("id", id)));
    }

    static Response file(ReportService.Taken taken) {
        return Response.ok(taken.bytes())
                .type(taken.format().mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + taken.name() + "\"")
                .build();
    }

    /** What addresses of reports may say beside the record; all may be left out. */
    static ReportOrder order(
            ReportKind kind,
            String code,
            String audience,
            ReportLanguage own,
            String language,
            String asOf,
            Boolean positions) {
        Audience asked = Params.constant(Audience.class, "audience", ReportOrderJson.upper(audience));
        ReportLanguage chosen = Params.constant(ReportLanguage.class, "language", ReportOrderJson.upper(language));
        return new ReportOrder(
                kind,
                code,
                asked == null ? Audience.INTERNAL : asked,
                chosen == null ? own : chosen,
                Params.date("asOf", asOf),
                Boolean.TRUE.equals(positions));
    }
}
