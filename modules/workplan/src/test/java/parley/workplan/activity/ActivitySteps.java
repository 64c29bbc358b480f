package parley.workplan.activity;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Role;
import parley.core.error.FieldError;
import parley.core.error.InvalidInput;
import parley.core.record.Paging;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.workplan.ActivityStatus;
import parley.workplan.WorkplanFigures;
import parley.workplan.WorkplanFixture;
import parley.workplan.plan.AreaCard;
import parley.workplan.plan.PlanService;

/** What tests of activities do again and again; each test has activities of its own codes. */
abstract class ActivitySteps {
    static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.at(NOW.toString()), WorkplanFixture::database);

    @AfterEach
    void backToToday() {
        BEANS.clock().set(NOW);
    }

    static ActivityService service() {
        return BEANS.get(ActivityService.class);
    }

    static DueDateService dueDates() {
        return BEANS.get(DueDateService.class);
    }

    static Long plan() {
        return WorkplanFixture.asOfficial(
                () -> BEANS.get(PlanService.class).get(WorkplanFixture.PLAN).id());
    }

    static ActivityFixture activity(String code) {
        return ActivityFixture.of(plan(), code);
    }

    static ActivityDetail logged(ActivityFixture activity) {
        return WorkplanFixture.asOfficial(() -> service().get(service().log(activity.command())));
    }

    static ActivityDetail get(ActivityDetail read) {
        return WorkplanFixture.asOfficial(() -> service().get(read.summary().id()));
    }

    static int edit(ActivityDetail read, ActivityFixture activity) {
        return WorkplanFixture.asOfficial(
                () -> service().edit(read.summary().id(), read.version(), activity.command()));
    }

    static void decide(ActivityDetail read, boolean approved, String note) {
        WorkplanFixture.as(Role.MANAGER, () -> {
            long proposal = service().get(read.summary().id()).waiting().id();
            dueDates().decide(read.summary().id(), proposal, new DecideDueDate(approved, note));
            return null;
        });
    }

    static void report(ActivityDetail read, ActivityStatus status, Integer percent, String day) {
        WorkplanFixture.asOfficial(() -> {
            service().report(read.summary().id(), new ReportUpdate(status, percent, null, LocalDate.parse(day), null));
            return null;
        });
    }

    static List<String> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return ((InvalidInput) catchThrowable(work))
                .errors().stream().map(FieldError::field).toList();
    }

    static List<String> codes(ActivityCriteria criteria) {
        return WorkplanFixture.asOfficial(() -> service().find(criteria, Paging.longest())).items().stream()
                .map(ActivitySummary::code)
                .toList();
    }

    static ActivitySummary on(String code, String day) {
        ActivityCriteria criteria =
                new ActivityCriteria(code, null, null, null, null, null, null, null, LocalDate.parse(day));
        return WorkplanFixture.asOfficial(() -> service().all(criteria)).get(0);
    }

    static String dueOn(String code, String day) {
        return on(code, day).due().toString();
    }

    static ActivityStatus statusOn(String code, String day) {
        return on(code, day).status();
    }

    static long figure(AreaCard area, String day, ActivityStatus status) {
        return WorkplanFixture.asOfficial(() -> BEANS.get(WorkplanFigures.class).activities(LocalDate.parse(day)))
                .stream()
                .filter(figure -> area.code().equals(figure.areaCode()))
                .mapToLong(figure -> figure.count(status))
                .sum();
    }
}
