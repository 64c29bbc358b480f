package parley.missions.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.action.ActionRegister;
import parley.core.error.FieldError;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.record.ArchiveRecord;
import parley.core.record.Paging;
import parley.core.record.RecordState;
import parley.missions.CurrencyTotal;
import parley.missions.MissionFigures;
import parley.missions.MissionsFixture;
import parley.missions.OutcomeFigure;
import parley.missions.OutcomeStage;
import parley.missions.mission.MissionFixture;
import parley.missions.mission.MissionService;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Each test has a mission of its own. */
class OutcomeServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), MissionsFixture::database);

    private static int years = 2100;

    private final String code = MissionsFixture.asOfficial(() -> BEANS.get(MissionService.class)
            .log(MissionFixture.to("PHL").on(Integer.toString(++years)).command()));

    @Test
    void goesUpTheLadderAndAPastDayKeepsItsStageAndValue() {
        long id = log(outcome().at(OutcomeStage.LEAD).since("2026-01-10"));
        edit(
                id,
                outcome()
                        .at(OutcomeStage.PURSUED)
                        .worth("100000", "250000", "CAD")
                        .since("2026-05-01"));
        edit(
                id,
                outcome()
                        .at(OutcomeStage.SUCCESS)
                        .worth("180000", null, "CAD")
                        .confirmed()
                        .since("2026-09-01"));
        assertThat(get(id).entries())
                .extracting(OutcomeEntry::stage, OutcomeEntry::confirmed)
                .containsExactly(
                        tuple(OutcomeStage.LEAD, false),
                        tuple(OutcomeStage.PURSUED, false),
                        tuple(OutcomeStage.SUCCESS, true));
        assertThat(on("2026-04-30").stage()).isEqualTo(OutcomeStage.LEAD);
        assertThat(on("2026-04-30").value().known()).isFalse();
        assertThat(on("2026-08-31").value().high()).isEqualByComparingTo("250000");
        assertThat(on("2026-11-24").value().high()).isNull();
        assertThat(find(criteria(LocalDate.parse("2026-01-09"), null))).isEmpty();
    }

    @Test
    void goesDownTheLadderWithAReasonOnly() {
        long id = log(outcome().at(OutcomeStage.SUCCESS));
        assertThat(refused(() -> edit(id, outcome().at(OutcomeStage.PURSUED).because(" "))))
                .containsExactly("stageReason");
        edit(id, outcome().at(OutcomeStage.PURSUED).because("The buyer withdrew."));
        assertThat(get(id).summary().stage()).isEqualTo(OutcomeStage.PURSUED);
    }

    @Test
    void eachCountsOnceAndValuesOfConfidentialOnesAreInNoTotal() {
        log(outcome().at(OutcomeStage.PURSUED).worth("100000", "250000", "CAD"));
        log(outcome().at(OutcomeStage.PURSUED).worth("50000", null, "CAD").confirmed());
        log(outcome().at(OutcomeStage.PURSUED).worth("70000", null, "USD"));
        log(outcome()
                .at(OutcomeStage.PURSUED)
                .worth("900000", null, "CAD")
                .confirmed()
                .inConfidence());
        log(outcome().at(OutcomeStage.PURSUED));
        OutcomeFigure pursued = ladder(null).steps().get(OutcomeStage.PURSUED.ordinal());
        assertThat(pursued.count()).isEqualTo(5);
        assertThat(pursued.confirmed()).isEqualTo(2);
        assertThat(pursued.confidential()).isEqualTo(1);
        assertThat(pursued.reported())
                .extracting(
                        CurrencyTotal::currency,
                        total -> total.low().intValue(),
                        total -> total.high().intValue(),
                        CurrencyTotal::outcomes)
                .containsExactly(tuple("CAD", 150000, 300000, 2L), tuple("USD", 70000, 70000, 1L));
        assertThat(pursued.confirmedValues())
                .extracting(CurrencyTotal::currency, total -> total.low().intValue())
                .containsExactly(tuple("CAD", 50000));
        assertThat(ladder(null).count()).isEqualTo(5);
    }

    @Test
    void valuesNeedACurrencyAndALowerEndFirst() {
        assertThat(refused(() -> log(outcome().worth("10", null, null)))).containsExactly("currency");
        assertThat(refused(() -> log(outcome().worth("10", null, "XXQ")))).containsExactly("currency");
        assertThat(refused(() -> log(outcome().worth(null, "10", "CAD")))).containsExactly("valueLow");
        assertThat(refused(() -> log(outcome().worth("10", "9", "CAD")))).containsExactly("valueHigh");
        assertThat(refused(() -> log(outcome().worth("-1", null, "CAD")))).containsExactly("valueLow");
        assertThat(get(log(outcome().worth("10", "10.00", "CAD")))
                        .summary()
                        .value()
                        .high())
                .isNull();
    }

    @Test
    void refusesWhatCannotBeAndNamesTheField() {
        assertThat(refused(() -> log(outcome().titled(null)))).containsExactly("title");
        assertThat(refused(() -> log(outcome().forCompany(999_999L)))).containsExactly("organizationId");
        assertThat(refused(() -> log(outcome().since("2026-11-25")))).containsExactly("stageEffective");
        assertThatThrownBy(() -> log(OutcomeFixture.of(999_999))).isInstanceOf(NotFound.class);
    }

    @Test
    void holdsFromItsOwnDateWhereThatIsADayGoneBy() {
        assertThat(get(log(outcome().on("2026-03-02"))).summary().since()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(get(log(outcome().on("2026-03"))).summary().since()).isEqualTo(LocalDate.parse("2026-11-24"));
    }

    @Test
    void itsActionsStandInTheOneRegisterWithTheOutcomeAsTheirSource() {
        long id = log(outcome().owing("Send the contract"));
        edit(id, outcome().owing("Send the second one"));
        assertThat(MissionsFixture.asOfficial(
                        () -> BEANS.get(ActionRegister.class).agreedAt(OutcomeSource.KIND, List.of(id))))
                .extracting(action -> action.text().en())
                .containsExactlyInAnyOrder("Send the contract", "Send the second one");
    }

    @Test
    void theSecondOfTwoEditorsSeesMineAndTheirsAndMovesNothing() {
        long id = log(outcome());
        OutcomeDetail read = get(id);
        edit(id, outcome().titled("Theirs").at(OutcomeStage.OPPORTUNITY));
        LogOutcome mine = outcome().titled("Mine").at(OutcomeStage.SUCCESS).command();
        assertThatThrownBy(() -> MissionsFixture.asOfficial(() -> service().edit(id, read.version(), mine)))
                .isInstanceOfSatisfying(
                        StaleEdit.class,
                        e -> assertThat(((LogOutcome) e.theirs()).title().en()).isEqualTo("Theirs"));
        assertThat(get(id).summary().stage()).isEqualTo(OutcomeStage.OPPORTUNITY);
        assertThat(get(id).entries()).hasSize(2);
    }

    @Test
    void anArchivedOutcomeLeavesListLadderAndFiguresAndComesBack() {
        long id = log(outcome().at(OutcomeStage.SUCCESS).worth("10", null, "SGD"));
        assertThat(inFigures("SGD")).isTrue();
        MissionsFixture.asOfficial(() -> service().archive(id, get(id).version(), new ArchiveRecord("Twice")));
        assertThat(find(criteria(null, null))).isEmpty();
        assertThat(find(criteria(null, RecordState.ARCHIVED))).hasSize(1);
        assertThat(ladder(null).count()).isZero();
        assertThat(inFigures("SGD")).isFalse();
        assertThat(outcomesOfTheMission()).isZero();
        MissionsFixture.asOfficial(() -> service().restore(id, get(id).version()));
        assertThat(inFigures("SGD")).isTrue();
        assertThat(outcomesOfTheMission()).isEqualTo(1);
    }

    @Test
    void anArchivedMissionTakesItsOutcomesAlong() {
        log(outcome());
        MissionService missions = BEANS.get(MissionService.class);
        MissionsFixture.asOfficial(
                () -> missions.archive(mission(), missions.get(code).version(), new ArchiveRecord("Cancelled before")));
        assertThat(find(criteria(null, null))).isEmpty();
        assertThat(ladder(null).count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyOfficialsAndNegotiatorsLogOutcomes(Role role) {
        boolean may = role == Role.OFFICIAL || role == Role.NEGOTIATOR;
        Throwable thrown = catchThrowable(() -> Callers.as(
                MissionsFixture.caller(role), () -> service().log(outcome().command())));
        if (may) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown).isInstanceOf(Forbidden.class);
        }
        assertThat(find(criteria(null, null))).hasSize(may ? 1 : 0);
    }

    private static OutcomeService service() {
        return BEANS.get(OutcomeService.class);
    }

    private long mission() {
        return MissionsFixture.mission(BEANS, code);
    }

    private OutcomeFixture outcome() {
        return OutcomeFixture.of(mission());
    }

    private static long log(OutcomeFixture outcome) {
        return MissionsFixture.asOfficial(() -> service().log(outcome.command()));
    }

    private static OutcomeDetail get(long id) {
        return MissionsFixture.asOfficial(() -> service().get(id));
    }

    private static int edit(long id, OutcomeFixture outcome) {
        int version = get(id).version();
        return MissionsFixture.asOfficial(() -> service().edit(id, version, outcome.command()));
    }

    private OutcomeCriteria criteria(LocalDate asOf, RecordState state) {
        return new OutcomeCriteria(null, code, null, null, null, null, null, null, asOf, state);
    }

    private static List<OutcomeSummary> find(OutcomeCriteria criteria) {
        return MissionsFixture.asOfficial(() -> service().find(criteria, Paging.longest()))
                .items();
    }

    private OutcomeSummary on(String day) {
        return find(criteria(LocalDate.parse(day), null)).get(0);
    }

    private Ladder ladder(LocalDate asOf) {
        return MissionsFixture.asOfficial(() -> service().ladder(criteria(asOf, null)));
    }

    private static boolean inFigures(String currency) {
        return MissionsFixture.asOfficial(() -> BEANS.get(MissionFigures.class).outcomes(LocalDate.parse("2026-11-24")))
                .stream()
                .flatMap(step -> step.reported().stream())
                .anyMatch(total -> total.currency().equals(currency));
    }

    private long outcomesOfTheMission() {
        return MissionsFixture.asOfficial(() -> BEANS.get(MissionService.class).get(code))
                .summary()
                .outcomes();
    }

    private static List<String> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return ((InvalidInput) catchThrowable(work))
                .errors().stream().map(FieldError::field).toList();
    }
}
