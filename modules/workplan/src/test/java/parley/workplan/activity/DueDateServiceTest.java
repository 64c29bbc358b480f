package parley.workplan.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.Forbidden;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.testing.AtOnce;
import parley.workplan.WorkplanFixture;

/** How due dates are set, proposed, approved and refused. */
class DueDateServiceTest extends ActivitySteps {
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
    void aProposalOfAnotherActivityIsNotFound() {
        ActivityDetail read = logged(activity("7.2").due("2027-06"));
        assertThatThrownBy(() -> WorkplanFixture.as(Role.MANAGER, () -> {
                    dueDates().decide(read.summary().id(), 999_999, new DecideDueDate(true, null));
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }
}
