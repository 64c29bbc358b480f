package parley.workplan;

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
import parley.testing.StatementCount;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.workplan.activity.ActivityCriteria;
import parley.workplan.activity.ActivityFixture;
import parley.workplan.activity.ActivityService;
import parley.workplan.activity.ActivitySource;
import parley.workplan.activity.ReportUpdate;
import parley.workplan.meeting.MeetingCriteria;
import parley.workplan.meeting.MeetingFixture;
import parley.workplan.meeting.MeetingService;
import parley.workplan.meeting.MeetingSource;
import parley.workplan.plan.PlanService;

/** How many statements a list takes does not grow with its rows. */
class ListStatementsTest {
    private static final int FEW = 6;
    private static final int MANY = 60;

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), WorkplanFixture::database);

    @Test
    void takesAsManyStatementsForSixtyMeetingsAndActivitiesAsForSix() {
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
            String code = "1." + n;
            String month = "2026-0" + (1 + n % 9);
            WorkplanFixture.asOfficial(() -> {
                Long plan =
                        BEANS.get(PlanService.class).get(WorkplanFixture.PLAN).id();
                ActivityService activities = BEANS.get(ActivityService.class);
                long activity = activities.log(
                        ActivityFixture.of(plan, code).due("2027-06").command());
                activities.report(activity, new ReportUpdate(ActivityStatus.IN_PROGRESS, 40, null, null, null));
                return BEANS.get(MeetingService.class)
                        .log(MeetingFixture.on(month)
                                .about("Ports", MeetingFixture.decision("Go on"))
                                .command());
            });
        }
    }

    private static Map<String, StatementCount> count() {
        Map<String, StatementCount> counts = new TreeMap<>();
        lists().forEach((name, list) ->
                counts.put(name, StatementCount.during(BEANS.database(), () -> WorkplanFixture.asOfficial(list))));
        return counts;
    }

    private static Map<String, Supplier<?>> lists() {
        LocalDate today = LocalDate.parse("2026-11-24");
        Paging longest = Paging.longest();
        return Map.of(
                "meetings", () -> BEANS.get(MeetingService.class).find(MeetingCriteria.any(), longest),
                "meetings by year", () -> BEANS.get(MeetingService.class).counts(),
                "activities", () -> BEANS.get(ActivityService.class).find(ActivityCriteria.words(null), longest),
                "search for meetings", () -> BEANS.get(MeetingSource.class).search("2026", Language.EN, MANY),
                "search for activities", () -> BEANS.get(ActivitySource.class).search("1.", Language.FR, MANY),
                "calendar", () -> BEANS.get(MeetingSource.class).calendar(LocalDate.EPOCH, today),
                "changed meetings", () -> BEANS.get(MeetingSource.class).changes(Instant.EPOCH, MANY),
                "changed activities", () -> BEANS.get(ActivitySource.class).changes(Instant.EPOCH, MANY),
                "figures of activities", () -> BEANS.get(WorkplanFigures.class).activities(today),
                "figures of meetings",
                        () -> List.of(BEANS.get(WorkplanFigures.class).meetingsHeld(LocalDate.EPOCH, today)));
    }
}
