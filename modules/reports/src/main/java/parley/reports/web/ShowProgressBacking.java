package parley.reports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import parley.core.access.Callers;
import parley.core.error.FieldError;
import parley.core.error.InvalidInput;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.missions.CurrencyTotal;
import parley.negotiations.ChapterStatus;
import parley.reports.progress.ProgressReport;
import parley.reports.progress.ProgressService;
import parley.reports.progress.ProgressWorkbook;
import parley.ui.format.FormatBean;
import parley.ui.layout.LayoutBean;
import parley.ui.list.ListParameters;

/** The progress report of a period: everything it shows follows from its address. */
@Named
@RequestScoped
public class ShowProgressBacking {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private ProgressService service;

    @Inject
    private ProgressWorkbook workbook;

    @Inject
    private FormatBean format;

    @Inject
    private LayoutBean layout;

    @Inject
    private Texts texts;

    @Inject
    private ListParameters parameters;

    private ProgressReport report;
    private InvalidInput fault;

    /** Draws the report before the page renders; {@code ?download=xlsx} answers with the workbook instead. */
    public void load() throws IOException {
        try {
            report = service.draw(day("from"), day("to"), parameters.asOf());
        } catch (InvalidInput wrong) {
            fault = wrong;
            report = service.draw(null, null, null);
        }
        if (fault == null && parameters.getAsOfFault() == null && "xlsx".equals(parameters.text("download"))) {
            download();
        }
    }

    private LocalDate day(String name) {
        LocalDate day = parameters.date(name);
        if (day == null && parameters.text(name) != null) {
            throw new InvalidInput(name, "error.date");
        }
        return day;
    }

    private void download() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(XLSX);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName(report) + "\"");
        workbook.write(report, Callers.current().language(), layout.isSample(), answer.getResponseOutputStream());
        faces.responseComplete();
    }

    /** @return such as {@code parley-progress-2026-06-01-2026-11-24.xlsx} */
    public static String fileName(ProgressReport report) {
        return "parley-progress-" + report.criteria().from() + "-"
                + report.criteria().to() + ".xlsx";
    }

    public ProgressReport getReport() {
        return report;
    }

    /** @return what is wrong with the period that was asked for, by the name of its field; or null */
    public String getFault() {
        if (fault == null) {
            return null;
        }
        Language language = Callers.current().language();
        FieldError wrong = fault.errors().get(0);
        return texts.of(language, "progress." + wrong.field()) + texts.of(language, "form.colon") + " "
                + texts.of(language, wrong.key(), wrong.arguments().toArray());
    }

    /** @return what was typed into the field, else what the report that is shown covers */
    public String typed(String name, LocalDate shown) {
        return parameters.text(name) == null ? shown.toString() : parameters.text(name);
    }

    /** @return this report's address, to which a parameter can be added */
    public String getAddress() {
        return "/reports/progress/show?from=" + report.criteria().from() + "&to="
                + report.criteria().to() + "&asOf=" + report.criteria().asOf();
    }

    /** @return sums by currency, such as "$4.9 to $5.2"; an empty text where there is none */
    public String money(List<CurrencyTotal> totals) {
        return String.join(
                "; ",
                totals.stream()
                        .map(total -> format.money(total.low(), total.currency())
                                + (total.range() ? "–" + format.money(total.high(), total.currency()) : ""))
                        .toList());
    }

    /** @return the class of the sign for a chapter's status */
    public String sign(ChapterStatus status) {
        if (status == null) {
            return "none";
        }
        return switch (status) {
            case NOT_STARTED, SCOPING, TEXT_EXCHANGED -> "plan";
            case UNDER_NEGOTIATION -> "neg";
            case SUBSTANTIALLY_CONCLUDED -> "sub";
            case CONCLUDED, UNDER_LEGAL_REVIEW, READY_FOR_SIGNATURE -> "ok";
            case RE_OPENED -> "re";
        };
    }

    /** @return "10 chapters concluded", as somebody published it; null where nobody had by then */
    public String getPublished() {
        Language language = Callers.current().language();
        return report.published()
                .map(published -> published.phrase(texts, language))
                .orElse(null);
    }

    /** @return how long a bar is, 0 to 100, where the whole is every chapter that the caller may see */
    public BigDecimal share(long count) {
        int all = Math.max(1, report.seen().size());
        return BigDecimal.valueOf(100 * count / all);
    }
}
