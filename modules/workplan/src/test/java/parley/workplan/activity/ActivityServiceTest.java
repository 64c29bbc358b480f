package parley.workplan.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import parley.core.error.StaleEdit;
import parley.core.record.ArchiveRecord;
import parley.workplan.ActivityStatus;
import parley.workplan.WorkplanFixture;
import parley.workplan.plan.AreaCard;
import parley.workplan.plan.PlanService;

/** Activities, what is reported of them and the figures of a day. */
class ActivityServiceTest extends ActivitySteps {
    @Test
    void aReportIsAppendedAndAPastDayKeepsItsStatus() {
        ActivityDetail read = logged(activity("3.1").from("2026-01-10"));
        report(read, ActivityStatus.IN_PROGRESS, 40, "2026-03-01");
        report(read, ActivityStatus.COMPLETED, 100, "2026-10-01");
        report(read, ActivityStatus.DELAYED, 60, "2026-06-01");
        assertThat(get(read).summary().status()).isEqualTo(ActivityStatus.COMPLETED);
        assertThat(statusOn("3.1", "2026-02-28")).isEqualTo(ActivityStatus.NOT_STARTED);
        assertThat(statusOn("3.1", "2026-03-01")).isEqualTo(ActivityStatus.IN_PROGRESS);
        assertThat(statusOn("3.1", "2026-09-30")).isEqualTo(ActivityStatus.DELAYED);
        assertThat(get(read).updates()).extracting(ActivityUpdate::percent).containsExactly(40, 60, 100);
    }

    @Test
    void anActivityIsNotThereBeforeItBeganOrWasEntered() {
        logged(activity("3.2"));
        logged(activity("3.3").from("2026-05"));
        assertThat(codes(ActivityCriteria.ofPlanAsOf(WorkplanFixture.PLAN, LocalDate.parse("2026-04-30"))))
                .doesNotContain("3.2", "3.3");
        assertThat(codes(ActivityCriteria.ofPlanAsOf(WorkplanFixture.PLAN, LocalDate.parse("2026-05-01"))))
                .contains("3.3")
                .doesNotContain("3.2");
    }

    @Test
    void refusesAReportOfTomorrowAndOneToAMeetingThatIsNotThere() {
        ActivityDetail read = logged(activity("3.4"));
        assertThat(refused(() -> report(read, ActivityStatus.COMPLETED, null, "2026-11-25")))
                .containsExactly("effective");
        assertThat(refused(() -> WorkplanFixture.asOfficial(() -> {
                    service()
                            .report(
                                    read.summary().id(),
                                    new ReportUpdate(ActivityStatus.COMPLETED, null, null, null, 999_999L));
                    return null;
                })))
                .containsExactly("meetingId");
        assertThat(get(read).updates()).isEmpty();
    }

    @Test
    void figuresOfADayCountEachActivityOnceByItsAreaAndStatus() {
        AreaCard area = WorkplanFixture.asOfficial(
                        () -> BEANS.get(PlanService.class).areas(plan()))
                .get(5);
        ActivityDetail read = logged(activity("6.1").in(area.id()).from("2026-01-10"));
        logged(activity("6.2").in(area.id()).from("2026-02-10"));
        report(read, ActivityStatus.COMPLETED, 100, "2026-10-01");
        assertThat(figure(area, "2026-01-31", ActivityStatus.NOT_STARTED)).isEqualTo(1);
        assertThat(figure(area, "2026-09-30", ActivityStatus.NOT_STARTED)).isEqualTo(2);
        assertThat(figure(area, "2026-10-01", ActivityStatus.NOT_STARTED)).isEqualTo(1);
        assertThat(figure(area, "2026-10-01", ActivityStatus.COMPLETED)).isEqualTo(1);
    }

    @Test
    void refusesATakenCodeAStrangeAreaAndAnUnknownPerson() {
        logged(activity("4.1"));
        assertThatThrownBy(() -> logged(activity("4.1"))).isInstanceOf(ActivityCodeTaken.class);
        assertThat(refused(() -> logged(activity("4.2").in(999_999L)))).containsExactly("areaId");
        assertThat(refused(() -> logged(activity("4.3").forCanada(999_999L)))).containsExactly("canadianLeadId");
        assertThat(refused(() -> logged(activity("4.4").from("2027-02").due("2027-01"))))
                .containsExactly("due");
        assertThat(refused(() -> logged(activity("4.5").titled(null, null)))).containsExactly("title");
    }

    @Test
    void theSecondOfTwoEditorsSeesMineAndTheirs() {
        ActivityDetail read = logged(activity("5.1").due("2027-06"));
        edit(read, activity("5.1").titled("Theirs", null).due("2027-06"));
        assertThatThrownBy(() -> edit(read, activity("5.1").titled("Mine", null).due("2027-06")))
                .isInstanceOfSatisfying(StaleEdit.class, e -> {
                    assertThat(((LogActivity) e.mine()).title().en()).isEqualTo("Mine");
                    assertThat(((LogActivity) e.theirs()).title().en()).isEqualTo("Theirs");
                });
        assertThat(get(read).summary().title().en()).isEqualTo("Theirs");
    }

    @Test
    void anArchivedActivityLeavesListsAndFiguresAndComesBack() {
        ActivityDetail read = logged(activity("5.2").from("2026-01"));
        WorkplanFixture.asOfficial(
                () -> service().archive(read.summary().id(), read.version(), new ArchiveRecord("Logged twice")));
        ActivityDetail archived = get(read);
        assertThat(archived.archival().reason()).isEqualTo("Logged twice");
        assertThat(codes(ActivityCriteria.ofPlan(WorkplanFixture.PLAN))).doesNotContain("5.2");
        assertThatThrownBy(() -> WorkplanFixture.asOfficial(
                        () -> service().restore(read.summary().id(), read.version())))
                .isInstanceOf(StaleEdit.class);
        WorkplanFixture.asOfficial(() -> service().restore(read.summary().id(), archived.version()));
        assertThat(codes(ActivityCriteria.ofPlan(WorkplanFixture.PLAN))).contains("5.2");
    }

    @Test
    void findsWhatTheCriteriaSay() {
        ActivityDetail ports = logged(activity("7.1").titled("Paperless 100% ports", "Ports sans papier à Québec"));
        report(ports, ActivityStatus.COMPLETED, 100, "2026-10-01");
        assertThat(codes(ActivityCriteria.words("quebec"))).containsExactly("7.1");
        assertThat(codes(ActivityCriteria.words("100% p"))).containsExactly("7.1");
        assertThat(codes(ActivityCriteria.words("100_ p"))).isEmpty();
        assertThat(codes(new ActivityCriteria("7.1", null, null, null, null, true, null, null, null)))
                .isEmpty();
        assertThat(codes(new ActivityCriteria("7.1", null, null, null, null, false, null, null, null)))
                .containsExactly("7.1");
        assertThat(codes(new ActivityCriteria(
                        "7.1", null, null, ActivityStatus.COMPLETED, null, null, null, null, null)))
                .containsExactly("7.1");
    }
}
