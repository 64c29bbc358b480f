package parley.workplan.meeting;

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
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.workplan.WorkplanFixture;

/** The list of meetings against the same criteria said in Java, over meetings of every format, status, place and precision. */
class MeetingListTest {
    private static final int MEETINGS = 40;

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), WorkplanFixture::database);

    @BeforeAll
    static void logMeetingsOfEveryKind() {
        IntStream.rangeClosed(1, MEETINGS)
                .forEach(n -> WorkplanFixture.asOfficial(() -> {
                    MeetingService service = BEANS.get(MeetingService.class);
                    long id = service.log(meeting(n).command());
                    return n % 7 == 0
                            ? service.archive(id, service.get(id).version(), new ArchiveRecord("Logged twice"))
                            : 0;
                }));
    }

    private static MeetingFixture meeting(int n) {
        return MeetingFixture.on(oneOf(n, "2024-11-29", "2025-03", "2025-12-31", "2026", "2026-02-09"))
                .until(oneOf(n, "2024-12-02", null, "2026-01-03", null, "2026-02-11"))
                .by(oneOf(n, MeetingFormat.IN_PERSON, MeetingFormat.VIRTUAL, MeetingFormat.HYBRID, null))
                .at(oneOf(n, MeetingStatus.values()))
                .in(oneOf(n, "Montréal", "Hà Nội", "Kuala Lumpur", "100% online", null, "Bali"));
    }

    @SafeVarargs
    private static <T> T oneOf(int n, T... values) {
        return values[n % values.length];
    }

    @Test
    void findsWhatTheCriteriaSayAndCountsIt() {
        List<MeetingSummary> all = everything();
        assertThat(all).hasSize(MEETINGS);
        for (MeetingCriteria criteria : combinations()) {
            List<Long> expected = all.stream()
                    .filter(meeting -> fits(meeting, criteria))
                    .map(MeetingSummary::id)
                    .toList();
            Page<MeetingSummary> page = find(criteria, new Paging(1, 4, null, false));
            assertThat(page.total()).as("total of %s", criteria).isEqualTo(expected.size());
            assertThat(page.items())
                    .as("first page of %s", criteria)
                    .extracting(MeetingSummary::id)
                    .isEqualTo(expected.subList(0, Math.min(4, expected.size())));
        }
    }

    private static List<MeetingCriteria> combinations() {
        List<MeetingCriteria> combinations = new ArrayList<>();
        for (String q : new String[] {null, "MONTREAL", "ha noi", "nowhere"}) {
            for (Integer year : new Integer[] {null, 2025}) {
                for (MeetingFormat format : new MeetingFormat[] {null, MeetingFormat.VIRTUAL}) {
                    for (MeetingStatus status : new MeetingStatus[] {null, MeetingStatus.HELD}) {
                        for (RecordState state : new RecordState[] {null, RecordState.ARCHIVED, RecordState.ANY}) {
                            combinations.add(new MeetingCriteria(q, year, status, format, null, null, state));
                        }
                    }
                }
            }
        }
        return combinations;
    }

    private static boolean fits(MeetingSummary meeting, MeetingCriteria wanted) {
        String place = String.valueOf(meeting.cityEn())
                .replace('é', 'e')
                .replace("Hà Nội", "ha noi")
                .toLowerCase();
        return (wanted.q() == null || place.contains(wanted.q().toLowerCase()))
                && (wanted.year() == null || meeting.year() == wanted.year())
                && (wanted.format() == null || wanted.format() == meeting.format())
                && (wanted.status() == null || wanted.status() == meeting.status())
                && (wanted.state() == RecordState.ANY
                        || meeting.archived() == (wanted.state() == RecordState.ARCHIVED));
    }

    @Test
    void findsMeetingsThatTouchAPeriodByWhatTheirDatesMayMean() {
        List<MeetingSummary> all =
                everything().stream().filter(meeting -> !meeting.archived()).toList();
        LocalDate day = LocalDate.parse("2024-10-01");
        for (; day.isBefore(LocalDate.parse("2027-02-01")); day = day.plusDays(17)) {
            LocalDate from = day;
            LocalDate to = day.plusDays(40);
            assertThat(find(MeetingCriteria.between(from, to), Paging.longest()).items())
                    .as("%s to %s", from, to)
                    .isEqualTo(all.stream()
                            .filter(meeting -> touches(meeting, from, to))
                            .toList());
        }
    }

    private static boolean touches(MeetingSummary meeting, LocalDate from, LocalDate to) {
        LocalDate last = (meeting.end() == null ? meeting.start() : meeting.end()).last();
        return !last.isBefore(from) && !meeting.start().value().isAfter(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "start", "place", "status"})
    void givesEveryMeetingOnceWhateverTheOrder(String sort) {
        MeetingCriteria any = new MeetingCriteria(null, null, null, null, null, null, RecordState.ANY);
        for (String key : List.of(sort, "-" + sort)) {
            List<MeetingSummary> whole = find(any, Paging.of(1, 200, key)).items();
            List<MeetingSummary> pages = Stream.iterate(1, page -> page + 1)
                    .map(page -> find(any, Paging.of(page, 7, key)))
                    .takeWhile(page -> !page.items().isEmpty())
                    .flatMap(page -> page.items().stream())
                    .toList();
            assertThat(pages).as(key).isEqualTo(whole).doesNotHaveDuplicates().hasSize(MEETINGS);
        }
    }

    @Test
    void takesSignsOfPatternsAsTheyAreTyped() {
        assertThat(find(MeetingCriteria.words("100% o"), Paging.longest()).items())
                .isNotEmpty()
                .allMatch(meeting -> "100% online".equals(meeting.cityEn()));
        assertThat(find(MeetingCriteria.words("%"), Paging.longest()).items())
                .allMatch(meeting -> "100% online".equals(meeting.cityEn()));
        assertThat(find(MeetingCriteria.words("_"), Paging.longest()).items()).isEmpty();
        assertThat(find(MeetingCriteria.words("'; --"), Paging.longest()).items())
                .isEmpty();
    }

    private static List<MeetingSummary> everything() {
        return find(
                        new MeetingCriteria(null, null, null, null, null, null, RecordState.ANY),
                        new Paging(1, 200, null, false))
                .items();
    }

    private static Page<MeetingSummary> find(MeetingCriteria criteria, Paging paging) {
        return WorkplanFixture.asOfficial(() -> BEANS.get(MeetingService.class).find(criteria, paging));
    }
}
