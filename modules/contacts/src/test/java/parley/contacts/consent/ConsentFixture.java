package parley.contacts.consent;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import parley.core.access.AccountStore;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.reference.CoreReferenceLoader;
import parley.core.text.Language;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

/** A steward, an administrator and people without consents. */
public final class ConsentFixture {
    public static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private ConsentFixture() {}

    public static TestDatabase database() {
        return TestDatabase.create("consents", owner -> {
            new CoreReferenceLoader().load(owner, TestClock.on("2026-11-24"));
            AccountStore accounts = new AccountStore(owner);
            accounts.add("steward@example.org", "Stella Ward", Set.of(Role.STEWARD), Language.EN, "none", false);
            accounts.add("admin@example.org", "Ada Min", Set.of(Role.ADMINISTRATOR), Language.EN, "none", false);
        });
    }

    public static <T> T as(TestBeans beans, Role role, Supplier<T> work) {
        long account = beans.inTransaction(() -> ((Number) beans.entityManager()
                        .createNativeQuery("select id from core.account where email = ?1")
                        .setParameter(1, role == Role.ADMINISTRATOR ? "admin@example.org" : "steward@example.org")
                        .getSingleResult())
                .longValue());
        return Callers.as(
                new Caller(account, null, "Test", null, Set.of(role), Set.of(), Language.EN, "request-1"), work);
    }

    /** @return the id of a new person */
    public static long person(TestBeans beans, String family) {
        return beans.inTransaction(() -> ((Number) beans.entityManager()
                        .createNativeQuery(
                                "insert into core.person (family_name, given_name, name_order) values (?1, 'Ana', 'GIVEN_FIRST')"
                                        + " returning id")
                        .setParameter(1, family)
                        .getSingleResult())
                .longValue());
    }
}
