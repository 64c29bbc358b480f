package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.contacts.duplicate.DuplicateKind;
import parley.contacts.merge.MergeField;
import parley.contacts.merge.MergeRecords;
import parley.contacts.merge.MergeService;
import parley.contacts.merge.Side;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.DomainException;
import parley.core.text.Language;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

/** Merges over the sample data of every module: whatever points to a record follows it, and comes back. */
class MergesAcrossModulesTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), MergesAcrossModulesTest::sample);

    private static final String TABLES = "select n.nspname || '.' || c.relname from pg_class c"
            + " join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r'"
            + " and n.nspname not in ('pg_catalog', 'information_schema', 'audit', 'public')"
            + " and n.nspname || '.' || c.relname not in ('contacts.merge', 'contacts.merge_step', 'contacts.duplicate',"
            + " 'contacts.duplicate_waiting') order by 1";

    /** Where the sample has nobody yet. */
    private static final List<String> MORE = List.of(
            "insert into workplan.meeting_person select m.id, p.id from workplan.meeting m, core.person p"
                    + " where (m.id + p.id) % 3 = 0 on conflict do nothing",
            "insert into missions.delegate (mission_id, person_id) select m.id, p.id from missions.mission m,"
                    + " core.person p where (m.id + p.id) % 4 = 0 on conflict do nothing",
            "update negotiations.chapter c set lead_person_id = 1001 + c.id % 10",
            "update workplan.activity a set canadian_lead_id = 1001 + a.id % 10",
            "update reports.brief b set written_by = 1001 + b.id % 10",
            "update core.action a set responsible_person_id = 1001 + a.id % 10");

    private static TestDatabase sample() {
        TestDatabase sample = SampleData.database();
        sample.fill(owner -> {
            try (Statement statement = owner.createStatement()) {
                for (String more : MORE) {
                    statement.execute(more);
                }
            }
        });
        return sample;
    }

    private static List<String> ask(String sql) throws SQLException {
        try (Connection owner = BEANS.database().owner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> answers = new ArrayList<>();
            while (row.next()) {
                answers.add(row.getString(1));
            }
            return answers;
        }
    }

    /** Every row of every table but the audit, without counters of edits. */
    private static Map<String, List<String>> everything() throws SQLException {
        Map<String, List<String>> everything = new TreeMap<>();
        for (String table : ask(TABLES)) {
            everything.put(table, ask("select cast(to_jsonb(t) - 'version' as text) from " + table + " t order by 1"));
        }
        return everything;
    }

    private static <T> T asSteward(java.util.function.Supplier<T> work) {
        Caller steward = new Caller(null, null, "Test", null, Set.of(Role.STEWARD), Set.of(), Language.EN, "request-1");
        return Callers.as(
                new Caller(8L, null, steward.name(), null, steward.roles(), Set.of(), Language.EN, "request-1"), work);
    }

    private static List<String> stillPointing(String table, long id) throws SQLException {
        List<String> pointing = new ArrayList<>();
        for (String column : ask("select n.nspname || '.' || c.relname || ' t where t.' || a.attname"
                + " from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace"
                + " join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]"
                + " where k.contype = 'f' and k.confrelid = '" + table + "'::regclass")) {
            if (!ask("select 1 from " + column + " = " + id).isEmpty()) {
                pointing.add(column);
            }
        }
        return pointing;
    }

    /** Any two of the directory, the same ones again and again, with any choice of fields; then all of it backwards. */
    @ParameterizedTest
    @EnumSource
    void randomMergesTakenBackGiveTheSameDirectory(DuplicateKind kind) throws SQLException {
        Random random = new Random(20261124);
        List<String> ids = ask("select id from " + kind.table() + " where archived_at is null order by id");
        Map<String, List<String>> before = everything();
        Deque<Long> merges = new ArrayDeque<>();
        int refused = 0;
        for (int i = 0; i < 40; i++) {
            long survivor = Long.parseLong(ids.get(random.nextInt(ids.size())));
            long merged = Long.parseLong(ids.get(random.nextInt(ids.size())));
            Map<MergeField, Side> fields = new TreeMap<>();
            MergeField.of(kind).forEach(field -> fields.put(field, Side.values()[random.nextInt(3)]));
            try {
                merges.push(asSteward(() -> BEANS.get(MergeService.class)
                        .merge(new MergeRecords(kind, survivor, null, merged, null, fields))));
                assertThat(stillPointing(kind.table(), merged)).isEmpty();
            } catch (DomainException | parley.core.error.InvalidInput rule) {
                refused++;
            }
        }
        assertThat(merges).as("merged; %s refused", refused).hasSizeGreaterThan(8);
        assertThat(everything()).isNotEqualTo(before);
        for (long merge : merges) {
            asSteward(() -> {
                BEANS.get(MergeService.class).undo(merge);
                return null;
            });
        }
        assertThat(everything()).isEqualTo(before);
    }
}
