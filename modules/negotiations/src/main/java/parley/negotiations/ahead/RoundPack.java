package parley.negotiations.ahead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.audit.AuditNotes;
import parley.core.record.Paging;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.XlsxWriter;
import parley.negotiations.AheadAccess;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.report.Audience;
import parley.negotiations.report.ReportFormat;
import parley.negotiations.report.ReportKind;
import parley.negotiations.report.ReportLanguage;
import parley.negotiations.report.ReportOrder;
import parley.negotiations.report.ReportService;
import parley.negotiations.round.RoundDetail;
import parley.negotiations.round.RoundService;
import parley.negotiations.session.LogSession;
import parley.negotiations.session.SessionCriteria;
import parley.negotiations.session.SessionDetail;
import parley.negotiations.session.SessionService;

/**
 * What one takes into a room without a network: the internal brief of each chapter, without positions, as PDF, and one
 * sheet for the notes of sessions, which comes back through the import of sessions.
 */
@ApplicationScoped
@Transactional
public class RoundPack {
    private static final List<String> COLUMNS = List.of(
            "round",
            "chapter",
            "name",
            "number",
            "day",
            "startTime",
            "endTime",
            "room",
            "before",
            "status",
            "reason",
            "minutes",
            "issues",
            "nextStep",
            "version");

    private RoundService rounds;
    private ChapterService chapters;
    private SessionService sessions;
    private ReportService reports;
    private AuditNotes audit;
    private Texts texts;
    private Clock clock;

    protected RoundPack() {}

    @Inject
    RoundPack(
            RoundService rounds,
            ChapterService chapters,
            SessionService sessions,
            ReportService reports,
            AuditNotes audit,
            Texts texts,
            Clock clock) {
        this.rounds = rounds;
        this.chapters = chapters;
        this.sessions = sessions;
        this.reports = reports;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** @return the file's name, such as {@code TNC-17-pack.zip} */
    public static String fileName(String roundCode) {
        return roundCode + "-pack.zip";
    }

    /**
     * Writes the pack as a ZIP in the caller's language; chapters withheld from the caller are left out. It is noted in the
     * audit, for its words leave the system.
     */
    @Allowed(AheadAccess.PACK)
    public void write(String codeOrId, OutputStream out) {
        RoundDetail round = rounds.get(codeOrId);
        PackWords words = new PackWords(texts, Callers.current().language());
        List<ChapterSummary> packed = chapters.all(LocalDate.now(clock)).stream()
                .filter(chapter -> !chapter.withheld())
                .toList();
        Map<Long, SessionDetail> held =
                sessions.find(SessionCriteria.ofRound(round.summary().id()), Paging.longest()).items().stream()
                        .filter(session -> !session.withheld())
                        .map(session -> sessions.get(session.id()))
                        .collect(Collectors.toMap(session -> session.content().chapterId(), Function.identity()));
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(words.of("pack.sheet") + ".xlsx"));
            sheet(zip, round, packed, held, words);
            zip.closeEntry();
            for (ChapterSummary chapter : packed) {
                zip.putNextEntry(new ZipEntry(words.of("pack.briefs") + "/" + chapter.code() + ".pdf"));
                zip.write(brief(chapter, words.language()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.note(
                "ROUND_PACKED",
                "negotiations.round",
                Long.toString(round.summary().id()),
                Map.of("code", round.summary().code(), "chapters", packed.size()));
    }

    private byte[] brief(ChapterSummary chapter, Language language) {
        ReportOrder order = new ReportOrder(
                ReportKind.CHAPTER, chapter.code(), Audience.INTERNAL, ReportLanguage.of(language), null, false);
        return reports.take(order, ReportFormat.PDF).bytes();
    }

    private static void sheet(
            OutputStream zip,
            RoundDetail round,
            List<ChapterSummary> packed,
            Map<Long, SessionDetail> held,
            PackWords words) {
        OutputStream open = new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            /** The workbook ends; the ZIP goes on. */
            @Override
            public void close() throws IOException {
                flush();
            }
        };
        try (XlsxWriter workbook = new XlsxWriter(open)) {
            workbook.table(
                    words.of("pack.sheet"),
                    COLUMNS.stream()
                            .map(column -> words.of("pack.column." + column))
                            .toList());
            packed.forEach(chapter -> workbook.row(row(round, chapter, held.get(chapter.id()), words)));
        }
    }

    private static List<Object> row(RoundDetail round, ChapterSummary chapter, SessionDetail session, PackWords words) {
        Language language = words.language();
        String before = chapter.status() == null ? null : words.of("chapter.status." + chapter.status());
        List<Object> row =
                new ArrayList<>(Arrays.asList(round.summary().code(), chapter.code(), chapter.name(language)));
        if (session == null) {
            row.addAll(Arrays.asList(null, null, null, null, null, before));
            return row;
        }
        LogSession content = session.content();
        row.addAll(Arrays.asList(
                content.number(),
                content.day(),
                text(content.startTime()),
                text(content.endTime()),
                content.room(),
                before,
                null,
                null,
                side(content.minutes(), language),
                side(content.openIssues(), language),
                side(content.nextStep(), language),
                session.version()));
        return row;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String side(BilingualText text, Language language) {
        return text.side(language);
    }
}
