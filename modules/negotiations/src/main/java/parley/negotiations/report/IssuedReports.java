package parley.negotiations.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.audit.AuditNotes;
import parley.core.error.NotFound;
import parley.core.time.Clocks;
import parley.negotiations.RoundReportsAccess;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.known.KnownChapter;
import parley.negotiations.known.NeedToKnow;

/**
 * Reports as they were issued. One is given again to whoever may see all that is in it today: every chapter that it tells
 * of, its positions and mandates. To all others there is no such report.
 */
@ApplicationScoped
@Transactional
public class IssuedReports {
    private static final String TABLE = "negotiations.issued_report";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private IssuedReportRepository repository;
    private ChapterService chapters;
    private NeedToKnow needToKnow;
    private AuditNotes audit;
    private Clock clock;

    protected IssuedReports() {}

    @Inject
    IssuedReports(
            IssuedReportRepository repository,
            ChapterService chapters,
            NeedToKnow needToKnow,
            AuditNotes audit,
            Clock clock) {
        this.repository = repository;
        this.chapters = chapters;
        this.needToKnow = needToKnow;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return what the next report is called, such as {@code RPT-20261128-17} */
    String code(Instant now) {
        return "RPT-" + DAY.format(now.atZone(Clocks.OTTAWA)) + "-" + repository.nextSerial();
    }

    long keep(String code, Report report, ReportOrder order, ReportFormat format, byte[] file, Instant now) {
        return repository.insert(
                new IssuedReportRepository.Issue(
                        code,
                        report,
                        order,
                        format,
                        report.positions(),
                        report.mandates(),
                        sha256(file),
                        now,
                        Callers.current().accountId()),
                file);
    }

    /**
     * @param kind null is any
     * @param record id of the round or chapter; null is all
     * @return newest first
     */
    @Allowed(RoundReportsAccess.READ_REPORTS)
    public List<IssuedReport> find(ReportKind kind, Long record) {
        Wall wall = wall();
        return repository.find(kind, record).stream()
                .filter(report -> kind == null || report.kind() == kind)
                .filter(wall::lets)
                .toList();
    }

    /** @throws NotFound if there is none that the caller may see all of */
    @Allowed(RoundReportsAccess.READ_REPORTS)
    public IssuedReport get(long id) {
        return repository.byId(id).filter(wall()::lets).orElseThrow(() -> new NotFound("REPORT", id));
    }

    /**
     * The file as it was issued, byte for byte. The audit notes who took it.
     *
     * @throws NotFound if there is none that the caller may see all of
     */
    @Allowed(RoundReportsAccess.READ_REPORTS)
    public ReportService.Taken file(long id) {
        IssuedReport report = get(id);
        audit.noteAlways(
                "REPORT_TAKEN", TABLE, Long.toString(id), Map.of("report", report.code(), "marking", report.marking()));
        return new ReportService.Taken(report.fileName(), report.format(), repository.file(id));
    }

    /** @return how many statuses were entered since for days that the report knows of: a report of that day would differ */
    @Allowed(RoundReportsAccess.READ_REPORTS)
    public long later(IssuedReport report) {
        return chapters.history(null, report.asOf()).stream()
                .filter(entry -> entry.enteredAt().isAfter(report.issuedAt()))
                .filter(entry -> report.chapters().contains(entry.chapterCode()))
                .count();
    }

    private Wall wall() {
        return new Wall(
                chapters.all(LocalDate.now(clock)).stream()
                        .filter(ChapterSummary::withheld)
                        .map(ChapterSummary::code)
                        .collect(Collectors.toSet()),
                needToKnow.held()
                        ? needToKnow.chapters().stream().map(KnownChapter::code).collect(Collectors.toSet())
                        : Set.of(),
                Callers.current().lists().contains(NeedToKnow.MANDATES));
    }

    /** What the caller may see today. */
    private record Wall(Set<String> withheld, Set<String> known, boolean mandates) {
        boolean lets(IssuedReport report) {
            return report.chapters().stream().noneMatch(withheld::contains)
                    && (!report.positions() || known.containsAll(report.chapters()))
                    && (!report.mandates() || mandates);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
