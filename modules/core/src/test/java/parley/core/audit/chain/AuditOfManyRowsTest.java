package parley.core.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Rows that come many at a time are audited as each of them would be alone. */
class AuditOfManyRowsTest {
    private static final String ROWS =
            " insert into core.%s (id, version, name, note, details) values (1, 0, 'Zoë', null,"
                    + " '{\"x\": null, \"y\": [1]}'), (2, 0, '', 'a|b', null), (3, 0, null, null, null)";
    private static final String AGAIN = " insert into core.%s (id, name) values (2, 'changed'), (4, 'new')"
            + " on conflict (id) do update set name = excluded.name";

    @AutoClose
    private final ChainFixture chain = new ChainFixture();

    private void run(String table, String watch) throws SQLException {
        try (Connection owner = chain.database().owner();
                Statement statement = owner.createStatement()) {
            statement.execute("create table core." + table
                    + " (id bigint primary key, version int, name text, note text, details jsonb)");
            statement.execute("select audit.watch('core." + table + "')");
            statement.execute(watch);
            statement.execute("set app.user_id = '7'");
            statement.execute("set app.request_id = 'request-9'");
            statement.execute(ROWS.formatted(table));
            statement.execute(AGAIN.formatted(table));
            statement.execute("delete from core." + table + " where id in (1, 3, 4)");
        }
    }

    private List<String> entries(String table) throws SQLException {
        List<String> entries = new ArrayList<>();
        try (Connection owner = chain.database().owner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select e.kind, e.row_key, e.account_id, e.request_id,"
                        + " (select string_agg(f.key || '=' || (f.value - 's'), ' ' order by f.key) from jsonb_each(v.fields) f),"
                        + " (select bool_and(e.digests ->> f.key = encode(sha256(convert_to((f.value ->> 's') || '|'"
                        + " || coalesce((f.value -> 'b')::text, '') || '|' || coalesce((f.value -> 'a')::text, ''), 'UTF8')),"
                        + " 'hex')) from jsonb_each(v.fields) f) from audit.entry e join audit.entry_value v on v.entry_id = e.id"
                        + " where e.table_name = 'core." + table + "' order by e.kind, e.row_key")) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= 6; i++) {
                    values.add(row.getString(i));
                }
                entries.add(String.join(" ", values));
            }
        }
        return entries;
    }

    @Test
    void everyEntryIsWhatItIsForARowAlone() throws SQLException {
        run("alone", "select 1");
        run("together", "select audit.watch_many('core.together')");
        assertThat(entries("together")).hasSize(8).isEqualTo(entries("alone")).allMatch(entry -> entry.endsWith(" t"));
        assertThat(chain.verify().waiting()).isGreaterThanOrEqualTo(12);
        assertThat(chain.seal().verify().faults()).isEmpty();
    }

    @Test
    void aTriggerSwitchedOffIsFound() throws SQLException {
        chain.seal().tamper("alter table core.person disable trigger audited_inserts");
        assertThat(chain.faults()).containsExactly(ChainFault.Kind.AUDIT_OFF);
    }
}
