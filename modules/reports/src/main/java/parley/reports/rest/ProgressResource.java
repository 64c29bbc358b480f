package parley.reports.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.error.InvalidInput;
import parley.core.text.Language;
import parley.reports.progress.ProgressReport;
import parley.reports.progress.ProgressService;
import parley.reports.progress.ProgressWorkbook;
import parley.reports.web.ShowProgressBacking;
import parley.ui.layout.LayoutBean;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;

/** The progress report of a period, as JSON or as a workbook. */
@Path("/reports/progress")
@RequestScoped
public class ProgressResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private ProgressService service;

    @Inject
    private ProgressWorkbook workbook;

    @Inject
    private LayoutBean layout;

    @Inject
    private PartyCodes codes;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ProgressJson json(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("asOf") String asOf,
            @QueryParam("audience") String audience) {
        return ProgressJson.of(draw(from, to, asOf, audience), codes);
    }

    /** @param language {@code en} or {@code fr}; null is the caller's */
    @GET
    @Produces(XLSX)
    public Response workbook(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("asOf") String asOf,
            @QueryParam("audience") String audience,
            @QueryParam("language") String language) {
        ProgressReport report = draw(from, to, asOf, audience);
        Language written = language == null
                ? Callers.current().language()
                : Params.constant(Language.class, "language", language.toUpperCase(Locale.ROOT));
        boolean sample = layout.isSample();
        // Written after the request's caller is gone; its words and markings are still read as that caller.
        Caller caller = Callers.current();
        StreamingOutput file = out -> Callers.as(caller, () -> {
            workbook.write(report, written, sample, out);
            return null;
        });
        return Response.ok(file)
                .header("Content-Disposition", "attachment; filename=\"" + ShowProgressBacking.fileName(report) + "\"")
                .build();
    }

    /** The public report comes with clearance of translations; until then only the internal one is drawn. */
    private ProgressReport draw(String from, String to, String asOf, String audience) {
        if (audience != null && !"internal".equals(audience)) {
            throw new InvalidInput("audience", "error.audienceInternalOnly");
        }
        return service.draw(Params.date("from", from), Params.date("to", to), Params.date("asOf", asOf));
    }
}
