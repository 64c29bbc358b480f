package parley.contacts;

import java.util.Set;
import java.util.function.Supplier;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.reference.CoreReferenceLoader;
import parley.core.text.Language;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

/** The parties, sectors and published organizations; nobody. And who asks. */
public final class ContactsFixture {
    private ContactsFixture() {}

    public static TestDatabase database() {
        return TestDatabase.create(
                "contacts", owner -> new CoreReferenceLoader().load(owner, TestClock.on("2026-11-24")));
    }

    public static <T> T asOfficial(Supplier<T> work) {
        return Callers.as(caller(7L, Role.OFFICIAL), work);
    }

    public static <T> T asSteward(Supplier<T> work) {
        return Callers.as(caller(8L, Role.STEWARD), work);
    }

    public static Caller caller(long account, Role... roles) {
        return new Caller(account, null, "Test", null, Set.of(roles), Set.of(), Language.EN, "request-1");
    }

    /** @return the id of a row by its code, in {@code core.party}, {@code core.sector} or {@code core.organization} */
    public static long id(TestBeans beans, String table, String code) {
        return beans.inTransaction(() -> ((Number) beans.entityManager()
                        .createNativeQuery("select id from " + table + " where code = ?1")
                        .setParameter(1, code)
                        .getSingleResult())
                .longValue());
    }
}
