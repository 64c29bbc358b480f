package parley.missions;

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
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

/** The parties and the eight published missions; two companies and two people of the directory; nothing logged. */
public final class MissionsFixture {
    public static final String AGRO = "Agro Exemple inc.";
    public static final String CEDAR = "Cedar Sample Foods Ltd.";

    private MissionsFixture() {}

    public static TestDatabase database() {
        return TestDatabase.create("missions", MissionsFixture::insert);
    }

    private static void insert(Connection owner) throws SQLException {
        TestClock clock = TestClock.on("2026-11-24");
        new CoreReferenceLoader().load(owner, clock);
        new MissionsReferenceLoader().load(owner, clock);
        try (Statement statement = owner.createStatement()) {
            statement.execute("insert into core.organization (name_en, kind) values ('" + AGRO + "', 'COMPANY'), ('"
                    + CEDAR + "', 'COMPANY')");
            statement.execute("insert into core.person (given_name, family_name) values ('Maya', 'Muster'),"
                    + " ('Daw Khin', null)");
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

    public static long organization(TestBeans beans, String name) {
        return id(beans, "select id from core.organization where name_en = ?", name);
    }

    public static long person(TestBeans beans, String givenName) {
        return id(beans, "select id from core.person where given_name = ?", givenName);
    }

    public static long mission(TestBeans beans, String code) {
        return id(beans, "select id from missions.mission where code = ?", code);
    }

    private static long id(TestBeans beans, String sql, String value) {
        return beans.inTransaction(() -> ((Number) beans.entityManager()
                        .createNativeQuery(sql)
                        .setParameter(1, value)
                        .getSingleResult())
                .longValue());
    }
}
