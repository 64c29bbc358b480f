package parley.negotiations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.negotiations.chapter.ChapterCriteria;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSource;
import parley.negotiations.matrix.MatrixCriteria;
import parley.negotiations.matrix.MatrixService;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundFixture;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSource;
import parley.negotiations.session.SessionCriteria;
import parley.negotiations.session.SessionFixture;
import parley.negotiations.session.SessionService;
import parley.testing.StatementCount;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** How many statements a list takes does not grow with its rows. */
class ListStatementsTest {
    private static final Instant LONG_AGO = Instant.EPOCH;
    /** The matrix takes most: chapters, their statuses, rounds, sessions, texts and what is published. */
    private static final long MOST = 7;

    private static final int FEW = 10;
    private static final int MANY = 100;

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    @Test
    void takesAsManyStatementsForAHundredRoundsAsForTen() {
        logRounds(1, FEW);
        Map<String, StatementCount> few = count();
        logRounds(FEW + 1, MANY);
        Map<String, StatementCount> many = count();
        few.forEach((list, statements) -> {
            assertThat(statements.total()).as("%s: %s", list, statements).isBetween(1L, MOST);
            assertThat(many.get(list).total())
                    .as("%s of %d: %s%nof %d: %s", list, MANY, many.get(list), FEW, statements)
                    .isEqualTo(statements.total());
        });
    }

    private static void logRounds(int from, int to) {
        ChapterStatus[] statuses = {ChapterStatus.TEXT_EXCHANGED, ChapterStatus.UNDER_NEGOTIATION};
        for (int number = from; number <= to; number++) {
            LocalDate day = LocalDate.parse("2022-09-01").plusDays(number * 7L);
            int n = number;
            NegotiationsFixture.asOfficial(() -> {
                RoundService rounds = BEANS.get(RoundService.class);
                String code =
                        rounds.log(RoundFixture.round(n).on(day.toString()).command());
                long chapter = BEANS.get(ChapterService.class).get("SPS").id();
                return BEANS.get(SessionService.class)
                        .log(SessionFixture.of(rounds.get(code).summary().id(), chapter)
                                .movingTo(statuses[n % 2])
                                .command());
            });
        }
    }

    private static Map<String, StatementCount> count() {
        Map<String, StatementCount> counts = new TreeMap<>();
        lists().forEach((name, list) ->
                counts.put(name, StatementCount.during(BEANS.database(), () -> NegotiationsFixture.asOfficial(list))));
        return counts;
    }

    private static Map<String, Supplier<?>> lists() {
        LocalDate today = LocalDate.parse("2026-11-24");
        Paging longest = Paging.longest();
        return Map.of(
                "rounds", () -> BEANS.get(RoundService.class).find(RoundCriteria.any(), longest),
                "sessions", () -> BEANS.get(SessionService.class).find(new SessionCriteria(null, null), longest),
                "chapters", () -> BEANS.get(ChapterService.class).find(ChapterCriteria.any(), longest),
                "history", () -> BEANS.get(ChapterService.class).history(null, today),
                "matrix", () -> BEANS.get(MatrixService.class).find(MatrixCriteria.latest()),
                "search for rounds", () -> BEANS.get(RoundSource.class).search("TNC", Language.EN, MANY),
                "search for chapters", () -> BEANS.get(ChapterSource.class).search("s", Language.FR, MANY),
                "calendar", () -> BEANS.get(RoundSource.class).calendar(LocalDate.EPOCH, today),
                "changed", () -> BEANS.get(RoundSource.class).changes(LONG_AGO, MANY),
                "figures", () -> List.of(BEANS.get(NegotiationFigures.class).chapters(LocalDate.EPOCH, today)));
    }
}
