package parley.workplan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.FieldError;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.StaleEdit;
import parley.core.marking.MarkingAboveCeiling;
import parley.testing.AtOnce;
import parley.workplan.WorkplanFixture;

/** How meetings are logged, counted and refused. */
class MeetingServiceTest extends MeetingSteps {
    static Stream<MeetingFixture> eachChangedInOnePlace() {
        return Stream.of(
                MeetingFixture.on("2000-03-02").in("Jakarta"),
                MeetingFixture.on("2000-03-01").in("Bali"),
                MeetingFixture.on("2000-03-01").in("Jakarta").by(MeetingFormat.HYBRID),
                MeetingFixture.on("2000-03-01").in("Jakarta").at(MeetingStatus.PLANNED),
                MeetingFixture.on("2000-03-01").in("Jakarta").attendedBy(Map.of(1L, Attendance.EXCUSED)),
                MeetingFixture.on("2000-03-01").in("Jakarta").about("Ports"),
                MeetingFixture.on("2000-03-01").in("Jakarta").saying("Short.", null));
    }

    @Test
    void countsMeetingsWithinTheirYearUnderThePlanInForce() {
        MeetingDetail first =
                logged(MeetingFixture.on("2026-03-27").until("2026-03-28").in("Kuala Lumpur"));
        MeetingDetail second = logged(MeetingFixture.on("2026-06"));
        assertThat(first.summary())
                .extracting(MeetingSummary::year, MeetingSummary::number, MeetingSummary::planCode)
                .containsExactly(2026, 1, WorkplanFixture.PLAN);
        assertThat(second.summary().number()).isEqualTo(2);
        assertThat(second.heldThatYear()).isEqualTo(2);
        assertThat(logged(MeetingFixture.on("2022-05-01")).summary().planCode()).isEqualTo("WP-2021-2025");
    }

    @Test
    void theFourthHeldInACalendarYearIsAboveTheCeilingAndOtherStatusesDoNotCount() {
        for (int i = 1; i <= 3; i++) {
            log(MeetingFixture.on("2019-0" + i));
        }
        log(MeetingFixture.on("2019-11").at(MeetingStatus.CANCELLED));
        log(MeetingFixture.on("2019-11").at(MeetingStatus.PLANNED));
        assertThat(count(2019)).isEqualTo(new YearCount(2019, 3, true));
        assertThat(count(2019).aboveCeiling()).isFalse();
        log(MeetingFixture.on("2019-12-31"));
        assertThat(count(2019).held()).isEqualTo(4);
        assertThat(count(2019).aboveCeiling()).isTrue();
    }

    @Test
    void aYearThatEndedWithNoneIsFlaggedAndTheRunningOneIsNot() {
        log(MeetingFixture.on("2016-04"));
        log(MeetingFixture.on("2017-05").at(MeetingStatus.CANCELLED));
        List<YearCount> counts = WorkplanFixture.asOfficial(() -> service().counts());
        assertThat(counts).extracting(YearCount::year).first().isEqualTo(2026);
        assertThat(counts).extracting(YearCount::year).last().isEqualTo(2016);
        assertThat(counts)
                .filteredOn(count -> count.year() == 2017)
                .singleElement()
                .satisfies(count -> assertThat(count.none()).isTrue());
        assertThat(new YearCount(2026, 0, false).none()).isFalse();
    }

    @Test
    void refusesASecondMeetingOfTheSameNumberInItsYearOnly() {
        log(MeetingFixture.on("2041-03").numbered(2));
        assertThatThrownBy(() -> log(MeetingFixture.on("2041-05").numbered(2)))
                .isInstanceOfSatisfying(
                        MeetingNumberTaken.class, e -> assertThat(e.arguments()).containsExactly(2, "2041"));
        assertThat(logged(MeetingFixture.on("2042-05").numbered(2)).summary().number())
                .isEqualTo(2);
    }

    @Test
    void refusesAnEndBeforeTheStartAndKeepsNothing() {
        assertThatThrownBy(() -> log(MeetingFixture.on("2043-02-09").until("2043-02-08")))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.errors())
                        .extracting(FieldError::field, FieldError::key)
                        .containsExactly(tuple("end", "error.endBeforeStart")));
        assertThat(count(2043).held()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingStatus.class,
            names = {"POSTPONED", "CANCELLED"})
    void wantsAReasonForAMeetingThatIsCalledOff(MeetingStatus status) {
        assertThat(refused(MeetingFixture.on("2044-03").at(status).because(" ")))
                .containsExactly("statusReason");
    }

    @Test
    void namesTheItemAndTheOutcomeAtFault() {
        MeetingFixture meeting = MeetingFixture.on("2044-03")
                .about("Ports")
                .about(null, MeetingFixture.decision("Go on"))
                .about("Seeds", MeetingFixture.decision("Go on"), MeetingFixture.decision(null));
        assertThat(refused(meeting)).containsExactly("agenda[1].title", "agenda[2].outcomes[1].text");
    }

    @Test
    void refusesWhatTheDirectoryAndThePlansDoNotKnow() {
        assertThat(refused(MeetingFixture.on("2044-03").with(999_999L))).containsExactly("personIds");
        assertThat(refused(MeetingFixture.on("2044-03").inZone("Asia/Erewhon"))).containsExactly("timeZone");
        assertThat(refused(MeetingFixture.on("2044-03").about("Ports").aboutActivity("Seeds", 999_999)))
                .containsExactly("agenda[1].activity");
    }

    @Test
    void refusesAMarkingAboveTheCeiling() {
        assertThatThrownBy(() -> log(MeetingFixture.on("2044-03").marked("SECRET")))
                .isInstanceOf(MarkingAboveCeiling.class);
    }

    @ParameterizedTest
    @MethodSource("eachChangedInOnePlace")
    void whateverIsChangedTheEditorWhoReadBeforeIsTold(MeetingFixture changed) {
        MeetingDetail read = logged(MeetingFixture.on("2000-03-01").in("Jakarta"));
        edit(read, changed.command());
        assertThatThrownBy(() -> edit(read, read.content())).isInstanceOf(StaleEdit.class);
    }

    @Test
    void meetingsLoggedAtOnceGetNumbersOfTheirOwn() throws InterruptedException {
        List<Object> results = AtOnce.run(
                4, () -> logged(MeetingFixture.on("2052-03")).summary().number());
        assertThat(results).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void ofSeveralWhoLogTheSameNumberAtOnceOneSucceedsAndTheOthersAreTold() throws InterruptedException {
        List<Object> results = AtOnce.run(
                4,
                () -> logged(MeetingFixture.on("2053-03").numbered(9)).summary().number());
        assertThat(results).containsOnlyOnce(9);
        assertThat(results).filteredOn(MeetingNumberTaken.class::isInstance).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyOfficialsAndNegotiatorsLogMeetings(Role role) {
        boolean may = role == Role.OFFICIAL || role == Role.NEGOTIATOR;
        int year = ++years;
        Throwable thrown = catchThrowable(() -> Callers.as(WorkplanFixture.caller(role), () -> service()
                .log(MeetingFixture.on(year + "-03").command())));
        if (may) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown).isInstanceOf(Forbidden.class);
        }
        assertThat(count(year).held()).isEqualTo(may ? 1 : 0);
    }
}
