package parley.negotiations.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.Forbidden;
import parley.core.error.NotFound;
import parley.core.record.Paging;
import parley.core.record.RecordChange;
import parley.negotiations.ChapterStatus;
import parley.negotiations.NegotiationFigures;
import parley.negotiations.NegotiationsFixture;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** What was said of a chapter is kept and answers for any day; who may not know, does not. */
class ChapterServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    @BeforeAll
    static void nameWhoActs() {
        NegotiationsFixture.name(BEANS.database(), "Noor", "Ejemplar");
        NegotiationsFixture.list(BEANS.database(), "TIG");
    }

    @BeforeEach
    void forgetStatuses() {
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("delete from negotiations.chapter_status; update negotiations.chapter set withheld = false"));
    }

    @Test
    void tellsTheStatusOfAnyDay() {
        move("SPS", ChapterStatus.UNDER_NEGOTIATION, "2025-09-01");
        move("SPS", ChapterStatus.CONCLUDED, "2026-02-11");
        assertThat(statusOn("SPS", "2025-08-31")).isNull();
        assertThat(statusOn("SPS", "2025-09-01")).isEqualTo(ChapterStatus.UNDER_NEGOTIATION);
        assertThat(statusOn("SPS", "2026-02-10")).isEqualTo(ChapterStatus.UNDER_NEGOTIATION);
        assertThat(statusOn("SPS", "2026-02-11")).isEqualTo(ChapterStatus.CONCLUDED);
    }

    @Test
    void keepsWhatWasSaidBeforeAndSaysTheSameOnce() {
        move("SPS", ChapterStatus.UNDER_NEGOTIATION, "2025-09-01");
        move("SPS", ChapterStatus.UNDER_NEGOTIATION, "2025-10-01");
        move("SPS", ChapterStatus.CONCLUDED, "2026-02-11");
        assertThat(history("SPS"))
                .extracting(StatusEntry::status)
                .containsExactly(ChapterStatus.UNDER_NEGOTIATION, ChapterStatus.CONCLUDED);
    }

    @Test
    void prefersOurOwnRecordToAReportOfTheSameDay() {
        move("SPS", ChapterStatus.SUBSTANTIALLY_CONCLUDED, "2026-02-11");
        report("SPS", ChapterStatus.CONCLUDED, "2026-02-11");
        assertThat(statusOn("SPS", "2026-02-11")).isEqualTo(ChapterStatus.SUBSTANTIALLY_CONCLUDED);
        assertThat(history("SPS"))
                .as("neither corrects the other")
                .extracting(StatusEntry::origin)
                .containsExactlyInAnyOrder(Origin.REPORTED, Origin.RECORDED);
    }

    @Test
    void refusesToReopenWithoutAReason() {
        move("SPS", ChapterStatus.CONCLUDED, "2026-02-11");
        assertThatThrownBy(() -> move("SPS", ChapterStatus.RE_OPENED, "2026-03-01"))
                .isInstanceOf(ReopeningNeedsReason.class);
        assertThat(statusOn("SPS", "2026-03-01")).isEqualTo(ChapterStatus.CONCLUDED);
    }

    @Test
    void hidesAWithheldStatusFromWhoIsNotOnTheList() {
        move("TIG", ChapterStatus.UNDER_NEGOTIATION, "2026-02-11");
        withhold("TIG");
        assertThat(chapter("TIG", Set.of()))
                .extracting(ChapterSummary::withheld, ChapterSummary::status)
                .containsExactly(true, null);
        assertThat(chapter("TIG", Set.of("TIG")).status()).isEqualTo(ChapterStatus.UNDER_NEGOTIATION);
        assertThat(NegotiationsFixture.asOfficial(() -> service().history(null, LocalDate.parse("2026-11-24"))))
                .isEmpty();
        assertThat(NegotiationsFixture.asOfficial(() -> service()
                        .find(new ChapterCriteria(null, ChapterStatus.UNDER_NEGOTIATION, null, null), Paging.longest())
                        .items()))
                .as("a filter must not give away what a cell hides")
                .isEmpty();
    }

    @Test
    void findsAChapterByCodeIdAndNameWithoutAccents() {
        long id = chapter("ROO", Set.of()).id();
        assertThat(NegotiationsFixture.asOfficial(
                        () -> service().get(Long.toString(id)).code()))
                .isEqualTo("ROO");
        assertThat(NegotiationsFixture.asOfficial(() -> service()
                        .find(new ChapterCriteria("ORIGINE", null, null, null), Paging.longest())
                        .items()))
                .extracting(ChapterSummary::code)
                .containsExactly("ROO");
        assertThatThrownBy(() -> NegotiationsFixture.asOfficial(() -> service().get("XYZ")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void letsOnlyWhoLogsSessionsMoveAChapter() {
        long id = chapter("SPS", Set.of()).id();
        assertThatThrownBy(() -> Callers.as(NegotiationsFixture.caller(Set.of(), Role.AUDITOR), () -> {
                    service().move(id, ChapterStatus.CONCLUDED, LocalDate.parse("2026-02-11"), null, null, null);
                    return null;
                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void saysWhoMovedWhichChapterWhereToSinceAMoment() {
        Instant before = now();
        move("SPS", ChapterStatus.UNDER_NEGOTIATION, "2026-02-10");
        move("SPS", ChapterStatus.CONCLUDED, "2026-02-11");
        withhold("TIG");
        move("TIG", ChapterStatus.CONCLUDED, "2026-02-11");
        List<RecordChange> changes = changes(before);
        assertThat(changes)
                .as("each chapter once, and nothing of one that is withheld")
                .extracting(change -> change.card().titleEn(), RecordChange::person, RecordChange::outcome)
                .containsExactly(Tuple.tuple("SPS", "Noor Ejemplar", "chapter.status.CONCLUDED"));
        assertThat(changes.get(0).added()).isFalse();
        assertThat(changes(now())).isEmpty();
    }

    @Test
    void countsWhatHadBeenSaidByADay() {
        move("SPS", ChapterStatus.CONCLUDED, "2026-02-11");
        assertThat(figures("2026-02-10", "2026-02-11")).isEqualTo("null>CONCLUDED");
        assertThat(figures("2026-02-11", "2026-11-24")).isEqualTo("CONCLUDED>CONCLUDED");
    }

    private static String figures(String start, String end) {
        return NegotiationsFixture.asOfficial(() ->
                BEANS.get(NegotiationFigures.class).chapters(LocalDate.parse(start), LocalDate.parse(end)).stream()
                        .filter(chapter -> chapter.code().equals("SPS"))
                        .map(chapter -> chapter.atStart() + ">" + chapter.atEnd())
                        .findFirst()
                        .orElseThrow());
    }

    /** The database's own clock, which dates the audit. */
    private static Instant now() {
        Instant[] moment = new Instant[1];
        BEANS.database().fill(owner -> {
            try (var row = owner.createStatement().executeQuery("select clock_timestamp()")) {
                row.next();
                moment[0] = row.getTimestamp(1).toInstant();
            }
        });
        return moment[0];
    }

    private static List<RecordChange> changes(Instant since) {
        return NegotiationsFixture.asOfficial(
                () -> BEANS.get(ChapterSource.class).changes(since, 20));
    }

    private static ChapterService service() {
        return BEANS.get(ChapterService.class);
    }

    private static ChapterSummary chapter(String code, Set<String> lists) {
        return Callers.as(NegotiationsFixture.caller(lists, Role.OFFICIAL), () -> service()
                .get(code));
    }

    private static ChapterStatus statusOn(String code, String day) {
        long id = chapter(code, Set.of(code)).id();
        return NegotiationsFixture.asOfficial(() -> service().statusOn(id, LocalDate.parse(day)));
    }

    private static List<StatusEntry> history(String code) {
        long id = chapter(code, Set.of()).id();
        return NegotiationsFixture.asOfficial(() -> service().history(id, LocalDate.parse("2026-11-24")));
    }

    private static void move(String code, ChapterStatus status, String day) {
        long id = chapter(code, Set.of(code)).id();
        Callers.as(NegotiationsFixture.caller(Set.of(code), Role.OFFICIAL), () -> {
            service().move(id, status, LocalDate.parse(day), null, null, null);
            return null;
        });
    }

    private static void report(String code, ChapterStatus status, String day) {
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("insert into negotiations.chapter_status (chapter_id, status, effective, origin)"
                        + " select id, '" + status + "', '" + day
                        + "', 'REPORTED' from negotiations.chapter where code = '" + code + "'"));
    }

    private static void withhold(String code) {
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("update negotiations.chapter set withheld = true where code = '" + code + "'"));
    }
}
