package parley.negotiations.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.audit.AuditNotes;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.text.Texts;
import parley.exchange.Paper;
import parley.negotiations.RoundReportsAccess;

/** Reads reports, sets them as files, and issues them. Every file that goes out is noted in the audit. */
@ApplicationScoped
@Transactional
public class ReportService {
    private RoundReports rounds;
    private ChapterReports chapters;
    private IssuedReports issued;
    private ReportPaper paper;
    private Texts texts;
    private AuditNotes audit;
    private CommandValidator validator;
    private Clock clock;

    protected ReportService() {}

    @Inject
    ReportService(
            RoundReports rounds,
            ChapterReports chapters,
            IssuedReports issued,
            ReportPaper paper,
            Texts texts,
            AuditNotes audit,
            CommandValidator validator,
            Clock clock) {
        this.rounds = rounds;
        this.chapters = chapters;
        this.issued = issued;
        this.paper = paper;
        this.texts = texts;
        this.audit = audit;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Reads everything that a report says, once.
     *
     * @throws InvalidInput if the day is yet to come
     * @throws parley.core.error.NotFound if there is no such record, or the caller may not know it
     */
    @Allowed(RoundReportsAccess.READ_REPORTS)
    public Report read(ReportOrder order) {
        validator.check(order);
        if (order.asOf() != null && order.asOf().isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("asOf", "error.dateInFuture");
        }
        boolean open = order.audience() == Audience.PUBLIC;
        if (order.kind() == ReportKind.ROUND) {
            return open ? rounds.open(order.code(), order.asOf()) : rounds.internal(order.code(), order.asOf());
        }
        return open
                ? chapters.open(order.code(), order.asOf())
                : chapters.internal(order.code(), order.asOf(), order.positions());
    }

    /** @return the report as the page shows it, without a passport */
    @Allowed(RoundReportsAccess.READ_REPORTS)
    public List<Paper.Part> parts(Report report, ReportLanguage language) {
        return paper.parts(report, language);
    }

    /** A file that somebody takes. */
    public record Taken(String name, ReportFormat format, byte[] bytes) {}

    /**
     * Issues a report: its file is kept as it goes out.
     *
     * @return its id
     * @throws ReportNotReady if it is a public one that lacks something
     */
    @Allowed(RoundReportsAccess.ISSUE_REPORT)
    public long issue(ReportOrder order, ReportFormat format) {
        Report report = ready(order);
        Instant now = clock.instant();
        String code = issued.code(now);
        long id = issued.keep(code, report, order, format, bytes(report, order, format, code, now), now);
        note(code, report, order, format);
        return id;
    }

    /**
     * Sets a report as a file without keeping it.
     *
     * @throws ReportNotReady if it is a public one that lacks something
     */
    @Allowed(RoundReportsAccess.READ_REPORTS)
    public Taken take(ReportOrder order, ReportFormat format) {
        Report report = ready(order);
        Instant now = clock.instant();
        String code = issued.code(now);
        byte[] bytes = bytes(report, order, format, code, now);
        note(code, report, order, format);
        return new Taken("parley-" + order.code() + "-" + code + "." + format.ending(), format, bytes);
    }

    private Report ready(ReportOrder order) {
        Report report = read(order);
        if (!report.gaps().isEmpty()) {
            Tongue tongue = new Tongue(texts, Callers.current().language());
            throw new ReportNotReady(tongue.joined(
                    report.gaps().stream().map(gap -> gap.words(tongue)).toList()));
        }
        return report;
    }

    private byte[] bytes(Report report, ReportOrder order, ReportFormat format, String code, Instant now) {
        Paper ready = paper.of(report, order, code, now);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format == ReportFormat.PDF) {
            ready.pdf(texts, out);
        } else {
            ready.docx(texts, out);
        }
        return out.toByteArray();
    }

    private void note(String code, Report report, ReportOrder order, ReportFormat format) {
        audit.noteAlways(
                "EXPORT",
                report.table(),
                code,
                Map.of(
                        "kind", "report",
                        "record", order.code(),
                        "audience", order.audience(),
                        "language", order.language(),
                        "format", format.ending(),
                        "asOf", report.asOf(),
                        "marking", report.marking()));
    }

    /** @return why a public report may not go out, in the caller's language, each with where it is put right */
    @Allowed(RoundReportsAccess.READ_REPORTS)
    public List<GapWords> lacking(Report report) {
        Tongue tongue = new Tongue(texts, Callers.current().language());
        return report.gaps().stream()
                .map(gap -> new GapWords(gap, gap.words(tongue)))
                .toList();
    }

    /** A gap and how it reads. */
    public record GapWords(Gap gap, String words) {}
}
