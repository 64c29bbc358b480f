package parley.workplan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.action.ActionRegister;
import parley.core.action.ActionSummary;
import parley.core.error.FieldError;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.marking.MarkingAboveCeiling;
import parley.core.record.ArchiveRecord;
import parley.core.record.Paging;
import parley.core.record.RecordState;
import parley.testing.AtOnce;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.workplan.WorkplanFixture;

/** Each test has meetings in a year of its own. */
class MeetingServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), WorkplanFixture::database);

    private static int years = 2100;

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

    @Test
    void anActionOfTheAgendaStandsInTheOneRegisterWithTheItemAsItsSource() {
        long canada = party("CAN");
        MeetingDetail meeting = logged(MeetingFixture.on("2045-03")
                .about(
                        "Ports",
                        MeetingFixture.decision("Go on"),
                        MeetingFixture.action("List the ports", canada, "2045-05-01")));
        LogAgendaItem item = meeting.content().agenda().get(0);
        List<ActionSummary> owed = WorkplanFixture.asOfficial(
                () -> BEANS.get(ActionRegister.class).agreedAt(AgendaItemSource.KIND, List.of(item.id())));
        assertThat(owed).singleElement().satisfies(action -> {
            assertThat(action.text().en()).isEqualTo("List the ports");
            assertThat(action.due()).hasToString("2045-05-01");
            assertThat(action.id()).isEqualTo(item.outcomes().get(1).actionId());
        });
        assertThat(item.outcomes().get(0).actionId()).isNull();
        assertThat(meeting.summary().actions()).isEqualTo(1);
    }

    @Test
    void anItemThatSomebodyOwesSomethingFromStaysAndTheOthersGo() {
        MeetingDetail read = logged(MeetingFixture.on("2046-03")
                .about("Seeds", MeetingFixture.action("Send notes", null, null))
                .about("Closing"));
        assertThatThrownBy(() -> edit(read, MeetingFixture.on("2046-03").command()))
                .isInstanceOfSatisfying(
                        OutcomeHasAction.class, e -> assertThat(e.arguments()).containsExactly("Seeds"));
        LogAgendaItem kept = read.content().agenda().get(0);
        edit(read, MeetingFixture.on("2046-03").with(kept).about("Next").command());
        assertThat(get(read).content().agenda())
                .extracting(item -> item.title().en())
                .containsExactly("Seeds", "Next");
        assertThat(get(read).content().agenda().get(0).id()).isEqualTo(kept.id());
    }

    @Test
    void anItemOfAnotherMeetingIsNotWritten() {
        LogAgendaItem foreign = logged(MeetingFixture.on("2047-03").about("Theirs"))
                .content()
                .agenda()
                .get(0);
        MeetingDetail read = logged(MeetingFixture.on("2047-04"));
        assertThatThrownBy(() ->
                        edit(read, MeetingFixture.on("2047-04").with(foreign).command()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void theSecondOfTwoEditorsSeesMineAndTheirsAndOverwritesNothing() {
        MeetingDetail read = logged(MeetingFixture.on("2048-03").in("Jakarta"));
        LogMeeting theirs = MeetingFixture.on("2048-03").in("Montréal").command();
        LogMeeting mine = MeetingFixture.on("2048-03").in("Hà Nội").command();
        assertThat(edit(read, theirs)).isGreaterThan(read.version());
        assertThatThrownBy(() -> edit(read, mine)).isInstanceOfSatisfying(StaleEdit.class, e -> {
            assertThat(e.mine()).isEqualTo(mine);
            assertThat(((LogMeeting) e.theirs()).cityEn()).isEqualTo("Montréal");
            assertThat(e.currentVersion()).isEqualTo(get(read).version());
        });
        assertThat(get(read).summary().cityEn()).isEqualTo("Montréal");
    }

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

    @ParameterizedTest
    @MethodSource("eachChangedInOnePlace")
    void whateverIsChangedTheEditorWhoReadBeforeIsTold(MeetingFixture changed) {
        MeetingDetail read = logged(MeetingFixture.on("2000-03-01").in("Jakarta"));
        edit(read, changed.command());
        assertThatThrownBy(() -> edit(read, read.content())).isInstanceOf(StaleEdit.class);
    }

    @Test
    void whatIsStoredCanBeWrittenAgainWithoutAChange() {
        MeetingDetail before = logged(MeetingFixture.on("2049-03-01")
                .until("2049-03-02")
                .by(MeetingFormat.HYBRID)
                .in("Jakarta")
                .inZone("Asia/Jakarta")
                .attendedBy(Map.of(party("CAN"), Attendance.PRESENT, party("TLS"), Attendance.OBSERVER))
                .saying("Held.", "Tenue.")
                .about("Ports", MeetingFixture.decision("Go on"), MeetingFixture.action("List them", null, null)));
        edit(before, before.content());
        assertThat(get(before))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
    }

    @Test
    void anArchivedMeetingLeavesListsAndCountsWithItsReasonAndComesBack() {
        MeetingDetail read = logged(MeetingFixture.on("2050-03").in("Jakarta"));
        WorkplanFixture.asOfficial(
                () -> service().archive(read.summary().id(), read.version(), new ArchiveRecord(" Logged twice. ")));
        MeetingDetail archived = get(read);
        assertThat(archived.archival().reason()).isEqualTo("Logged twice.");
        assertThat(archived.summary().archived()).isTrue();
        assertThat(count(2050).held()).isZero();
        assertThat(ids(2050, null)).isEmpty();
        assertThat(ids(2050, RecordState.ARCHIVED))
                .containsExactly(read.summary().id());
        WorkplanFixture.asOfficial(() -> service().restore(read.summary().id(), archived.version()));
        assertThat(ids(2050, null)).containsExactly(read.summary().id());
        assertThat(get(read).archival()).isNull();
    }

    @Test
    void isNotArchivedWithoutAReasonNorOverSomebodyElsesEdit() {
        MeetingDetail read = logged(MeetingFixture.on("2051-03"));
        long id = read.summary().id();
        assertThatThrownBy(() ->
                        WorkplanFixture.asOfficial(() -> service().archive(id, read.version(), new ArchiveRecord(" "))))
                .isInstanceOf(InvalidInput.class);
        edit(read, MeetingFixture.on("2051-04").command());
        assertThatThrownBy(() -> WorkplanFixture.asOfficial(
                        () -> service().archive(id, read.version(), new ArchiveRecord("Twice"))))
                .isInstanceOf(StaleEdit.class);
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

    @Test
    void anEditOfWhatIsNotThereFindsNothing() {
        assertThatThrownBy(() -> WorkplanFixture.asOfficial(() ->
                        service().edit(999_999, 0, MeetingFixture.on("2054-03").command())))
                .isInstanceOf(NotFound.class);
    }

    private static MeetingService service() {
        return BEANS.get(MeetingService.class);
    }

    private static long log(MeetingFixture meeting) {
        return WorkplanFixture.asOfficial(() -> service().log(meeting.command()));
    }

    private static MeetingDetail logged(MeetingFixture meeting) {
        long id = log(meeting);
        return WorkplanFixture.asOfficial(() -> service().get(id));
    }

    private static MeetingDetail get(MeetingDetail read) {
        return WorkplanFixture.asOfficial(() -> service().get(read.summary().id()));
    }

    private static int edit(MeetingDetail read, LogMeeting command) {
        return WorkplanFixture.asOfficial(() -> service().edit(read.summary().id(), read.version(), command));
    }

    private static YearCount count(int year) {
        return WorkplanFixture.asOfficial(() -> service().count(year));
    }

    private static List<Long> ids(int year, RecordState state) {
        MeetingCriteria criteria = new MeetingCriteria(null, year, null, null, null, null, state);
        return WorkplanFixture.asOfficial(() -> service().find(criteria, Paging.longest())).items().stream()
                .map(MeetingSummary::id)
                .toList();
    }

    private static List<String> refused(MeetingFixture meeting) {
        return ((InvalidInput) catchThrowable(() -> log(meeting)))
                .errors().stream().map(FieldError::field).toList();
    }

    private static long party(String code) {
        return BEANS.inTransaction(() -> ((Number) BEANS.entityManager()
                        .createNativeQuery("select id from core.party where code = ?")
                        .setParameter(1, code)
                        .getSingleResult())
                .longValue());
    }
}
