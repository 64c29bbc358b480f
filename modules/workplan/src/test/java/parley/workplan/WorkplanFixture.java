package parley.workplan;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Supplier;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.reference.CoreReferenceLoader;
import parley.core.text.Language;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

/** The parties, the plans with their areas and the meetings of other forums as published; one person; nothing logged. */
public final class WorkplanFixture {
    public static final String PLAN = "WP-2026-2030";

    private WorkplanFixture() {}

    public static TestDatabase database() {
        return TestDatabase.create("workplan", WorkplanFixture::insert);
    }

    private static void insert(Connection owner) throws SQLException {
        TestClock clock = TestClock.on("2026-11-24");
        new CoreReferenceLoader().load(owner, clock);
        new WorkplanReferenceLoader().load(owner, clock);
        try (Statement statement = owner.createStatement()) {
            statement.execute("insert into core.person (given_name, family_name) values ('Maya', 'Muster')");
            statement.execute("insert into core.account (id, email, person_id)"
                    + " select 7, 'maya@example.org', id from core.person where family_name = 'Muster'");
        }
    }

    public static <T> T as(Role role, Supplier<T> work) {
        return Callers.as(caller(role), work);
    }

    public static <T> T asOfficial(Supplier<T> work) {
        return as(Role.OFFICIAL, work);
    }

    public static Caller caller(Role... roles) {
        return new Caller(7L, null, "Test", null, Set.of(roles), Set.of(), Language.EN, "request-1");
    }
}
