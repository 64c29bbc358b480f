package parley.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.error.FieldError;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.StaleEdit;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.testing.TestBeans;
import parley.testing.TestClock;

class AccountServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), AccountFixture::database);

    private static int number;

    private AccountService accounts;
    private SignInService signIn;
    private long admin;

    @BeforeEach
    void find() {
        accounts = BEANS.get(AccountService.class);
        signIn = BEANS.get(SignInService.class);
        admin = AccountFixture.id(BEANS, "admin@example.org");
    }

    private long add(String email, Role... roles) {
        return AccountFixture.asAdministrator(
                BEANS,
                () -> accounts.add(new AddAccount(
                        "Xenia",
                        "Probe",
                        email,
                        Language.EN,
                        Set.of(roles),
                        AccountFixture.PASSWORD,
                        AccountFixture.PASSWORD)));
    }

    private static String newEmail() {
        return "x" + ++number + "@example.org";
    }

    private AccountDetail get(long id) {
        return AccountFixture.asAdministrator(BEANS, () -> accounts.get(id));
    }

    private boolean signsIn(String email, String password) {
        return signIn.signIn(email, password.toCharArray(), "192.0.2.1").isPresent();
    }

    private void asAdministrator(Runnable work) {
        AccountFixture.asAdministrator(BEANS, () -> {
            work.run();
            return null;
        });
    }

    @Test
    void whoWasAddedSignsIn() {
        String email = newEmail();
        long id = add(email, Role.OFFICIAL);
        assertThat(signsIn(email, AccountFixture.PASSWORD)).isTrue();
        assertThat(get(id).summary().name()).isEqualTo("Xenia Probe");
        assertThat(get(id).summary().lastSignIn()).isNotNull();
    }

    @Test
    void refusesASecondAccountOfAnAddressHoweverItIsWritten() {
        assertThatThrownBy(() -> add("ADMIN@example.org", Role.OFFICIAL)).isInstanceOf(EmailTaken.class);
    }

    @Test
    void namesEveryFieldAtFault() {
        assertThatThrownBy(() -> asAdministrator(
                        () -> accounts.add(new AddAccount(null, " ", "no address", null, Set.of(), null, null))))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::field)
                        .containsExactly("familyName", "email", "language", "roles", "password"));
    }

    @Test
    void givesTheAccountToThePersonOfTheDirectoryWithThisAddress() {
        String email = newEmail();
        long person = BEANS.inTransaction(() -> ((Number) BEANS.entityManager()
                        .createNativeQuery(
                                "with p as (insert into core.person (family_name) values ('Known') returning id)"
                                        + " insert into core.affiliation (person_id, email) select id, ?1 from p"
                                        + " returning person_id")
                        .setParameter(1, email.toUpperCase(java.util.Locale.ROOT))
                        .getSingleResult())
                .longValue());
        add(email, Role.OFFICIAL);
        Caller caller = signIn.signIn(email, AccountFixture.PASSWORD.toCharArray(), "192.0.2.1")
                .orElseThrow();
        assertThat(caller.personId()).isEqualTo(person);
    }

    @Test
    void aRoleChangeIsNotedWithItsReason() {
        long id = add(newEmail(), Role.OFFICIAL);
        int version = get(id).version();
        asAdministrator(
                () -> accounts.changeRoles(id, version, new ChangeRoles(Set.of(Role.MANAGER, Role.OFFICIAL), "Acts.")));
        assertThat(get(id).summary().roles()).containsExactly(Role.OFFICIAL, Role.MANAGER);
        String noted = BEANS.inTransaction(() -> (String) BEANS.entityManager()
                .createNativeQuery("select v.fields -> 'reason' ->> 'a' from audit.entry e join audit.entry_value v"
                        + " on v.entry_id = e.id where e.note = 'ROLES_CHANGED' and e.row_key = ?1")
                .setParameter(1, Long.toString(id))
                .getSingleResult());
        assertThat(noted).isEqualTo("Acts.");
    }

    @Test
    void theSecondOfTwoAdministratorsSeesWhatTheFirstSaved() {
        long id = add(newEmail(), Role.OFFICIAL);
        int version = get(id).version();
        asAdministrator(() -> accounts.changeRoles(id, version, new ChangeRoles(Set.of(Role.MANAGER), "First.")));
        ChangeRoles second = new ChangeRoles(Set.of(Role.STEWARD), "Second.");
        assertThatThrownBy(() -> asAdministrator(() -> accounts.changeRoles(id, version, second)))
                .isInstanceOfSatisfying(StaleEdit.class, stale -> {
                    assertThat(stale.mine()).isEqualTo(second);
                    assertThat(((ChangeRoles) stale.theirs()).roles()).containsExactly(Role.MANAGER);
                });
        assertThat(get(id).summary().roles()).containsExactly(Role.MANAGER);
    }

    @Test
    void aDisabledAccountAndItsTokensOpenNothingUntilItIsEnabled() {
        String email = newEmail();
        long id = add(email, Role.OFFICIAL);
        TokenSecret token = AccountFixture.as(BEANS, email, Role.OFFICIAL, () -> BEANS.get(OwnAccountService.class)
                .makeToken("t"));
        asAdministrator(() -> accounts.disable(id, "Left."));
        assertThat(signsIn(email, AccountFixture.PASSWORD)).isFalse();
        assertThat(signIn.bearer(token)).isEmpty();
        assertThat(get(id).summary().state()).isEqualTo(AccountState.DISABLED);
        asAdministrator(() -> accounts.enable(id));
        assertThat(signIn.bearer(token)).isPresent();
    }

    @Test
    void aRevokedTokenOpensNothing() {
        String email = newEmail();
        long id = add(email, Role.OFFICIAL);
        TokenSecret token = AccountFixture.as(BEANS, email, Role.OFFICIAL, () -> BEANS.get(OwnAccountService.class)
                .makeToken("t"));
        long line = get(id).tokens().get(0).id();
        asAdministrator(() -> accounts.revokeToken(id, line));
        assertThat(signIn.bearer(token)).isEmpty();
        assertThat(get(id).tokens()).isEmpty();
    }

    @Test
    void aNewPasswordEndsALock() {
        String email = newEmail();
        long id = add(email, Role.OFFICIAL);
        for (int i = 0; i < 5; i++) {
            signsIn(email, "wrong");
        }
        assertThat(signsIn(email, AccountFixture.PASSWORD)).isFalse();
        assertThat(get(id).summary().state()).isEqualTo(AccountState.LOCKED);
        assertThat(get(id).summary().refusals()).isEqualTo(6);
        asAdministrator(() -> accounts.setPassword(id, "a different password", "a different password"));
        assertThat(signsIn(email, "a different password")).isTrue();
    }

    @Test
    void theLastAdministratorStays() {
        int version = get(admin).version();
        assertThatThrownBy(() -> asAdministrator(
                        () -> accounts.changeRoles(admin, version, new ChangeRoles(Set.of(Role.OFFICIAL), "x"))))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> asAdministrator(() -> accounts.disable(admin, "x")))
                .isInstanceOf(OwnAccountStays.class);
        String email = newEmail();
        long second = add(email, Role.ADMINISTRATOR);
        AccountFixture.as(BEANS, email, Role.ADMINISTRATOR, () -> {
            accounts.disable(admin, "x");
            assertThatThrownBy(() -> accounts.disable(second, "x")).isInstanceOf(OwnAccountStays.class);
            accounts.enable(admin);
            return null;
        });
        asAdministrator(() -> accounts.disable(second, "done"));
    }

    @Test
    void findsByNameAddressRoleAndState() {
        String email = newEmail();
        long id = add(email, Role.STEWARD);
        asAdministrator(() -> {
            assertThat(ids(new AccountCriteria("olav ficial", null, null)))
                    .containsExactly(AccountFixture.id(BEANS, "official@example.org"));
            assertThat(ids(new AccountCriteria(email, Role.STEWARD, AccountState.ACTIVE)))
                    .containsExactly(id);
            assertThat(ids(new AccountCriteria(email, Role.AUDITOR, null))).isEmpty();
            assertThat(ids(new AccountCriteria(email, null, AccountState.DISABLED)))
                    .isEmpty();
            assertThat(ids(new AccountCriteria("%", null, null))).isEmpty();
        });
    }

    private List<Long> ids(AccountCriteria criteria) {
        return accounts.find(criteria, Paging.longest()).items().stream()
                .map(AccountSummary::id)
                .toList();
    }

    @Test
    void nobodyElseMay() {
        assertThatThrownBy(() -> AccountFixture.as(
                        BEANS,
                        "official@example.org",
                        Role.OFFICIAL,
                        () -> accounts.find(AccountCriteria.any(), Paging.first())))
                .isInstanceOf(Forbidden.class);
    }
}
