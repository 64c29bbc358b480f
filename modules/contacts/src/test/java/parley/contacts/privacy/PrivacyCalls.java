package parley.contacts.privacy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import parley.contacts.ContactsFixture;
import parley.contacts.person.PersonFixture;
import parley.contacts.person.PersonService;
import parley.core.audit.chain.ChainReport;
import parley.core.audit.chain.ChainStore;
import parley.core.audit.chain.ChainVerifier;
import parley.testing.TestBeans;

/** What stewards do about the data of single people, and what the database holds afterwards. */
record PrivacyCalls(TestBeans beans) {
    long log(PersonFixture one) {
        return ContactsFixture.asOfficial(() -> beans.get(PersonService.class).log(one.command()));
    }

    Anonymised anonymise(long id, String reason) {
        return ContactsFixture.asSteward(
                () -> beans.get(PrivacyService.class).anonymise(id, new AnonymisePerson(reason)));
    }

    List<String> ask(String sql) throws SQLException {
        try (Connection owner = beans.database().owner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> answers = new ArrayList<>();
            while (row.next()) {
                answers.add(row.getString(1));
            }
            return answers;
        }
    }

    void run(String sql) throws SQLException {
        try (Connection owner = beans.database().owner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** @return each word with each table in which it stands, the audit's values included; each row is read once for all */
    List<String> holding(String... words) throws SQLException {
        List<String> tables = ask(
                "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n"
                        + " on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')");
        List<String> found = new ArrayList<>();
        try (Connection owner = beans.database().owner()) {
            for (String table : tables) {
                try (PreparedStatement search =
                        owner.prepareStatement("select distinct w from " + table + " t cross join"
                                + " lateral (select core.norm(cast(to_jsonb(t) as text)) as text offset 0) n"
                                + " join unnest(?) w on n.text like '%' || core.norm(w) || '%'")) {
                    search.setArray(1, owner.createArrayOf("text", words));
                    ResultSet row = search.executeQuery();
                    while (row.next()) {
                        found.add(row.getString(1) + " in " + table);
                    }
                }
            }
        }
        return found;
    }

    ChainReport verify() throws SQLException {
        try (Connection application = beans.database().application()) {
            new ChainStore(application).sealAll();
        }
        try (Connection owner = beans.database().owner()) {
            return new ChainVerifier(owner, beans.clock()).verify(List.of());
        }
    }
}
