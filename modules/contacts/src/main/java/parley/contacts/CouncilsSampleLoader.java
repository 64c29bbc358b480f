package parley.contacts;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.core.reference.CsvRows;
import parley.core.reference.Rows;
import parley.core.reference.SampleLoader;

/** Made-up tags, and terms on the made-up councils, dated from the day of loading. Ids are fixed from 1001 on. */
public class CouncilsSampleLoader implements SampleLoader {
    private static final long FIRST_ID = 1001;

    @Override
    public int order() {
        return 21;
    }

    @Override
    public String name() {
        return "councils";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        long id = FIRST_ID;
        for (Map<String, String> row : rows("memberships")) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("id", id++);
            values.put("council_id", id("organizations", row.get("council")));
            values.put("organization_id", id("organizations", row.get("organization")));
            values.put("person_id", id("people", row.get("person")));
            for (String column : new String[] {"role", "detail_en", "detail_fr", "member_class", "note"}) {
                values.put(column, row.get(column));
            }
            put(values, "from", row.get("from_days"), today);
            put(values, "to", row.get("to_days"), today);
            Rows.insert(owner, "contacts.membership", values);
        }
        goOnAfter(owner, "contacts.membership");
        lists(owner, clock);
        for (Map<String, String> row : rows("tags")) {
            tag(owner, row);
        }
    }

    private static void lists(Connection owner, Clock clock) throws SQLException {
        Map<String, Long> lists = new LinkedHashMap<>();
        for (Map<String, String> row : rows("lists")) {
            if (!lists.containsKey(row.get("list"))) {
                Map<String, Object> list = new LinkedHashMap<>();
                list.put("id", FIRST_ID + lists.size());
                for (String column : new String[] {"name", "language", "purpose"}) {
                    list.put(column, row.get(column));
                }
                lists.put(row.get("list"), Rows.insert(owner, "contacts.named_list", list));
            }
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("list_id", lists.get(row.get("list")));
            entry.put("person_id", id("people", row.get("person")));
            entry.put("added_at", Timestamp.from(clock.instant().minus(20, ChronoUnit.DAYS)));
            entry.put("added_reason", row.get("reason"));
            Rows.insert(owner, "contacts.list_entry", entry);
            if (row.get("event") != null) {
                entry.keySet().removeIf(column -> column.startsWith("added"));
                entry.put("kind", row.get("event"));
                entry.put("day", LocalDate.now(clock).minusDays(Long.parseLong(row.get("days_ago"))));
                entry.put("entered_at", Timestamp.from(clock.instant()));
                Rows.insert(owner, "contacts.list_event", entry);
            }
        }
        goOnAfter(owner, "contacts.named_list");
    }

    private static void tag(Connection owner, Map<String, String> row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name_en", row.get("name_en"));
        values.put("name_fr", row.get("name_fr"));
        long id = Rows.insert(owner, "contacts.tag", values);
        put(owner, "person", "people", row.get("people"), id);
        put(owner, "organization", "organizations", row.get("organizations"), id);
    }

    private static void put(Connection owner, String kind, String file, String keys, long tag) throws SQLException {
        for (String key : keys == null ? new String[0] : keys.split(";")) {
            Map<String, Object> values = Map.of(kind + "_id", id(file, key), "tag_id", tag);
            Rows.insertNew(owner, "contacts." + kind + "_tag", kind + "_id, tag_id", values);
        }
    }

    private static Iterable<Map<String, String>> rows(String file) {
        return CsvRows.read(CouncilsSampleLoader.class, "sample/" + file + ".csv");
    }

    /** @return the id that {@link ContactsSampleLoader} gave to the row with that key, by its place in the file */
    private static Long id(String file, String key) {
        if (key == null) {
            return null;
        }
        List<String> keys = new ArrayList<>();
        rows(file).forEach(row -> keys.add(row.get("key")));
        return FIRST_ID + keys.indexOf(key);
    }

    private static void put(Map<String, Object> values, String side, String days, LocalDate today) {
        if (days != null) {
            values.put(side + "_date", today.plusDays(Long.parseLong(days)));
            values.put(side + "_precision", "DAY");
        }
    }

    private static void goOnAfter(Connection owner, String table) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("select setval(pg_get_serial_sequence('" + table + "', 'id'), (select max(id) from "
                    + table + "))");
        }
    }
}
