package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import parley.core.access.Callers;
import parley.exchange.Paper;
import parley.negotiations.report.Audience;
import parley.negotiations.report.IssuedReport;
import parley.negotiations.report.IssuedReports;
import parley.negotiations.report.Report;
import parley.negotiations.report.ReportFormat;
import parley.negotiations.report.ReportKind;
import parley.negotiations.report.ReportLanguage;
import parley.negotiations.report.ReportOrder;
import parley.negotiations.report.ReportService;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** A report as the page shows it: which one follows from the address, and what is issued is what is shown. */
public abstract class ReportForm extends Form {
    private static final int KILO = 1_000;

    @Inject
    private transient ReportService reports;

    @Inject
    private transient IssuedReports issuedReports;

    @Inject
    private transient ListParameters parameters;

    private String code;
    private Audience audience;
    private ReportLanguage language;
    private LocalDate asOf;
    private boolean positions;
    private transient Report report;
    private transient List<IssuedReport> issued;

    protected abstract ReportKind kind();

    /** @return the page, without its parameters */
    protected abstract String page();

    @PostConstruct
    void choose() {
        code = parameters.text("code") == null ? "" : parameters.text("code");
        Audience asked = parameters.constant(Audience.class, "audience");
        audience = asked == null ? Audience.INTERNAL : asked;
        ReportLanguage chosen = parameters.constant(ReportLanguage.class, "language");
        language = chosen == null ? ReportLanguage.of(Callers.current().language()) : chosen;
        asOf = parameters.asOf();
        positions = Boolean.TRUE.equals(parameters.flag("positions"));
    }

    /** Answers {@code ?file=} and an id with the file as it was issued, instead of the page. A wrong code is a 404. */
    public void load() throws IOException {
        getReport();
        if (parameters.id("file") == null) {
            return;
        }
        ReportService.Taken taken = issuedReports.file(parameters.id("file"));
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(taken.format().mediaType());
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + taken.name() + "\"");
        answer.getResponseOutputStream().write(taken.bytes());
        faces.responseComplete();
    }

    private ReportOrder order() {
        return new ReportOrder(kind(), code, audience, language, asOf, positions);
    }

    public Report getReport() {
        if (report == null) {
            report = reports.read(order());
        }
        return report;
    }

    public List<Paper.Part> getParts() {
        return reports.parts(getReport(), language);
    }

    /** @return why it may not go out; empty where it may */
    public List<ReportService.GapWords> getLacking() {
        return reports.lacking(getReport());
    }

    public String issuePdf() {
        return issue(ReportFormat.PDF);
    }

    public String issueDocx() {
        return issue(ReportFormat.DOCX);
    }

    private String issue(ReportFormat format) {
        return save(() -> {
            long id = reports.issue(order(), format);
            say("report.issued", issuedReports.get(id).code());
            return address();
        });
    }

    private String address() {
        return page() + "?code=" + code + "&audience=" + audience + "&language=" + language
                + (asOf == null ? "" : "&asOf=" + asOf) + (positions ? "&positions=true" : "");
    }

    public List<IssuedReport> getIssued() {
        if (issued == null) {
            issued = issuedReports.find(kind(), getReport().record());
        }
        return issued;
    }

    public long later(IssuedReport one) {
        return issuedReports.later(one);
    }

    /** @return in kilobytes, at least one */
    public long kilobytes(IssuedReport one) {
        return Math.max(1, Math.round((double) one.size() / KILO));
    }

    public String getCode() {
        return code;
    }

    public Audience getAudience() {
        return audience;
    }

    public ReportLanguage getLanguage() {
        return language;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public boolean isPositions() {
        return positions;
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public ReportLanguage[] getLanguages() {
        return ReportLanguage.values();
    }
}
