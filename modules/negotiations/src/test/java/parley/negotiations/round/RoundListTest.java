package parley.negotiations.round;

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
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.negotiations.NegotiationsFixture;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** The list of rounds against the same criteria said in Java, over rounds of every format, status, place and precision. */
class RoundListTest {
    private static final int ROUNDS = 42;

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    private static Long host;

    @BeforeAll
    static void logRoundsOfEveryKind() {
        host = BEANS.inTransaction(() -> ((Number) BEANS.entityManager()
                        .createNativeQuery("select id from core.party where code = 'IDN'")
                        .getSingleResult())
                .longValue());
        IntStream.rangeClosed(1, ROUNDS)
                .forEach(n -> NegotiationsFixture.asOfficial(
                        () -> BEANS.get(RoundService.class).log(round(n).command())));
    }

    private static RoundFixture round(int n) {
        return RoundFixture.round(n)
                .by(oneOf(n, MeetingFormat.IN_PERSON, MeetingFormat.VIRTUAL, MeetingFormat.HYBRID, null))
                .at(oneOf(n, RoundStatus.values()))
                .in(oneOf(n, "Montréal", "Hà Nội", "Kuala Lumpur", "100% online", null))
                .hostedBy(oneOf(n, host, null, null))
                .on(oneOf(n, "2024-11-29", "2025-03", "2025-12-31", "2026", null, "2026-02-09", "2025-03-15"))
                .until(oneOf(n, "2024-12-02", null, "2026-01-03", null, null, "2026-02-11", "2025-03-17"));
    }

    @SafeVarargs
    private static <T> T oneOf(int n, T... values) {
        return values[n % values.length];
    }

    @Test
    void findsWhatTheCriteriaSayAndCountsIt() {
        List<RoundSummary> all = everyPage(RoundCriteria.any(), 200);
        assertThat(all).hasSize(ROUNDS);
        for (RoundCriteria criteria : combinations()) {
            List<Long> expected = all.stream()
                    .filter(round -> fits(round, criteria))
                    .map(RoundSummary::id)
                    .toList();
            Page<RoundSummary> page = find(criteria, new Paging(1, 4, null, false));
            assertThat(page.total()).as("total of %s", criteria).isEqualTo(expected.size());
            assertThat(page.items())
                    .as("first page of %s", criteria)
                    .extracting(RoundSummary::id)
                    .isEqualTo(expected.subList(0, Math.min(4, expected.size())));
        }
    }

    private List<RoundCriteria> combinations() {
        List<RoundCriteria> combinations = new ArrayList<>();
        for (String q : new String[] {null, "MONTREAL", "tnc 1", "nowhere"}) {
            for (Integer year : new Integer[] {null, 2025}) {
                for (MeetingFormat format : new MeetingFormat[] {null, MeetingFormat.VIRTUAL}) {
                    for (RoundStatus status : new RoundStatus[] {null, RoundStatus.HELD}) {
                        for (Long party : new Long[] {null, host}) {
                            for (Boolean dated : new Boolean[] {null, true, false}) {
                                combinations.add(new RoundCriteria(q, year, format, status, party, dated, null, null));
                            }
                        }
                    }
                }
            }
        }
        return combinations;
    }

    private static boolean fits(RoundSummary round, RoundCriteria wanted) {
        String words =
                (round.labelEn() + " " + round.cityEn()).replace('é', 'e').toLowerCase();
        return (wanted.q() == null || words.contains(wanted.q().toLowerCase()))
                && (wanted.year() == null
                        || round.start() != null && round.start().value().getYear() == wanted.year())
                && (wanted.format() == null || wanted.format() == round.format())
                && (wanted.status() == null || wanted.status() == round.status())
                && (wanted.hostPartyId() == null || wanted.hostPartyId().equals(round.hostPartyId()))
                && (wanted.dated() == null || wanted.dated() == (round.start() != null));
    }

