package parley.negotiations;

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

/** The agreement with three chapters and the parties; no rounds, no statuses. And who asks. */
public final class NegotiationsFixture {
    private NegotiationsFixture() {}

    public static TestDatabase database() {
        return TestDatabase.create("negotiations", NegotiationsFixture::insert);
    }

    private static void insert(Connection owner) throws SQLException {
        new CoreReferenceLoader().load(owner, TestClock.on("2026-11-24"));
        try (Statement statement = owner.createStatement()) {
            statement.execute(
                    "insert into negotiations.agreement (code, name_en, name_fr, acronym_en, acronym_fr, status)"
                            + " values ('ACFTA', 'Agreement', 'Accord', 'ACFTA', 'ALEAC', 'IN_NEGOTIATION')");
            statement.execute("insert into core.need_to_know_list (code, name_en, name_fr) values"
                    + " ('SPS', 'Sanitary', 'Sanitaire'), ('TIG', 'Goods', 'Produits'), ('ROO', 'Origin', 'Origine')");
            statement.execute("insert into negotiations.chapter (agreement_id, code, name_en, name_fr, position,"
                    + " chapter_group, need_to_know_list) select a.id, l.code, l.name_en, l.name_fr,"
                    + " row_number() over (order by l.code), 'GOODS', l.code"
                    + " from negotiations.agreement a, core.need_to_know_list l where l.code in ('SPS', 'TIG', 'ROO')");
        }
    }

    /** Gives the caller of {@link #caller} an account and a name, so that the audit can tell who it was. */
    public static void name(TestDatabase database, String given, String family) {
        database.fill(owner -> owner.createStatement()
                .execute("insert into core.person (id, given_name, family_name) values (70, '" + given + "', '" + family
                        + "'); insert into core.account (id, email, person_id) values (7, 'seven@example.org', 70)"));
    }

    /** Puts the account of {@link #caller} on lists, as the second wall asks. */
    public static void list(TestDatabase database, String... lists) {
        database.fill(owner -> {
            try (Statement statement = owner.createStatement()) {
                statement.execute(
                        "insert into core.person (id, given_name) values (70, 'Seven') on conflict do nothing;"
                                + " insert into core.account (id, email, person_id) values (7, 'seven@example.org', 70) on conflict do nothing;"
                                + " insert into core.need_to_know_member (list_code, account_id, from_date) select l, 7, '2026-01-01'"
                                + " from unnest(string_to_array('" + String.join(",", lists) + "', ',')) l");
            }
        });
    }

    public static void unlist(TestDatabase database) {
        database.fill(
                owner -> owner.createStatement().execute("delete from core.need_to_know_member where account_id = 7"));
    }

    public static <T> T asOfficial(Supplier<T> work) {
        return Callers.as(caller(Set.of(), Role.OFFICIAL), work);
    }

    public static Caller caller(Set<String> lists, Role... roles) {
        return new Caller(7L, null, "Test", null, Set.of(roles), lists, Language.EN, "request-1");
    }
}
