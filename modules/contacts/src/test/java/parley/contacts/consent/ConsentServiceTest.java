package parley.contacts.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.contacts.consent.ConsentFixture.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Role;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.StaleEdit;
import parley.core.record.Paging;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** What people agree to and take back, and what follows on a day. */
class ConsentServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ConsentFixture::database);

    private ConsentService consents;
    private BasisService bases;
    private long person;

    @BeforeEach
    void find() {
        consents = BEANS.get(ConsentService.class);
        bases = BEANS.get(BasisService.class);
        person = ConsentFixture.person(BEANS, "Muster");
    }

    private static <T> T asSteward(Supplier<T> work) {
        return ConsentFixture.as(BEANS, Role.STEWARD, work);
    }

    private long given(String basis, LocalDate obtained) {
        return given(Purpose.USUAL, basis, obtained);
    }

    private long given(String purpose, String basis, LocalDate obtained) {
        return asSteward(() -> consents.log(
                new LogConsent(person, purpose, null, basis, obtained, "on a form", "form, page 3", null)));
    }

    private List<Long> withdrawn(String purpose, LocalDate day) {
        return asSteward(() -> consents.withdraw(new WithdrawConsent(person, purpose, day, "by reply", null)));
    }

    private PurposeAnswer answer(String purpose) {
        return asSteward(() -> consents.answers(person)).stream()
                .filter(answer -> answer.purpose().code().equals(purpose))
                .findFirst()
                .orElseThrow();
    }

    private ConsentAnswer answer() {
        return answer(Purpose.USUAL).answer();
    }

    @Test
    void withoutALineThereIsNoBasis() {
        assertThat(answer()).isEqualTo(ConsentAnswer.NO_BASIS);
        assertThat(answer(Purpose.USUAL).because()).isNull();
    }

    @Test
    void aPurposeThatIsNoCommercialMessageNeedsNoBasis() {
        assertThat(answer("CONSULTATION").answer()).isEqualTo(ConsentAnswer.NOT_NEEDED);
    }

    @Test
    void expressConsentHoldsUntilItIsWithdrawn() {
        given("EXPRESS", TODAY.minusYears(9));
        assertThat(answer()).isEqualTo(ConsentAnswer.ALLOWED);
        assertThat(answer(Purpose.USUAL).until()).isNull();
        withdrawn(Purpose.USUAL, TODAY.minusDays(1));
        assertThat(answer()).isEqualTo(ConsentAnswer.WITHDRAWN);
        assertThat(answer(Purpose.USUAL).because().how()).isEqualTo("by reply");
    }

    @Test
    void aBusinessRelationshipHoldsTwoYearsToTheDay() {
        given("IMPLIED_BUSINESS", TODAY.minusYears(2));
        assertThat(answer()).isEqualTo(ConsentAnswer.ALLOWED);
        assertThat(answer(Purpose.USUAL).until()).isEqualTo(TODAY);
    }

    @Test
    void theDayAfterItHasExpired() {
        given("IMPLIED_BUSINESS", TODAY.minusYears(2).minusDays(1));
        assertThat(answer()).isEqualTo(ConsentAnswer.EXPIRED);
        assertThat(answer(Purpose.USUAL).because().expires()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void anInquiryHoldsSixMonths() {
        given("IMPLIED_INQUIRY", TODAY.minusMonths(6).minusDays(1));
        assertThat(answer()).isEqualTo(ConsentAnswer.EXPIRED);
        given("IMPLIED_INQUIRY", TODAY.minusMonths(6));
        assertThat(answer()).isEqualTo(ConsentAnswer.ALLOWED);
    }

    @Test
    void thatThereIsNoGroundAllowsNothing() {
        given("NONE", TODAY);
        assertThat(answer()).isEqualTo(ConsentAnswer.NO_BASIS);
    }

    @Test
    void whatIsGivenAfterAWithdrawalCounts() {
        given("EXPRESS", TODAY.minusDays(30));
        withdrawn(Purpose.USUAL, TODAY.minusDays(20));
        given("EXPRESS", TODAY.minusDays(10));
        assertThat(answer()).isEqualTo(ConsentAnswer.ALLOWED);
    }

    @Test
    void anOldPaperFoundLaterDoesNotUndoAWithdrawal() {
        withdrawn(Purpose.USUAL, TODAY.minusDays(20));
        given("EXPRESS", TODAY.minusDays(30));
        assertThat(answer()).isEqualTo(ConsentAnswer.WITHDRAWN);
    }

    @Test
    void onTheSameDayTheOrderOfLoggingDecides() {
        given("EXPRESS", TODAY);
        withdrawn(Purpose.USUAL, TODAY);
        assertThat(answer()).isEqualTo(ConsentAnswer.WITHDRAWN);
        given("EXPRESS", TODAY);
        assertThat(answer()).isEqualTo(ConsentAnswer.ALLOWED);
    }

    @Test
    void ofSeveralTheOneThatHoldsLongestIsTold() {
        given("EXPRESS", TODAY.minusDays(50));
        given("IMPLIED_BUSINESS", TODAY.minusDays(1));
        assertThat(answer(Purpose.USUAL).because().basis()).isEqualTo("EXPRESS");
    }

    @Test
    void eachPurposeStandsByItselfAndAWithdrawalOfEveryPurposeTakesAll() {
        given("NEWSLETTER", "EXPRESS", TODAY.minusDays(5));
        assertThat(answer()).isEqualTo(ConsentAnswer.NO_BASIS);
        given("EXPRESS", TODAY.minusDays(5));
        assertThat(withdrawn(null, TODAY)).hasSize(2);
        assertThat(answer()).isEqualTo(ConsentAnswer.WITHDRAWN);
        assertThat(answer("NEWSLETTER").answer()).isEqualTo(ConsentAnswer.WITHDRAWN);
    }

    @Test
    void keepsThePurposeStatedWhenItWasCollected() {
        asSteward(() -> consents.log(
                new LogConsent(person, Purpose.USUAL, "NEWSLETTER", "EXPRESS", TODAY, "on a form", "form", null)));
        assertThat(answer(Purpose.USUAL).because().usedOtherwise()).isTrue();
        given("NEWSLETTER", "EXPRESS", TODAY);
        assertThat(answer("NEWSLETTER").because().usedOtherwise()).isFalse();
    }

    @Test
    void listsWhatEndsWithinThirtyDaysAndStillCounts() {
        given("IMPLIED_BUSINESS", TODAY.minusYears(2).plusDays(30));
        given("NEWSLETTER", "IMPLIED_BUSINESS", TODAY.minusYears(2).plusDays(31));
        assertThat(expiring()).containsExactly(Purpose.USUAL);
        given("EXPRESS", TODAY);
        assertThat(expiring()).isEmpty();
    }

    private List<String> expiring() {
        ConsentCriteria soon = new ConsentCriteria(null, person, null, null, null, true);
        return asSteward(() -> consents.find(soon, Paging.longest())).items().stream()
                .map(ConsentSummary::purpose)
                .toList();
    }

    @Test
    void expressConsentNeedsEvidence() {
        assertThatThrownBy(() -> asSteward(() -> consents.log(
                        new LogConsent(person, Purpose.USUAL, null, "EXPRESS", TODAY, "by telephone", " ", null))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors().get(0).key()).isEqualTo("error.evidenceRequired"));
    }

    @Test
    void refusesADayToComeAndAPurposeThatNeedsNothing() {
        assertThatThrownBy(() -> given("EXPRESS", TODAY.plusDays(1))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> withdrawn(Purpose.USUAL, TODAY.plusDays(1))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> given("CONSULTATION", "EXPRESS", TODAY)).isInstanceOf(PurposeNeedsNoBasis.class);
    }

    @Test
    void theDatabaseRefusesToChangeOrDeleteALine() {
        long line = given("EXPRESS", TODAY);
        for (String sql : List.of(
                "update contacts.consent set kind = 'WITHDRAWN' where id = " + line,
                "update contacts.consent set expires = null, effective = date '2020-01-01' where id = " + line,
                "update contacts.consent set evidence = 'better' where id = " + line,
                "delete from contacts.consent where id = " + line)) {
            assertThatThrownBy(() -> run(sql)).as(sql).hasMessageContaining("only added to");
        }
        long other = ConsentFixture.person(BEANS, "Survivor");
        assertThat(run("update contacts.consent set person_id = " + other + " where id = " + line))
                .as("a merge moves it")
                .isOne();
        assertThat(run("update contacts.consent set how = null, evidence = null where id = " + line))
                .as("anonymising empties its words")
                .isOne();
    }

    private static int run(String sql) {
        return BEANS.inTransaction(
                () -> BEANS.entityManager().createNativeQuery(sql).executeUpdate());
    }

    @Test
    void anAdministratorSaysHowLongABasisHoldsFromThenOn() {
        given("IMPLIED_INQUIRY", TODAY.minusMonths(4));
        Basis before = bases().stream()
                .filter(basis -> basis.code().equals("IMPLIED_INQUIRY"))
                .findFirst()
                .orElseThrow();
        EditBasis shorter = new EditBasis(before.nameEn(), before.nameFr(), 3, "Legal Services", TODAY);
        edit(before.version(), shorter);
        assertThat(answer()).as("what is on file keeps its day").isEqualTo(ConsentAnswer.ALLOWED);
        given("NEWSLETTER", "IMPLIED_INQUIRY", TODAY.minusMonths(4));
        assertThat(answer("NEWSLETTER").answer()).isEqualTo(ConsentAnswer.EXPIRED);
        assertThatThrownBy(() -> edit(before.version(), shorter)).isInstanceOf(StaleEdit.class);
        edit(before.version() + 1, new EditBasis(before.nameEn(), before.nameFr(), 6, null, null));
    }

    private List<Basis> bases() {
        return ConsentFixture.as(BEANS, Role.ADMINISTRATOR, bases::bases);
    }

    private void edit(int version, EditBasis command) {
        ConsentFixture.as(BEANS, Role.ADMINISTRATOR, () -> {
            bases.edit("IMPLIED_INQUIRY", version, command);
            return null;
        });
    }

    @Test
    void nobodyElseTouchesTheBasesAndAnAdministratorSeesNoConsents() {
        assertThatThrownBy(() -> asSteward(() -> {
                    bases.edit("NONE", 0, new EditBasis("None", "Aucun", null, null, null));
                    return null;
                }))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> ConsentFixture.as(BEANS, Role.ADMINISTRATOR, () -> consents.answers(person)))
                .isInstanceOf(Forbidden.class);
    }
}
