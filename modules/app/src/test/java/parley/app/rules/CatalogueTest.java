package parley.app.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.core.record.OrganizationTrace;
import parley.core.record.PersonTrace;
import parley.core.record.Reference;
import parley.testing.TestDatabase;

/** What the database itself says of its tables: audited, keyed within their own schema, out of the application's reach. */
class CatalogueTest {
    /** Secrets' hashes, bookkeeping and files in pieces; everything else is audited. */
    private static final Set<String> NOT_AUDITED = Set.of(
            "core.sign_in_failure",
            "core.last_visit",
            "core.job",
            "contacts.duplicate",
            "contacts.duplicate_waiting",
            "contacts.merge_step",
            "exchange.export_chunk",
            "exchange.export_people",
            "exchange.import_row",
            "exchange.import_effect",
            "public.flyway_schema_history");

    private static TestDatabase database;

    @BeforeAll
    static void migrate() {
        database = TestDatabase.create();
    }

    private static List<String> ask(String sql) throws SQLException {
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> answers = new ArrayList<>();
            while (row.next()) {
                answers.add(row.getString(1));
            }
            return answers;
        }
    }

    @Test
    void everyTableIsAuditedOrOnTheList() throws SQLException {
        List<String> unwatched = ask("select n.nspname || '.' || c.relname from pg_class c"
                + " join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r'"
                + " and n.nspname not in ('pg_catalog', 'information_schema', 'audit') and not exists ("
                + " select 1 from pg_trigger t join pg_proc p on p.oid = t.tgfoid join pg_namespace f on f.oid = p.pronamespace"
                + " where t.tgrelid = c.oid and f.nspname = 'audit' and p.proname = 'on_change') order by 1");
        assertThat(Set.copyOf(unwatched)).isEqualTo(NOT_AUDITED);
    }

    @Test
    void foreignKeysPointIntoTheirOwnSchemaOrTheCore() throws SQLException {
        assertThat(ask("select k.conname || ': ' || a.nspname || ' to ' || b.nspname from pg_constraint k"
                        + " join pg_class c on c.oid = k.conrelid join pg_namespace a on a.oid = c.relnamespace"
                        + " join pg_class d on d.oid = k.confrelid join pg_namespace b on b.oid = d.relnamespace"
                        + " where k.contype = 'f' and b.nspname not in (a.nspname, 'core')"))
                .isEmpty();
    }

    /** Merge, “everything held” and anonymisation reach what is traced and nothing else. */
    @Test
    void everyForeignKeyOnAPersonOrAnOrganizationIsTraced() throws Exception {
        assertThat(traced(PersonTrace.class, PersonTrace::references))
                .containsExactlyInAnyOrderElementsOf(foreignKeysOn("core.person"));
        assertThat(traced(OrganizationTrace.class, OrganizationTrace::references))
                .containsExactlyInAnyOrderElementsOf(foreignKeysOn("core.organization"));
    }

    private static List<String> foreignKeysOn(String table) throws SQLException {
        return ask("select n.nspname || '.' || c.relname || '.' || a.attname from pg_constraint k"
                + " join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace"
                + " join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]"
                + " where k.contype = 'f' and k.confrelid = '" + table + "'::regclass");
    }

    private static <T> List<String> traced(Class<T> type, Function<T, List<Reference>> references) throws Exception {
        List<String> names = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("parley")) {
            if (found.isAssignableTo(type) && !found.isInterface()) {
                T trace = type.cast(found.reflect().getConstructor().newInstance());
                references.apply(trace).forEach(reference -> names.add(reference.name()));
            }
        }
        return names;
    }

    @Test
    void momentsAreStoredWithTheirZone() throws SQLException {
        assertThat(ask("select table_schema || '.' || table_name || '.' || column_name from information_schema.columns"
                        + " where data_type = 'timestamp without time zone' and table_schema not in"
                        + " ('pg_catalog', 'information_schema', 'public')"))
                .isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndCannotTouchTheAudit() throws SQLException {
        assertThat(ask("select c.relname from pg_class c join pg_roles r on r.oid = c.relowner"
                        + " where r.rolname = 'parley_app'"))
                .isEmpty();
        assertThat(ask("select rolname from pg_roles where rolname = 'parley_app'"
                        + " and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole)"))
                .isEmpty();
        for (String sql : List.of(
                "delete from audit.entry",
                "update audit.entry set table_name = 'x'",
                "insert into audit.entry_value select * from audit.entry_value",
                "create table core.mine (id int)",
                "drop table core.person",
                "alter table core.person disable trigger all")) {
            try (Connection application = database.application();
                    Statement statement = application.createStatement()) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class);
            }
        }
    }
}
