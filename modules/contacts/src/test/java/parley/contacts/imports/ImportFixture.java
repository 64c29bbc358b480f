package parley.contacts.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import parley.core.reference.CoreReferenceLoader;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

/** The directory as loaded, with nobody in it but the steward who imports. */
final class ImportFixture {
    private ImportFixture() {}

    static TestDatabase database() {
        return TestDatabase.create("imports", ImportFixture::insert);
    }

    private static void insert(Connection owner) throws SQLException {
        new CoreReferenceLoader().load(owner, TestClock.on("2026-11-24"));
        try (Statement statement = owner.createStatement()) {
            statement.execute("insert into core.person (id, given_name, name_order) values (8, 'Steward', 'SINGLE')");
            statement.execute("insert into core.account (id, email, person_id, password_hash) values"
                    + " (8, 'steward@example.org', 8, '-')");
            statement.execute("insert into core.account_role (account_id, role) values (8, 'STEWARD')");
            statement.execute("select setval('core.person_id_seq', 100)");
        }
    }
}
