package parley.missions.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.record.ArchiveRecord;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordState;
import parley.missions.MissionStage;
import parley.missions.MissionsFixture;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** The list of missions against the same criteria said in Java, over missions of every direction, stage and precision. */
class MissionListTest {
    private static final int LOGGED = 32;
    private static final int PUBLISHED = 8;

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), MissionsFixture::database);

    @BeforeAll
    static void logMissionsOfEveryKind() {
        IntStream.rangeClosed(1, LOGGED)
                .forEach(n -> MissionsFixture.asOfficial(() -> {
                    MissionService service = BEANS.get(MissionService.class);
                    MissionDetail logged = service.get(service.log(mission(n).command()));
                    return n % 7 == 0
                            ? service.archive(
                                    logged.summary().id(), logged.version(), new ArchiveRecord("Logged twice"))
                            : 0;
                }));
    }

    private static MissionFixture mission(int n) {
        return MissionFixture.to(oneOf(n, "PHL", "VNM", "IDN"))
                .named(oneOf(n, "Énergie propre", "100% digital", "Agri-food", "Rail"))
                .going(oneOf(n, Direction.values()))
                .at(oneOf(n, MissionStage.values()))
                .on(oneOf(n, "2024-11-29", "2025-03", null, "2026", "2026-02-09"))
                .until(oneOf(n, "2024-12-02", null, null, null, "2026-02-11"));
    }

    @SafeVarargs
    private static <T> T oneOf(int n, T... values) {
        return values[n % values.length];
    }

    @Test
    void findsWhatTheCriteriaSayAndCountsIt() {
        List<MissionSummary> all = everything();
        assertThat(all).hasSize(LOGGED + PUBLISHED);
        for (MissionCriteria criteria : combinations()) {
            List<Long> expected = all.stream()
                    .filter(mission -> fits(mission, criteria))
                    .map(MissionSummary::id)
                    .toList();
            Page<MissionSummary> page = find(criteria, new Paging(1, 4, null, false));
            assertThat(page.total()).as("total of %s", criteria).isEqualTo(expected.size());
            assertThat(page.items())
                    .as("first page of %s", criteria)
                    .extracting(MissionSummary::id)
                    .isEqualTo(expected.subList(0, Math.min(4, expected.size())));
        }
    }

    private static List<MissionCriteria> combinations() {
        List<MissionCriteria> combinations = new ArrayList<>();
        for (String q : new String[] {null, "ENERGIE", "100% d", "nowhere"}) {
            for (Integer year : new Integer[] {null, 2025}) {
                for (String country : new String[] {null, "VNM"}) {
                    for (Direction direction : new Direction[] {null, Direction.IN}) {
                        for (MissionStage stage : new MissionStage[] {null, MissionStage.COMPLETED}) {
                            for (RecordState state : new RecordState[] {null, RecordState.ARCHIVED, RecordState.ANY}) {
                                combinations.add(new MissionCriteria(q, year, country, direction, stage, null, state));
                            }
                        }
                    }
                }
            }
        }
        return combinations;
    }

    private static boolean fits(MissionSummary mission, MissionCriteria wanted) {
        String words = (mission.code() + " " + mission.nameEn())
                .replace('É', 'e')
                .replace('é', 'e')
                .toLowerCase();
        return (wanted.q() == null || words.contains(wanted.q().toLowerCase()))
                && (wanted.year() == null
                        || mission.start() != null && mission.start().value().getYear() == wanted.year())
                && (wanted.country() == null || mission.countries().contains(wanted.country()))
                && (wanted.direction() == null || wanted.direction() == mission.direction())
                && (wanted.stage() == null || wanted.stage() == mission.stage())
                && (wanted.state() == RecordState.ANY
                        || mission.archived() == (wanted.state() == RecordState.ARCHIVED));
    }

    @Test
    void findsMissionsThatTouchAPeriodByWhatTheirDatesMayMean() {
        List<MissionSummary> all = everything().stream()
                .filter(mission -> !mission.archived() && mission.start() != null)
                .toList();
        LocalDate day = LocalDate.parse("2023-10-01");
        for (; day.isBefore(LocalDate.parse("2027-02-01")); day = day.plusDays(23)) {
            LocalDate from = day;
            LocalDate to = day.plusDays(40);
            assertThat(MissionsFixture.asOfficial(
                            () -> BEANS.get(MissionService.class).between(from, to, LocalDate.parse("2026-11-24"))))
                    .as("%s to %s", from, to)
                    .extracting(MissionSummary::id)
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .filter(mission -> touches(mission, from, to))
                            .map(MissionSummary::id)
                            .toList());
        }
    }

    private static boolean touches(MissionSummary mission, LocalDate from, LocalDate to) {
        LocalDate last = (mission.end() == null ? mission.start() : mission.end()).last();
        return !last.isBefore(from) && !mission.start().value().isAfter(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "name", "start", "place", "direction", "stage"})
    void givesEveryMissionOnceWhateverTheOrder(String sort) {
        MissionCriteria any = new MissionCriteria(null, null, null, null, null, null, RecordState.ANY);
        for (String key : List.of(sort, "-" + sort)) {
            List<MissionSummary> whole = find(any, Paging.of(1, 200, key)).items();
            List<MissionSummary> pages = Stream.iterate(1, page -> page + 1)
                    .map(page -> find(any, Paging.of(page, 7, key)))
                    .takeWhile(page -> !page.items().isEmpty())
                    .flatMap(page -> page.items().stream())
                    .toList();
            assertThat(pages).as(key).isEqualTo(whole).doesNotHaveDuplicates().hasSize(LOGGED + PUBLISHED);
        }
    }

    private static List<MissionSummary> everything() {
        return find(
                        new MissionCriteria(null, null, null, null, null, null, RecordState.ANY),
                        new Paging(1, 200, null, false))
                .items();
    }

    private static Page<MissionSummary> find(MissionCriteria criteria, Paging paging) {
        return MissionsFixture.asOfficial(() -> BEANS.get(MissionService.class).find(criteria, paging));
    }
}
