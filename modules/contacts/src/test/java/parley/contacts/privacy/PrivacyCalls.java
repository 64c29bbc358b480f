package parley.contacts.privacy;

import java.sql.Connection;
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

    /** @return tables in which the word stands, the audit's values included */
    List<String> holding(String word) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String table : ask(
                "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n"
                        + " on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')")) {
            if (!ask("select 1 from " + table + " t where core.norm(cast(to_jsonb(t) as text)) like core.norm('%" + word
                            + "%')")
                    .isEmpty()) {
                found.add(table);
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
