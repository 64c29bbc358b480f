package parley.negotiations.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.FieldError;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.marking.MarkingAboveCeiling;
import parley.core.record.Paging;
import parley.negotiations.NegotiationsFixture;
import parley.testing.AtOnce;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Each test has rounds of its own numbers. */
class RoundServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    private static int numbers = 100;

    @Test
    void namesANumberedRoundByItsNumberInBothLanguages() {
        RoundDetail round = get(log(RoundFixture.round(18).on("2026-02-09").until("2026-02-11")));
        assertThat(round.summary())
                .extracting(RoundSummary::code, RoundSummary::labelEn, RoundSummary::labelFr)
                .containsExactly("TNC-18", "TNC 18", "CNC 18");
        assertThat(round.summary().start()).hasToString("2026-02-09");
        assertThat(round.summary().end()).hasToString("2026-02-11");
        assertThat(round.summary().published()).isFalse();
    }

    @Test
    void countsUnnumberedRoundsByTheirKind() {
        assertThat(log(RoundFixture.special())).isEqualTo("TNC-S1");
        assertThat(log(RoundFixture.special())).isEqualTo("TNC-S2");
    }

    @Test
    void refusesASecondRoundWithTheSameNumber() {
        log(RoundFixture.round(21));
        assertThatThrownBy(() -> log(RoundFixture.round(21)))
                .isInstanceOf(RoundNumberTaken.class)
                .extracting(e -> ((RoundNumberTaken) e).arguments().get(0))
                .isEqualTo(21);
    }

    @Test
    void refusesAnEndBeforeTheStartAndKeepsNothing() {
        assertThatThrownBy(() -> log(RoundFixture.round(22).on("2026-02-09").until("2026-02-08")))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.errors())
                        .extracting(FieldError::field, FieldError::key)
                        .containsExactly(tuple("end", "error.endBeforeStart")));
        assertThatThrownBy(() -> get("TNC-22")).isInstanceOf(NotFound.class);
    }

    @Test
    void letsARoundKnownByItsMonthEndWithinIt() {
        RoundDetail round = get(log(RoundFixture.round(23).on("2026-03").until("2026-03-04")));
        assertThat(round.summary().start()).hasToString("2026-03");
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundStatus.class,
            names = {"POSTPONED", "CANCELLED"})
    void wantsAReasonForARoundThatIsCalledOff(RoundStatus status) {
        assertThatThrownBy(() -> log(RoundFixture.round(24).at(status).because(" ")))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.errors())
                        .extracting(FieldError::field)
                        .containsExactly("statusReason"));
    }

    @Test
    void wantsANumberForARegularRound() {
        assertThatThrownBy(() -> log(RoundFixture.round(25).unnumbered()))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.errors())
                        .extracting(FieldError::field)
                        .containsExactly("number"));
    }

    @Test
    void refusesAMarkingAboveTheCeiling() {
        assertThatThrownBy(() -> log(RoundFixture.round(26).marked("PROTECTED_B")))
                .isInstanceOf(MarkingAboveCeiling.class);
        assertThatThrownBy(() -> log(RoundFixture.round(26).marked("COSMIC"))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theSecondOfTwoEditorsSeesMineAndTheirsAndOverwritesNothing() {
        log(RoundFixture.round(31).in("Jakarta"));
        RoundDetail read = get("TNC-31");
        LogRound theirs = RoundFixture.round(31).in("Montréal").command();
        LogRound mine = RoundFixture.round(31).in("Hà Nội").command();
        assertThat(edit(read, theirs)).isGreaterThan(read.version());

        assertThatThrownBy(() -> edit(read, mine)).isInstanceOfSatisfying(StaleEdit.class, e -> {
            assertThat(e.mine()).isEqualTo(mine);
            assertThat(((LogRound) e.theirs()).cityEn()).isEqualTo("Montréal");
            assertThat(e.currentVersion()).isEqualTo(get("TNC-31").version());
        });
        assertThat(get("TNC-31").summary().cityEn()).isEqualTo("Montréal");
    }

    @Test
    void anEditMarksTheOtherLanguageAsFallenBehind() {
        log(RoundFixture.round(32).saying("Good progress.", "Bons progrès."));
        RoundDetail read = get("TNC-32");
        assertThat(read.content().internalSummary().stale()).isFalse();
        edit(
                read,
                RoundFixture.round(32)
                        .saying("Little progress.", "Bons progrès.")
                        .command());
        assertThat(get("TNC-32").content().internalSummary().stale()).isTrue();
    }

    @Test
    void whatIsStoredCanBeWrittenAgainWithoutAChange() {
        log(RoundFixture.round(33)
                .on("2026-02-09")
                .until("2026-02-11")
                .in("Jakarta")
                .at(RoundStatus.HELD)
                .saying("Held.", null)
                .attendedBy(1L, 2L));
        RoundDetail before = get("TNC-33");
        edit(before, before.content());
        assertThat(get("TNC-33"))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
    }

    static Stream<RoundFixture> eachChangedInOnePlace() {
        return Stream.of(
                changed().by(MeetingFormat.VIRTUAL),
                changed().on("2026-02-10"),
                changed().until("2026-02-13"),
                changed().hostedBy(2L),
                changed().in("Montréal"),
                changed().at(RoundStatus.HELD),
                changed().saying("Other.", null),
                changed().attendedBy(1L),
                changed().attendedBy(1L, 3L),
                changed().attendedBy());
    }

    private static RoundFixture changed() {
        return RoundFixture.round(++numbers).on("2026-02-09").in("Jakarta").attendedBy(1L, 2L);
    }

    @ParameterizedTest
    @MethodSource("eachChangedInOnePlace")
    void whateverIsChangedTheEditorWhoReadBeforeIsTold(RoundFixture changed) {
        LogRound command = changed.command();
        log(RoundFixture.round(command.number()).on("2026-02-09").in("Jakarta").attendedBy(1L, 2L));
        RoundDetail read = get("TNC-" + command.number());
        edit(read, command);
        assertThatThrownBy(() -> edit(read, read.content())).isInstanceOf(StaleEdit.class);
    }

    @Test
    void ofSeveralWhoLogTheSameRoundAtOnceOneSucceedsAndTheOthersAreTold() throws InterruptedException {
        List<Object> results = AtOnce.run(4, () -> log(RoundFixture.round(60)));
        assertThat(results).containsOnlyOnce("TNC-60");
        assertThat(results).filteredOn(RoundNumberTaken.class::isInstance).hasSize(3);
    }

    @Test
    void roundsLoggedAtOnceGetCodesOfTheirOwn() throws InterruptedException {
        List<Object> results = AtOnce.run(4, () -> log(RoundFixture.intersessional()));
        assertThat(results).containsExactlyInAnyOrder("TNC-I1", "TNC-I2", "TNC-I3", "TNC-I4");
    }

    @Test
    void anEditOfWhatIsNotThereFindsNothing() {
        assertThatThrownBy(() -> NegotiationsFixture.asOfficial(
                        () -> service().edit(999_999, 0, RoundFixture.round(34).command())))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyOfficialsAndNegotiatorsLogRounds(Role role) {
        boolean may = role == Role.OFFICIAL || role == Role.NEGOTIATOR;
        int number = 40 + role.ordinal();
        Throwable thrown = catchThrowable(() -> Callers.as(NegotiationsFixture.caller(Set.of(), role), () -> service()
                .log(RoundFixture.round(number).command())));
        if (may) {
            assertThat(thrown).isNull();
            assertThat(get("TNC-" + number).summary().number()).isEqualTo(number);
        } else {
            assertThat(thrown).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> get("TNC-" + number)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void nobodyReadsRoundsWithoutSigningIn() {
        assertThatThrownBy(() -> service().find(RoundCriteria.any(), Paging.first()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theAuditSaysWhoLoggedARoundInWhichRequest() {
        String code = log(RoundFixture.round(50).in("Jakarta"));
        long id = get(code).summary().id();
        Object[] entry = BEANS.inTransaction(() -> (Object[]) BEANS.entityManager()
                .createNativeQuery("select e.kind, e.account_id, e.request_id from audit.entry e"
                        + " where e.table_name = 'negotiations.round' and e.row_key = ?")
                .setParameter(1, Long.toString(id))
                .getSingleResult());
        assertThat(entry).containsExactly("INSERT", 7L, "request-1");
    }

    private static RoundService service() {
        return BEANS.get(RoundService.class);
    }

    private static String log(RoundFixture round) {
        return NegotiationsFixture.asOfficial(() -> service().log(round.command()));
    }

    private static int edit(RoundDetail read, LogRound command) {
        return NegotiationsFixture.asOfficial(
                () -> service().edit(read.summary().id(), read.version(), command));
    }

    private static RoundDetail get(String code) {
        return NegotiationsFixture.asOfficial(() -> service().get(code));
    }
}
