package parley.workplan.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.FieldError;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.record.ArchiveRecord;
import parley.core.record.Paging;
import parley.testing.AtOnce;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.workplan.ActivityStatus;
import parley.workplan.WorkplanFigures;
import parley.workplan.WorkplanFixture;
import parley.workplan.plan.AreaCard;
import parley.workplan.plan.PlanService;

/** Each test has activities of its own codes. */
class ActivityServiceTest {
    private static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.at(NOW.toString()), WorkplanFixture::database);

    @AfterEach
    void backToToday() {
        BEANS.clock().set(NOW);
    }

    @Test
    void theFirstDueDateIsSetByWhoeverLogsTheActivity() {
        ActivityDetail activity = logged(activity("1.1").due("2027-06"));
        assertThat(activity.summary().due()).hasToString("2027-06");
        assertThat(activity.summary().originalDue()).hasToString("2027-06");
        assertThat(activity.summary().dueMoved()).isFalse();
        assertThat(activity.proposals()).isEmpty();
    }

    @Test
    void anotherDueDateNeedsAReason() {
        ActivityDetail read = logged(activity("1.2").due("2027-06"));
        assertThat(refused(() -> edit(read, activity("1.2").due("2028").because(" "))))
                .containsExactly("dueReason");
        assertThat(get(read).proposals()).isEmpty();
    }

    @Test
    void anotherDueDateWaitsForAManagerAndTheStandingOneHoldsUntilThen() {
        ActivityDetail read = logged(activity("1.3").due("2027-06"));
        edit(read, activity("1.3").due("2028").because("Funding comes later."));
        ActivityDetail waiting = get(read);
        assertThat(waiting.summary().due()).hasToString("2027-06");
        assertThat(waiting.summary().proposedDue()).hasToString("2028");
        assertThat(waiting.waiting()).satisfies(proposal -> {
            assertThat(proposal.reason()).isEqualTo("Funding comes later.");
            assertThat(proposal.proposedBy()).isEqualTo("Maya Muster");
            assertThat(proposal.proposedAt()).isEqualTo(NOW);
        });
        assertThat(codes(ActivityCriteria.waitingForApproval())).contains("1.3");
    }

    @Test
    void anApprovedDueDateHoldsFromThatDayAndTheOriginalStaysVisible() {
        ActivityDetail read = logged(activity("1.4").from("2026-01").due("2027-06"));
        edit(read, activity("1.4").from("2026-01").due("2028").because("Funding."));
        BEANS.clock().advance(Duration.ofDays(3));
        decide(read, true, null);
        ActivityDetail approved = get(read);
        assertThat(approved.summary().due()).hasToString("2028");
        assertThat(approved.summary().originalDue()).hasToString("2027-06");
        assertThat(approved.summary().dueMoved()).isTrue();
        assertThat(approved.dueDates()).extracting(DueDate::reason).containsExactly(null, "Funding.");
        assertThat(approved.dueDates())
                .extracting(DueDate::effective)
                .containsExactly(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-27"));
        assertThat(dueOn("1.4", "2026-11-26")).isEqualTo("2027-06");
        assertThat(dueOn("1.4", "2026-11-27")).isEqualTo("2028");
        assertThat(approved.waiting()).isNull();
        assertThat(approved.proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.decision()).isEqualTo(DueDecision.APPROVED);
            assertThat(proposal.decidedBy()).isEqualTo("Maya Muster");
        });
    }

    @Test
    void aRefusalNeedsANoteAndLeavesTheDateAsItWas() {
        ActivityDetail read = logged(activity("1.5").due("2027-06"));
        edit(read, activity("1.5").due("2028").because("Funding."));
        assertThat(refused(() -> decide(read, false, " "))).containsExactly("note");
        decide(read, false, "Find the money first.");
        assertThat(get(read).summary().due()).hasToString("2027-06");
        assertThat(get(read).proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.decision()).isEqualTo(DueDecision.REFUSED);
            assertThat(proposal.note()).isEqualTo("Find the money first.");
        });
    }

    @Test
    void aProposalIsDecidedOnce() {
        ActivityDetail read = logged(activity("1.6").due("2027-06"));
        edit(read, activity("1.6").due("2028").because("Funding."));
        long proposal = get(read).waiting().id();
        decide(read, true, null);
        assertThatThrownBy(() -> WorkplanFixture.as(Role.MANAGER, () -> {
                    dueDates().decide(read.summary().id(), proposal, new DecideDueDate(false, "No."));
                    return null;
                }))
                .isInstanceOf(DueDateDecided.class);
        assertThat(get(read).summary().due()).hasToString("2028");
    }

    @Test
    void anotherProposalTakesThePlaceOfTheOneThatWaits() {
        ActivityDetail read = logged(activity("1.7").due("2027-06"));
        edit(read, activity("1.7").due("2028").because("Funding."));
        long first = get(read).waiting().id();
        edit(get(read), activity("1.7").due("2029").because("More funding."));
        assertThat(get(read).waiting().due()).hasToString("2029");
        assertThat(get(read).proposals())
                .extracting(DueProposal::decision)
                .containsExactly(null, DueDecision.WITHDRAWN);
        assertThatThrownBy(() -> WorkplanFixture.as(Role.MANAGER, () -> {
                    dueDates().decide(read.summary().id(), first, new DecideDueDate(true, null));
                    return null;
                }))
                .isInstanceOf(DueDateDecided.class);
    }

    @Test
    void anEditThatLeavesTheDueDateAloneProposesNothing() {
        ActivityDetail read = logged(activity("1.8").due("2027-06"));
        edit(read, activity("1.8").due("2028").because("Funding."));
        ActivityDetail waiting = get(read);
        edit(waiting, activity("1.8").titled("Other title", null).due("2027-06"));
        edit(get(read), activity("1.8").titled("Another", null).due("2028").because("Funding."));
        assertThat(get(read).proposals())
                .extracting(DueProposal::id)
                .containsExactly(waiting.waiting().id());
        assertThat(refused(() -> edit(get(read), activity("1.8")))).containsExactly("due");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAManagerApproves(Role role) {
        String code = "2." + role.ordinal();
        ActivityDetail read = logged(activity(code).due("2027-06"));
        edit(read, activity(code).due("2028").because("Funding."));
        long proposal = get(read).waiting().id();
        Throwable thrown = catchThrowable(() -> Callers.as(WorkplanFixture.caller(role), () -> {
            dueDates().decide(read.summary().id(), proposal, new DecideDueDate(true, null));
            return null;
        }));
        if (role == Role.MANAGER) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown).isInstanceOf(Forbidden.class);
        }
        assertThat(get(read).summary().due()).hasToString(role == Role.MANAGER ? "2028" : "2027-06");
    }

    @Test
    void proposalsMadeAtOnceLeaveOneThatWaits() throws InterruptedException {
        ActivityDetail read = logged(activity("2.9").due("2027-06"));
        AtOnce.run(4, () -> {
            try {
                return edit(get(read), activity("2.9").due("2028").because("Funding."));
            } catch (StaleEdit stale) {
                return stale;
            }
        });
        assertThat(get(read).proposals()).filteredOn(DueProposal::waiting).hasSize(1);
    }

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

    @Test
    void aProposalOfAnotherActivityIsNotFound() {
        ActivityDetail read = logged(activity("7.2").due("2027-06"));
        assertThatThrownBy(() -> WorkplanFixture.as(Role.MANAGER, () -> {
                    dueDates().decide(read.summary().id(), 999_999, new DecideDueDate(true, null));
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }

    private static ActivityService service() {
        return BEANS.get(ActivityService.class);
    }

    private static DueDateService dueDates() {
        return BEANS.get(DueDateService.class);
    }

    private static Long plan() {
        return WorkplanFixture.asOfficial(
                () -> BEANS.get(PlanService.class).get(WorkplanFixture.PLAN).id());
    }

    private static ActivityFixture activity(String code) {
        return ActivityFixture.of(plan(), code);
    }

    private static ActivityDetail logged(ActivityFixture activity) {
        return WorkplanFixture.asOfficial(() -> service().get(service().log(activity.command())));
    }

    private static ActivityDetail get(ActivityDetail read) {
        return WorkplanFixture.asOfficial(() -> service().get(read.summary().id()));
    }

    private static int edit(ActivityDetail read, ActivityFixture activity) {
        return WorkplanFixture.asOfficial(
                () -> service().edit(read.summary().id(), read.version(), activity.command()));
    }

    private static void decide(ActivityDetail read, boolean approved, String note) {
        WorkplanFixture.as(Role.MANAGER, () -> {
            long proposal = service().get(read.summary().id()).waiting().id();
            dueDates().decide(read.summary().id(), proposal, new DecideDueDate(approved, note));
            return null;
        });
    }

    private static void report(ActivityDetail read, ActivityStatus status, Integer percent, String day) {
        WorkplanFixture.asOfficial(() -> {
            service().report(read.summary().id(), new ReportUpdate(status, percent, null, LocalDate.parse(day), null));
            return null;
        });
    }

    private static List<String> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return ((InvalidInput) catchThrowable(work))
                .errors().stream().map(FieldError::field).toList();
    }

    private static List<String> codes(ActivityCriteria criteria) {
        return WorkplanFixture.asOfficial(() -> service().find(criteria, Paging.longest())).items().stream()
                .map(ActivitySummary::code)
                .toList();
    }

    private static ActivitySummary on(String code, String day) {
        ActivityCriteria criteria =
                new ActivityCriteria(code, null, null, null, null, null, null, null, LocalDate.parse(day));
        return WorkplanFixture.asOfficial(() -> service().all(criteria)).get(0);
    }

    private static String dueOn(String code, String day) {
        return on(code, day).due().toString();
    }

    private static ActivityStatus statusOn(String code, String day) {
        return on(code, day).status();
    }

    private static long figure(AreaCard area, String day, ActivityStatus status) {
        return WorkplanFixture.asOfficial(() -> BEANS.get(WorkplanFigures.class).activities(LocalDate.parse(day)))
                .stream()
                .filter(figure -> area.code().equals(figure.areaCode()))
                .mapToLong(figure -> figure.count(status))
                .sum();
    }
}