    @Test
    void findsRoundsThatTouchAPeriodByWhatTheirDatesMayMean() {
        List<RoundSummary> all = everyPage(RoundCriteria.any(), 200);
        LocalDate day = LocalDate.parse("2024-10-01");
        for (; day.isBefore(LocalDate.parse("2027-02-01")); day = day.plusDays(17)) {
            LocalDate from = day;
            LocalDate to = day.plusDays(40);
            assertThat(everyPage(new RoundCriteria(null, null, null, null, null, null, from, to), 200))
                    .as("%s to %s", from, to)
                    .isEqualTo(all.stream()
                            .filter(round -> touches(round, from, to))
                            .toList());
        }
    }

    private static boolean touches(RoundSummary round, LocalDate from, LocalDate to) {
        if (round.start() == null) {
            return false;
        }
        LocalDate last = (round.end() == null ? round.start() : round.end()).last();
        return !last.isBefore(from) && !round.start().value().isAfter(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"round", "start", "place", "format", "host", "status"})
    void givesEveryRoundOnceWhateverTheOrder(String sort) {
        for (String key : List.of(sort, "-" + sort)) {
            List<RoundSummary> whole =
                    find(RoundCriteria.any(), Paging.of(1, 200, key)).items();
            List<RoundSummary> pages = Stream.iterate(1, page -> page + 1)
                    .map(page -> find(RoundCriteria.any(), Paging.of(page, 5, key)))
                    .takeWhile(page -> !page.items().isEmpty())
                    .flatMap(page -> page.items().stream())
                    .toList();
            assertThat(pages).as(key).isEqualTo(whole).doesNotHaveDuplicates().hasSize(ROUNDS);
        }
    }

    @Test
    void sortsByStartWithUnknownDatesLastInBothDirections() {
        List<RoundSummary> up =
                find(RoundCriteria.any(), Paging.of(1, 200, "start")).items();
        List<RoundSummary> down =
                find(RoundCriteria.any(), Paging.of(1, 200, "-start")).items();
        assertThat(starts(up)).isSorted();
        assertThat(starts(down)).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(Stream.of(up, down).map(list -> list.get(ROUNDS - 1).start()))
                .containsOnlyNulls();
    }

    private static List<LocalDate> starts(List<RoundSummary> rounds) {
        return rounds.stream()
                .takeWhile(round -> round.start() != null)
                .map(round -> round.start().value())
                .toList();
    }

    @Test
    void putsTheNewestFirstByItself() {
        assertThat(everyPage(RoundCriteria.any(), 200))
                .extracting(RoundSummary::number)
                .isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void takesSignsOfPatternsAsTheyAreTyped() {
        assertThat(everyPage(RoundCriteria.words("100% o"), 200)).isNotEmpty().allMatch(round -> "100% online"
                .equals(round.cityEn()));
        assertThat(everyPage(RoundCriteria.words("%"), 200)).allMatch(round -> "100% online".equals(round.cityEn()));
        assertThat(everyPage(RoundCriteria.words("_"), 200)).isEmpty();
        assertThat(everyPage(RoundCriteria.words("\\"), 200)).isEmpty();
        assertThat(everyPage(RoundCriteria.words("'; --"), 200)).isEmpty();
    }

    @Test
    void saysHowManyThereAreBeyondTheLastPageToo() {
        Page<RoundSummary> beyond = find(RoundCriteria.any(), new Paging(99, 25, null, false));
        assertThat(beyond.items()).isEmpty();
        assertThat(beyond.total()).isEqualTo(ROUNDS);
    }

    private static Page<RoundSummary> find(RoundCriteria criteria, Paging paging) {
        return NegotiationsFixture.asOfficial(
                () -> BEANS.get(RoundService.class).find(criteria, paging));
    }

    private static List<RoundSummary> everyPage(RoundCriteria criteria, int size) {
        return find(criteria, new Paging(1, size, null, false)).items();
    }
}
