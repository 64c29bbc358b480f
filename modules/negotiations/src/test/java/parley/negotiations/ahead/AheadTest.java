package parley.negotiations.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.action.ActionRegister;
import parley.core.action.LogAction;
import parley.core.error.InvalidInput;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.core.text.Language;
import parley.exchange.ImportVerdict;
import parley.exchange.imports.ImportReception;
import parley.exchange.imports.ImportRow;
import parley.exchange.imports.ImportService;
import parley.exchange.imports.RowCriteria;
import parley.negotiations.NegotiationsFixture;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.round.RoundFixture;
import parley.negotiations.round.RoundService;
import parley.negotiations.session.SessionFixture;
import parley.negotiations.session.SessionService;
import parley.negotiations.session.SessionSource;
import parley.testing.PdfFile;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** What lies ahead of a round on 24 November 2026, with a round in January. */
class AheadTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    private static String round;

    @BeforeAll
    static void logARoundWithASession() {
        NegotiationsFixture.name(BEANS.database(), "Ada", "Packer");
        round = NegotiationsFixture.asOfficial(() -> {
            String code = BEANS.get(RoundService.class)
                    .log(RoundFixture.round(18)
                            .on("2027-01-11")
                            .until("2027-01-15")
                            .command());
            long id = BEANS.get(RoundService.class).get(code).summary().id();
            long sps = BEANS.get(ChapterService.class).get("SPS").id();
            long session = BEANS.get(SessionService.class)
                    .log(SessionFixture.of(id, sps).on("2027-01-11").command());
            long asean = id("select id from core.party where code = 'ASEAN'");
            long canada = id("select id from core.party where code = 'CAN'");
            owe(session, "Late text", canada, "2026-11-01");
            owe(session, "Thirty days", asean, "2026-12-12");
            owe(session, "Three days", asean, "2027-01-08");
            owe(session, "On the day", asean, "2027-01-11");
            owe(session, "Some day", null, null);
            return code;
        });
    }

    private static long id(String sql) {
        long[] found = new long[1];
        BEANS.database().fill(owner -> {
            var rows = owner.createStatement().executeQuery(sql);
            rows.next();
            found[0] = rows.getLong(1);
        });
        return found[0];
    }

    private static void owe(long session, String text, Long party, String due) {
        BEANS.get(ActionRegister.class)
                .log(
                        new RecordRef(SessionSource.KIND, session),
                        LogAction.in(Language.EN, text, party, null, due == null ? null : LocalDate.parse(due)));
    }

    @Test
    void saysWhoOwesWhatToWhomByThirtyFourteenAndThreeDays() {
        Readiness ready = NegotiationsFixture.asOfficial(
                () -> BEANS.get(ReadinessService.class).of(null));
        assertThat(ready.round().code()).isEqualTo(round);
        assertThat(ready.marks())
                .extracting(Readiness.Mark::date, Readiness.Mark::due, Readiness.Mark::passed)
                .containsExactly(
                        tuple(LocalDate.parse("2026-12-12"), 2L, false),
                        tuple(LocalDate.parse("2026-12-28"), 2L, false),
                        tuple(LocalDate.parse("2027-01-08"), 3L, false));
        assertThat(ready.owed())
                .extracting(
                        one -> one.action().text().en(),
                        Readiness.Owed::stage,
                        Readiness.Owed::to,
                        Readiness.Owed::late)
                .containsExactly(
                        tuple("Late text", Readiness.Stage.BY_30, "ASEAN", true),
                        tuple("Thirty days", Readiness.Stage.BY_30, "CAN", false),
                        tuple("Three days", Readiness.Stage.BY_3, "CAN", false),
                        tuple("On the day", Readiness.Stage.BY_START, "CAN", false),
                        tuple("Some day", Readiness.Stage.UNDATED, null, false));
    }

    @Test
    void saysWhoOwesTheNextTextOrAnAnswerInChaptersThatTheReaderMayKnow() {
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("insert into core.need_to_know_member (list_code, account_id, from_date)"
                        + " values ('SPS', 7, '2026-01-01'), ('ROO', 7, '2026-01-01') on conflict do nothing"));
        forgetTexts();
        text("SPS", "CONSOLIDATED", "2026-02-01", null, "IDN");
        text("ROO", "CONSOLIDATED", "2026-02-01", null, "CAN");
        text("ROO", "TABLED", "2026-03-01", "CAN", null);
        text("ROO", "INTERNAL_DRAFT", "2026-04-01", null, "CAN");
        text("TIG", "TABLED", "2026-03-01", "CAN", null);
        assertThat(texts(Set.of("SPS", "ROO")))
                .extracting(
                        one -> one.last().chapterCode(),
                        Readiness.OwedText::debt,
                        Readiness.OwedText::by,
                        Readiness.OwedText::to)
                .containsExactly(
                        tuple("SPS", Readiness.Debt.NEXT_TEXT, "IDN", "CAN"),
                        tuple("ROO", Readiness.Debt.ANSWER, "ASEAN", "CAN"));
        assertThat(texts(Set.of())).isEmpty();
        assertThat(texts(Set.of("SPS", "ROO")))
                .as("thirty days before the round for a text, fourteen for an answer")
                .extracting(Readiness.OwedText::due, Readiness.OwedText::agreed, Readiness.OwedText::stage)
                .containsExactly(
                        tuple(LocalDate.parse("2026-12-12"), false, Readiness.Stage.BY_30),
                        tuple(LocalDate.parse("2026-12-28"), false, Readiness.Stage.BY_14));
    }

    @Test
    void aTextIsDueOnTheDayThatWasAgreedElseOnTheNextDayBeforeTheRoundAfterTheLatestText() {
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("insert into core.need_to_know_member (list_code, account_id, from_date)"
                        + " values ('SPS', 7, '2026-01-01'), ('ROO', 7, '2026-01-01') on conflict do nothing"));
        forgetTexts();
        text("SPS", "CONSOLIDATED", "2026-12-29", null, "IDN");
        text("ROO", "TABLED", "2026-03-01", "CAN", null);
        owe("ROO", "2026-11-20");
        Readiness ready = Callers.as(
                NegotiationsFixture.caller(Set.of("SPS", "ROO"), Role.OFFICIAL),
                () -> BEANS.get(ReadinessService.class).of(null));
        assertThat(ready.texts())
                .extracting(
                        one -> one.last().chapterCode(),
                        Readiness.OwedText::due,
                        Readiness.OwedText::agreed,
                        Readiness.OwedText::stage,
                        Readiness.OwedText::late)
                .containsExactly(
                        tuple("ROO", LocalDate.parse("2026-11-20"), true, Readiness.Stage.BY_30, true),
                        tuple("SPS", LocalDate.parse("2027-01-08"), false, Readiness.Stage.BY_3, false));
        assertThat(ready.marks())
                .as("texts count among what is due by a day")
                .extracting(Readiness.Mark::due)
                .containsExactly(3L, 3L, 5L);
    }

    @Test
    void leavesOutAMarkThatIsPastWhereNothingWasOwed() {
        Readiness.Mark pastWithout = new Readiness.Mark(30, LocalDate.parse("2026-11-01"), true, 0);
        Readiness.Mark pastOwing = new Readiness.Mark(14, LocalDate.parse("2026-11-17"), true, 1);
        Readiness.Mark toCome = new Readiness.Mark(3, LocalDate.parse("2026-11-28"), false, 0);
        Readiness ready = new Readiness(
                null, LocalDate.parse("2026-12-01"), List.of(pastWithout, pastOwing, toCome), List.of(), List.of());
        assertThat(ready.telling()).containsExactly(pastOwing, toCome);
    }

    private static void forgetTexts() {
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("delete from negotiations.text_file; delete from negotiations.text"));
    }

    private static void owe(String chapter, String due) {
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("update negotiations.text set due_on = '" + due + "' where id = (select max(t.id) from"
                        + " negotiations.text t join negotiations.chapter c on c.id = t.chapter_id where c.code = '"
                        + chapter + "')"));
    }

    private static List<Readiness.OwedText> texts(Set<String> lists) {
        return Callers.as(
                NegotiationsFixture.caller(lists, Role.OFFICIAL),
                () -> BEANS.get(ReadinessService.class).of(null).texts());
    }

    private static void text(String chapter, String state, String date, String from, String pen) {
        BEANS.database().fill(owner -> owner.createStatement()
                .execute(
                        "with t as (insert into negotiations.text (chapter_id, state, date, from_party_id, pen_party_id, marking,"
                                + " file_name, uploaded_at, articles, open, as_it_stands, unclosed, problems) select c.id, '"
                                + state
                                + "', '" + date + "', (select id from core.party where code = '" + from
                                + "'), (select id from core.party where code = '" + pen
                                + "'), 'UNCLASSIFIED', 'x.txt', now(), 1, 0, 0, 0, 0"
                                + " from negotiations.chapter c where c.code = '" + chapter
                                + "' returning id, chapter_id)"
                                + " insert into negotiations.text_file (text_id, chapter_id, media_type, size, sha256, bytes)"
                                + " select id, chapter_id, 'text/plain', 1, 'x', 'x' from t"));
    }

    @Test
    void reckonsTheMilestonesFromAnEnteredStartAndCountsOnlySittingDaysThatAreEntered() {
        MilestoneService service = BEANS.get(MilestoneService.class);
        NegotiationsFixture.asOfficial(() -> {
            assertThat(service.all().lines()).extracting(Milestones.Line::state).containsOnly(Milestones.State.UNKNOWN);
            service.enter(new EnterMilestone(MilestoneKind.START, LocalDate.parse("2026-12-31"), "Journals"));
            service.enter(new EnterMilestone(MilestoneKind.NOTICE, LocalDate.parse("2026-10-03"), "Journals"));
            service.enter(new EnterMilestone(MilestoneKind.TABLING, LocalDate.parse("2026-11-02"), "Journals"));
            List<Milestones.Line> lines = service.all().lines();
            assertThat(lines.get(0))
                    .extracting(Milestones.Line::latest, Milestones.Line::days, Milestones.Line::state)
                    .containsExactly(LocalDate.parse("2026-10-02"), -1L, Milestones.State.LATE);
            assertThat(lines.get(1))
                    .extracting(Milestones.Line::latest, Milestones.Line::state)
                    .containsExactly(LocalDate.parse("2026-12-01"), Milestones.State.DUE);
            assertThatThrownBy(() -> service.enter(new EnterMilestone(MilestoneKind.START, LocalDate.MAX, " ")))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> service.sits(List.of(LocalDate.parse("2026-11-07")), "Calendar"))
                    .isInstanceOf(InvalidInput.class);
            List<LocalDate> weekdays = LocalDate.parse("2026-11-02")
                    .datesUntil(LocalDate.parse("2026-11-28"))
                    .filter(day -> day.getDayOfWeek().getValue() < 6)
                    .toList();
            service.sits(weekdays, "Calendar");
            assertThat(service.lying()).isEqualTo(new Milestones.Lying(null, 19));
            service.sits(List.of(LocalDate.parse("2026-11-30"), LocalDate.parse("2026-12-01")), "Calendar");
            assertThat(service.lying()).isEqualTo(new Milestones.Lying(LocalDate.parse("2026-12-01"), 21));
            return null;
        });
    }

    @Test
    void packsABriefForEachChapterAndASheetThatComesBackUnchangedAndThenWithNotes() throws IOException {
        Map<String, byte[]> files = unpack();
        assertThat(files.keySet()).contains("session-notes.xlsx", "briefs/SPS.pdf", "briefs/TIG.pdf", "briefs/ROO.pdf");
        assertThat(new PdfFile(files.get("briefs/SPS.pdf")).text())
                .contains("Chapter brief: SPS", "Late text")
                .doesNotContain("??");
        String code =
                Callers.as(NegotiationsFixture.caller(Set.of(), Role.STEWARD), () -> BEANS.get(ImportReception.class)
                        .receive(
                                "sessions",
                                "session-notes.xlsx",
                                new ByteArrayInputStream(files.get("session-notes.xlsx")),
                                null,
                                Map.of()));
        List<ImportRow> rows =
                Callers.as(NegotiationsFixture.caller(Set.of(), Role.STEWARD), () -> BEANS.get(ImportService.class)
                        .rows(code, RowCriteria.all(), new Paging(1, 200, "row", false))
                        .items());
        assertThat(rows)
                .hasSize(files.size() - 1)
                .extracting(ImportRow::verdict)
                .containsOnly(ImportVerdict.DUPLICATE);
        assertThat(new ArrayList<>(
                        rows.stream().map(row -> row.messages().get(0).key()).toList()))
                .containsOnly("importHistory.duplicate.session", "importHistory.duplicate.nothing");
    }

    private static Map<String, byte[]> unpack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NegotiationsFixture.asOfficial(() -> {
            BEANS.get(RoundPack.class).write(round, out);
            return null;
        });
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
