package parley.negotiations.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.action.ActionCriteria;
import parley.core.action.ActionRegister;
import parley.core.action.LogAction;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.core.time.PartialDate;
import parley.exchange.Paper;
import parley.exchange.PaperBlock;
import parley.negotiations.ChapterStatus;
import parley.negotiations.NegotiationsFixture;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.matrix.Matrix;
import parley.negotiations.matrix.MatrixCriteria;
import parley.negotiations.matrix.MatrixService;
import parley.negotiations.round.ClearanceService;
import parley.negotiations.round.LogRound;
import parley.negotiations.round.RoundKind;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundStatus;
import parley.negotiations.session.SessionCriteria;
import parley.negotiations.session.SessionFixture;
import parley.negotiations.session.SessionService;
import parley.negotiations.session.SessionSource;
import parley.testing.PdfFile;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** A round with three sessions: SPS is concluded over two open brackets, ROO goes on, TIG is withheld. */
class RoundReportTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    private static final List<String> SECRETS =
            List.of("INTERNAL-SECRET", "OBJECTIVE-SECRET", "MINUTES-SECRET", "ACTION-SECRET", "Minutes.", "TIG");

    private static long round;

    @BeforeAll
    static void holdARound() {
        NegotiationsFixture.name(BEANS.database(), "Ada", "Reporter");
        NegotiationsFixture.list(BEANS.database(), "TIG");
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("update core.setting set value = 'PROTECTED_A' where name = 'marking.ceiling'"));
        asOfficial(() -> {
            BEANS.get(RoundService.class).log(round(20, "Cleared words.", "Mots approuvés."));
            round = BEANS.get(RoundService.class).get("TNC-20").summary().id();
            long sps = session("SPS", ChapterStatus.SUBSTANTIALLY_CONCLUDED);
            session("ROO", ChapterStatus.UNDER_NEGOTIATION);
            session("TIG", ChapterStatus.UNDER_NEGOTIATION);
            BEANS.get(ActionRegister.class)
                    .log(
                            new RecordRef(SessionSource.KIND, sps),
                            LogAction.in(Language.FR, "ACTION-SECRET", null, null, LocalDate.parse("2026-03-01")));
            return null;
        });
        BEANS.database().fill(owner -> owner.createStatement()
                .execute(
                        "insert into negotiations.text (chapter_id, round_id, state, date, marking, file_name, uploaded_at,"
                                + " articles, open, as_it_stands, unclosed, problems) select c.id, r.id, 'CONSOLIDATED', '2026-02-11',"
                                + " 'UNCLASSIFIED', 'a.txt', now(), 1, case c.code when 'SPS' then 2 else 7 end, 9, 0, 0"
                                + " from negotiations.chapter c, negotiations.round r where r.code = 'TNC-20';"
                                + " update negotiations.chapter set withheld = true where code = 'TIG'"));
        asOfficial(() -> {
            BEANS.get(ChapterService.class)
                    .move(
                            BEANS.get(ChapterService.class).get("SPS").id(),
                            ChapterStatus.CONCLUDED,
                            LocalDate.parse("2026-02-11"),
                            round,
                            null,
                            "Agreed to leave the annex");
            return null;
        });
    }

    private static LogRound round(int number, String en, String fr) {
        return new LogRound(
                "TNC",
                RoundKind.REGULAR,
                number,
                null,
                PartialDate.parse("2026-02-09"),
                PartialDate.parse("2026-02-11"),
                null,
                null,
                "Jakarta",
                "Djakarta",
                null,
                "A. Fictive",
                null,
                Map.of(),
                RoundStatus.HELD,
                null,
                BilingualText.of("OBJECTIVE-SECRET", null, Language.EN),
                BilingualText.of("INTERNAL-SECRET", null, Language.EN),
                BilingualText.of(en, fr, Language.EN),
                "PROTECTED_A");
    }

    private static long session(String chapter, ChapterStatus after) {
        return BEANS.get(SessionService.class)
                .log(SessionFixture.of(
                                round,
                                BEANS.get(ChapterService.class).get(chapter).id())
                        .on("2026-02-10")
                        .movingTo(after)
                        .command());
    }

    private static <T> T asOfficial(Supplier<T> work) {
        return NegotiationsFixture.asOfficial(work);
    }

    private static <T> T asManager(Supplier<T> work) {
        return Callers.as(NegotiationsFixture.caller(Set.of(), Role.MANAGER), work);
    }

    private static ReportOrder order(Audience audience, ReportLanguage language) {
        return new ReportOrder(ReportKind.ROUND, "TNC-20", audience, language, null, false);
    }

    private static RoundReport internal() {
        return asOfficial(
                () -> (RoundReport) BEANS.get(ReportService.class).read(order(Audience.INTERNAL, ReportLanguage.EN)));
    }

    @Test
    void countsWhatTheListsBehindItHold() {
        RoundReport report = internal();
        asOfficial(() -> {
            Matrix matrix = BEANS.get(MatrixService.class).find(MatrixCriteria.of(List.of("TNC-20"), null));
            assertThat(report.open()).isEqualTo(matrix.open(0)).isEqualTo(9);
            assertThat(report.concluded()).isEqualTo(matrix.concluded(0)).isEqualTo(1);
            assertThat(report.seen()).isEqualTo(2);
            assertThat(report.withheld()).isEqualTo(matrix.withheld()).isEqualTo(1);
            assertThat(report.sessions().size() + report.withheldSessions())
                    .isEqualTo(BEANS.get(SessionService.class)
                            .find(SessionCriteria.ofRound(round), Paging.longest())
                            .total())
                    .isEqualTo(3);
            return null;
        });
        assertThat(report.figures())
                .containsEntry("actions", asOfficial(() -> BEANS.get(ActionRegister.class)
                        .find(ActionCriteria.any(), Paging.longest())
                        .total()))
                .containsEntry("actionsOverdue", 1L);
        assertThat(report.discrepancies())
                .extracting(line -> line.row().chapter().code())
                .containsExactly("SPS");
        assertThat(report.marking()).isEqualTo("PROTECTED_A");
    }

    @Test
    void tellsTheSameFiguresInBothLanguagesWhateverIsLoggedMeanwhile() {
        RoundReport report = internal();
        asOfficial(() -> BEANS.get(ActionRegister.class)
                .log(new RecordRef("ROUND", round), LogAction.in(Language.EN, "Logged meanwhile", null, null, null)));
        List<Paper.Part> parts = asOfficial(() -> BEANS.get(ReportService.class).parts(report, ReportLanguage.BOTH));
        assertThat(parts).extracting(Paper.Part::language).containsExactly(Language.EN, Language.FR);
        List<List<String>> english = numbers(parts.get(0));
        assertThat(english).isEqualTo(numbers(parts.get(1))).isNotEmpty();
        assertThat(english.toString()).contains("9");
        assertThat(said(parts.get(0)))
                .contains("INTERNAL-SECRET", "Agreed to leave the annex")
                .doesNotContain("Logged meanwhile");
        assertThat(foreign(parts.get(1))).contains("INTERNAL-SECRET").doesNotContain("ACTION-SECRET");
        assertThat(foreign(parts.get(0))).contains("ACTION-SECRET");
    }

    /** Every number of every table cell, by the table's row. */
    private static List<List<String>> numbers(Paper.Part part) {
        Pattern number = Pattern.compile("\\d+");
        return part.blocks().stream()
                .filter(PaperBlock.Table.class::isInstance)
                .map(PaperBlock.Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.stream()
                        .filter(words -> words.language() == null)
                        .flatMap(words -> number.matcher(words.text()).results())
                        .map(found -> found.group())
                        .sorted()
                        .toList())
                .toList();
    }

    private static String said(Paper.Part part) {
        return part.blocks().toString();
    }

    private static String foreign(Paper.Part part) {
        return Pattern.compile("Words\\[text=([^,]*), language=(EN|FR)")
                .matcher(said(part))
                .results()
                .map(found -> found.group(1))
                .toList()
                .toString();
    }

    @Test
    void saysNothingOfAWithheldChapterButThatThereIsOne() {
        String told = asOfficial(() -> said(BEANS.get(ReportService.class)
                .parts(internal(), ReportLanguage.EN)
                .get(0)));
        assertThat(told).doesNotContain("TIG").contains("One chapter is withheld", "One session is on a chapter");
        RoundReport listed = Callers.as(
                NegotiationsFixture.caller(Set.of("TIG"), Role.NEGOTIATOR),
                () -> BEANS.get(RoundReports.class).internal("TNC-20", null));
        assertThat(listed.lines())
                .extracting(line -> line.row().chapter().code())
                .contains("TIG");
    }

    @Test
    void knowsNothingLaterThanItsDay() {
        RoundReport before =
                asOfficial(() -> BEANS.get(RoundReports.class).internal("TNC-20", LocalDate.parse("2026-02-10")));
        assertThat(before.open()).isZero();
        assertThat(before.concluded()).isZero();
        assertThat(before.actionsOverdue()).isZero();
        assertThatThrownBy(() -> asOfficial(() -> BEANS.get(ReportService.class)
                        .read(new ReportOrder(
                                ReportKind.ROUND,
                                "TNC-20",
                                Audience.INTERNAL,
                                ReportLanguage.EN,
                                LocalDate.parse("2026-11-25"),
                                false))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void thePublicOneIsRefusedUntilBothLanguagesStandAndAreClearedAndHoldsNothingInternal() throws IOException {
        write("Words.", null);
        assertThat(gaps()).containsExactly(Gap.Problem.MISSING);
        write(null, null);
        assertThat(gaps()).containsExactly(Gap.Problem.EMPTY);
        write("Words.", "Mots.");
        assertThat(gaps()).containsExactly(Gap.Problem.NOT_CLEARED);
        clear();
        assertThat(gaps()).isEmpty();
        write("Words, changed.", "Mots.");
        assertThat(gaps()).containsExactly(Gap.Problem.STALE);
        assertThatThrownBy(() -> asOfficial(() -> BEANS.get(ReportService.class)
                        .issue(order(Audience.PUBLIC, ReportLanguage.EN), ReportFormat.PDF)))
                .isInstanceOf(ReportNotReady.class)
                .hasMessageContaining("French is out of date");
        write("Words, changed.", "Mots modifiés.");
        assertThat(gaps()).containsExactly(Gap.Problem.CHANGED);
        clear();
        long id = asOfficial(() ->
                BEANS.get(ReportService.class).issue(order(Audience.PUBLIC, ReportLanguage.BOTH), ReportFormat.PDF));
        ReportService.Taken taken =
                asManager(() -> BEANS.get(IssuedReports.class).file(id));
        assertThat(new PdfFile(taken.bytes()).faults()).isEmpty();
        try (PDDocument document = Loader.loadPDF(taken.bytes())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Words, changed.", "Mots modifiés.", "Unclassified");
            // Its record is Protected A and nobody published where and when it was.
            assertThat(text).doesNotContain("Jakarta", "February", "Fictive", "Protected");
            assertThat(text).doesNotContain(SECRETS);
        }
        assertThat(asOfficial(() -> said(BEANS.get(ReportService.class)
                        .parts(BEANS.get(RoundReports.class).open("TNC-20", null), ReportLanguage.EN)
                        .get(0))))
                .doesNotContain(SECRETS);
    }

    private static List<Gap.Problem> gaps() {
        return asOfficial(
                        () -> BEANS.get(RoundReports.class).open("TNC-20", null).gaps())
                .stream()
                .map(Gap::problem)
                .toList();
    }

    private static void write(String en, String fr) {
        asOfficial(() -> BEANS.get(RoundService.class)
                .edit(round, BEANS.get(RoundService.class).get("TNC-20").version(), round(20, en, fr)));
    }

    private static void clear() {
        asManager(() -> {
            BEANS.get(ClearanceService.class).clear("TNC-20");
            return null;
        });
    }

    @Test
    void keepsWhatWasIssuedForThoseWhoMaySeeAllOfIt() {
        long id = Callers.as(
                NegotiationsFixture.caller(Set.of("TIG"), Role.NEGOTIATOR), () -> BEANS.get(ReportService.class)
                        .issue(order(Audience.INTERNAL, ReportLanguage.FR), ReportFormat.DOCX));
        byte[] first = Callers.as(
                NegotiationsFixture.caller(Set.of("TIG"), Role.NEGOTIATOR),
                () -> BEANS.get(IssuedReports.class).file(id).bytes());
        assertThat(first).startsWith((byte) 0x50, (byte) 0x4B);
        assertThatThrownBy(() -> asOfficial(() -> BEANS.get(IssuedReports.class).file(id)))
                .as("it tells of a chapter that is withheld from an official")
                .isInstanceOf(NotFound.class);
        assertThat(asOfficial(() -> BEANS.get(IssuedReports.class).find(ReportKind.ROUND, round)))
                .noneMatch(report -> report.id() == id);
        long own = asOfficial(() ->
                BEANS.get(ReportService.class).issue(order(Audience.INTERNAL, ReportLanguage.EN), ReportFormat.PDF));
        IssuedReport kept = asManager(() -> BEANS.get(IssuedReports.class).get(own));
        assertThat(kept.issuedBy()).isEqualTo("Ada Reporter");
        assertThat(kept.chapters()).containsExactlyInAnyOrder("SPS", "ROO");
        assertThat(asManager(() -> BEANS.get(IssuedReports.class).later(kept))).isZero();
    }
}
