package parley.core.access;

import java.util.Set;
import java.util.function.Supplier;
import parley.core.text.Language;
import parley.testing.TestBeans;
import parley.testing.TestDatabase;

/** An installation with an administrator and an official, and their hands. */
public final class AccountFixture {
    /** Longer than the shortest, and nobody's. */
    public static final String PASSWORD = "correct horse battery";

    private AccountFixture() {}

    public static TestDatabase database() {
        return TestDatabase.create("accounts", owner -> {
            AccountStore accounts = new AccountStore(owner);
            accounts.add("admin@example.org", "Ada Min", Set.of(Role.ADMINISTRATOR), Language.EN, "none", false);
            accounts.add("official@example.org", "Olav Ficial", Set.of(Role.OFFICIAL), Language.FR, "none", false);
            accounts.add("auditor@example.org", "Audrey Tor", Set.of(Role.AUDITOR), Language.EN, "none", false);
            try (var statement = owner.createStatement()) {
                statement.execute("insert into core.need_to_know_list values ('SPS', 'Sanitary', 'Sanitaires')");
            }
        });
    }

    public static long id(TestBeans beans, String email) {
        return beans.inTransaction(() -> ((Number) beans.entityManager()
                        .createNativeQuery("select id from core.account where email = ?1")
                        .setParameter(1, email)
                        .getSingleResult())
                .longValue());
    }

    /** Does the work as that account, with the role. */
    public static <T> T as(TestBeans beans, String email, Role role, Supplier<T> work) {
        Caller caller = new Caller(
                id(beans, email), 1L, email, null, Set.of(role), Set.of(), Language.EN, "request-of-" + email);
        return Callers.as(caller, work);
    }

    public static <T> T asAdministrator(TestBeans beans, Supplier<T> work) {
        return as(beans, "admin@example.org", Role.ADMINISTRATOR, work);
    }
}
