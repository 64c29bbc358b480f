package parley.missions;

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
import parley.missions.mission.MissionCriteria;
import parley.missions.mission.MissionFixture;
import parley.missions.mission.MissionService;
import parley.missions.mission.MissionSource;
import parley.missions.outcome.OutcomeCriteria;
import parley.missions.outcome.OutcomeFixture;
import parley.missions.outcome.OutcomeService;
import parley.missions.outcome.OutcomeSource;
import parley.testing.StatementCount;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** How many statements a list takes does not grow with its rows. */
class ListStatementsTest {
    private static final int FEW = 6;
    private static final int MANY = 60;

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), MissionsFixture::database);

    @Test
    void takesAsManyStatementsForSixtyMissionsAndOutcomesAsForSix() {
        log(1, FEW);
        Map<String, StatementCount> few = count();
        log(FEW + 1, MANY);
        Map<String, StatementCount> many = count();
        few.forEach((list, statements) -> {
            assertThat(statements.total()).as("%s: %s", list, statements).isBetween(1L, 6L);
            assertThat(many.get(list).total())
                    .as("%s of %d: %s%nof %d: %s", list, MANY, many.get(list), FEW, statements)
                    .isEqualTo(statements.total());
        });
    }

    private static void log(int from, int to) {
        for (int n = from; n <= to; n++) {
            String day = LocalDate.parse("2025-01-01").plusDays(n * 7L).toString();
            MissionsFixture.asOfficial(() -> {
                MissionService missions = BEANS.get(MissionService.class);
                String code = missions.log(MissionFixture.to("PHL").on(day).command());
                return BEANS.get(OutcomeService.class)
                        .log(OutcomeFixture.of(missions.get(code).summary().id())
                                .at(OutcomeStage.PURSUED)
                                .worth("1000", null, "CAD")
                                .command());
            });
        }
    }

    private static Map<String, StatementCount> count() {
        Map<String, StatementCount> counts = new TreeMap<>();
        lists().forEach((name, list) ->
                counts.put(name, StatementCount.during(BEANS.database(), () -> MissionsFixture.asOfficial(list))));
        return counts;
    }

    private static Map<String, Supplier<?>> lists() {
        LocalDate today = LocalDate.parse("2026-11-24");
        Paging longest = Paging.longest();
        return Map.of(
                "missions", () -> BEANS.get(MissionService.class).find(MissionCriteria.any(), longest),
                "outcomes", () -> BEANS.get(OutcomeService.class).find(OutcomeCriteria.any(), longest),
                "ladder", () -> BEANS.get(OutcomeService.class).ladder(OutcomeCriteria.any()),
                "search for missions", () -> BEANS.get(MissionSource.class).search("TCTM", Language.EN, MANY),
                "search for outcomes", () -> BEANS.get(OutcomeSource.class).search("cold", Language.FR, MANY),
                "calendar", () -> BEANS.get(MissionSource.class).calendar(LocalDate.EPOCH, today),
                "changed missions", () -> BEANS.get(MissionSource.class).changes(Instant.EPOCH, MANY),
                "changed outcomes", () -> BEANS.get(OutcomeSource.class).changes(Instant.EPOCH, MANY),
                "figures of missions", () -> BEANS.get(MissionFigures.class).missions(LocalDate.EPOCH, today, today),
                "figures of outcomes",
                        () -> List.of(BEANS.get(MissionFigures.class).outcomes(today)));
    }
}
