package parley.negotiations.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.negotiations.ChapterStatus;
import parley.negotiations.NegotiationsFixture;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.round.RoundFixture;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundStatus;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.session.SessionFixture;
import parley.negotiations.session.SessionService;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Three rounds, the second without a published date; SPS moves at each, ROO at the last, TIG is withheld. */
class MatrixServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    private static long lastSession;

    @BeforeAll
    static void holdThreeRounds() {
        NegotiationsFixture.list(BEANS.database(), "TIG");
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("update core.setting set value = 'PROTECTED_A' where name = 'marking.ceiling'"));
        session(
                round(RoundFixture.round(1).on("2025-09-01").until("2025-09-05")),
                "SPS",
                "2025-09-02",
                "UNDER_NEGOTIATION");
        long second = round(RoundFixture.round(2));
        held(second);
        session(second, "SPS", "2025-12-01", "SUBSTANTIALLY_CONCLUDED");
        long third =
                round(RoundFixture.round(3).on("2026-02-09").until("2026-02-11").marked("PROTECTED_A"));
        lastSession = session(third, "SPS", "2026-02-10", "CONCLUDED");
        session(third, "ROO", "2026-02-10", "UNDER_NEGOTIATION");
        session(third, "TIG", "2026-02-10", "UNDER_NEGOTIATION");
        round(RoundFixture.round(4).on("2027-04"));
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("update negotiations.chapter set withheld = true where code = 'TIG'"));
    }

    @Test
    void showsTheLatestRoundFirstAndNoneThatHasNotBegun() {
        assertThat(matrix(MatrixCriteria.latest()).rounds())
                .extracting(RoundSummary::code)
                .containsExactly("TNC-3", "TNC-2", "TNC-1");
    }

    @Test
    void saysWhatBecameOfAChapterSinceTheRoundBefore() {
        assertThat(cells("SPS"))
                .extracting(MatrixCell::status, MatrixCell::change)
                .containsExactly(
                        pair(ChapterStatus.CONCLUDED, MatrixCell.Change.MOVED),
                        pair(ChapterStatus.SUBSTANTIALLY_CONCLUDED, MatrixCell.Change.MOVED),
                        pair(ChapterStatus.UNDER_NEGOTIATION, MatrixCell.Change.FIRST));
        assertThat(cells("ROO"))
                .extracting(MatrixCell::status, MatrixCell::change)
                .containsExactly(
                        pair(ChapterStatus.UNDER_NEGOTIATION, MatrixCell.Change.FIRST),
                        pair(null, MatrixCell.Change.NONE),
                        pair(null, MatrixCell.Change.NONE));
        assertThat(cells("SPS").get(0).sessionId()).isEqualTo(lastSession);
    }

    @Test
    void comparesWithTheRoundBeforeEvenWhereThatOneIsNotShown() {
        Matrix ends = matrix(MatrixCriteria.of(List.of("TNC-3", "TNC-1"), null));
        assertThat(ends.rounds()).extracting(RoundSummary::code).containsExactly("TNC-3", "TNC-1");
        assertThat(row(ends, "SPS").cells().get(0).change()).isEqualTo(MatrixCell.Change.MOVED);
    }

    @Test
    void asOfAPastDayKnowsNothingLater() {
        Matrix then = matrix(MatrixCriteria.of(List.of(), LocalDate.parse("2025-12-31")));
        assertThat(then.rounds())
                .as("the round without a date had begun only once a later one had")
                .extracting(RoundSummary::code)
                .containsExactly("TNC-1");
        assertThat(row(then, "SPS").cells().get(0).status()).isEqualTo(ChapterStatus.UNDER_NEGOTIATION);
        assertThat(then.concluded(0)).isZero();
    }

    @Test
    void countsOnlyWhatTheReaderMaySee() {
        Matrix seen = matrix(MatrixCriteria.latest());
        assertThat(seen.withheld()).isEqualTo(1);
        assertThat(row(seen, "TIG").cells()).allMatch(cell -> cell.withheld() && cell.status() == null);
        assertThat(seen.concluded(0)).isEqualTo(1);
        Matrix listed = Callers.as(
                NegotiationsFixture.caller(Set.of("TIG"), Role.NEGOTIATOR),
                () -> BEANS.get(MatrixService.class).find(MatrixCriteria.latest()));
        assertThat(row(listed, "TIG").cells().get(0).status()).isEqualTo(ChapterStatus.UNDER_NEGOTIATION);
    }

    @Test
    void carriesTheHighestMarkingOfTheRoundsThatItsStatusesComeFrom() {
        assertThat(matrix(MatrixCriteria.latest()).marking()).isEqualTo("PROTECTED_A");
        assertThat(matrix(MatrixCriteria.of(List.of("TNC-1"), null)).marking())
                .as("a status may come from a round that is not shown")
                .isEqualTo("PROTECTED_A");
        assertThat(matrix(MatrixCriteria.of(List.of(), LocalDate.parse("2026-02-08")))
                        .marking())
                .isEqualTo("UNCLASSIFIED");
    }

    @Test
    void filtersByTheStatusAtTheLatestRoundAndPutsTheFurthestFirst() {
        assertThat(matrix(new MatrixCriteria(
                                List.of(),
                                null,
                                List.of(),
                                ChapterStatus.UNDER_NEGOTIATION,
                                null,
                                null,
                                MatrixCriteria.Order.CHAPTER))
                        .rows())
                .as("the withheld one must not show by its status")
                .extracting(line -> line.chapter().code())
                .containsExactly("ROO");
        assertThat(matrix(new MatrixCriteria(List.of(), null, List.of(), null, null, null, MatrixCriteria.Order.STATUS))
                        .rows())
                .extracting(line -> line.chapter().code())
                .containsExactly("SPS", "ROO", "TIG");
    }

    private static Tuple pair(Object status, Object change) {
        return Tuple.tuple(status, change);
    }

    private static Matrix matrix(MatrixCriteria criteria) {
        return NegotiationsFixture.asOfficial(
                () -> BEANS.get(MatrixService.class).find(criteria));
    }

    private static MatrixRow row(Matrix matrix, String code) {
        return matrix.rows().stream()
                .filter(row -> row.chapter().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<MatrixCell> cells(String code) {
        return row(matrix(MatrixCriteria.latest()), code).cells();
    }

    private static long round(RoundFixture round) {
        return NegotiationsFixture.asOfficial(() -> {
            RoundService rounds = BEANS.get(RoundService.class);
            return rounds.get(rounds.log(round.command())).summary().id();
        });
    }

    private static void held(long round) {
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("update negotiations.round set status = '" + RoundStatus.HELD + "' where id = " + round));
    }

    private static long session(long round, String chapter, String day, String status) {
        return NegotiationsFixture.asOfficial(() -> BEANS.get(SessionService.class)
                .log(SessionFixture.of(
                                round,
                                BEANS.get(ChapterService.class).get(chapter).id())
                        .on(day)
                        .movingTo(ChapterStatus.valueOf(status))
                        .command()));
    }
}
