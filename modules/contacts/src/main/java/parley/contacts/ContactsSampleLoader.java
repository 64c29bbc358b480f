package parley.contacts;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.core.reference.CsvRows;
import parley.core.reference.Rows;
import parley.core.reference.SampleLoader;

/**
 * Made-up people in every shape of name, organizations whose names say that they are samples, and interactions dated back
 * from the day of loading. Ids are fixed from 1001 on, so that addresses of examples stay the same.
 */
public class ContactsSampleLoader implements SampleLoader {
    private static final long FIRST_ID = 1001;

    private final Map<String, Long> organizations = new HashMap<>();
    private final Map<String, Long> people = new HashMap<>();
    private final Map<String, Long> interactions = new HashMap<>();
    private LocalDate today;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        today = LocalDate.now(clock);
        for (Map<String, String> row : rows("organizations")) {
            organization(owner, row);
        }
        for (Map<String, String> row : rows("people")) {
            person(owner, row);
        }
        for (Map<String, String> row : rows("affiliations")) {
            affiliation(owner, row);
        }
        for (Map<String, String> row : rows("interactions")) {
            interaction(owner, row);
        }
        for (Map<String, String> row : rows("actions")) {
            action(owner, row);
        }
        goOnAfter(owner, "core.organization");
        goOnAfter(owner, "core.person");
        goOnAfter(owner, "contacts.interaction");
    }

    private static Iterable<Map<String, String>> rows(String file) {
        return CsvRows.read(ContactsSampleLoader.class, "sample/" + file + ".csv");
    }

    private void organization(Connection owner, Map<String, String> row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", FIRST_ID + organizations.size());
        for (String column : new String[] {
            "name_en", "name_fr", "acronym_en", "acronym_fr", "kind", "city_en", "city_fr", "website", "postal_address"
        }) {
            values.put(column, row.get(column));
        }
        values.put("country_id", party(owner, row));
        long id = Rows.insert(owner, "core.organization", values);
        organizations.put(row.get("key"), id);
        sectors(owner, "organization", id, row.get("sectors"));
        if (row.get("alias") != null) {
            Map<String, Object> alias = Map.of("organization_id", id, "name", row.get("alias"), "kind", "FORMER");
            Rows.insert(owner, "core.organization_alias", alias);
        }
    }

    private void person(Connection owner, Map<String, String> row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", FIRST_ID + people.size());
        for (String column : new String[] {
            "family_name",
            "given_name",
            "name_order",
            "honorific_en",
            "honorific_fr",
            "form_of_address_en",
            "form_of_address_fr",
            "language"
        }) {
            values.put(column, row.get(column));
        }
        values.put("country_id", party(owner, row));
        long id = Rows.insert(owner, "core.person", values);
        people.put(row.get("key"), id);
        sectors(owner, "person", id, row.get("sectors"));
        if (row.get("former") != null) {
            Map<String, Object> alias = Map.of("person_id", id, "name", row.get("former"), "kind", "FORMER");
            Rows.insert(owner, "core.person_alias", alias);
        }
    }

    private void affiliation(Connection owner, Map<String, String> row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("person_id", people.get(row.get("person")));
        values.put("organization_id", organizations.get(row.get("organization")));
        values.put("title_en", row.get("title_en"));
        values.put("title_fr", row.get("title_fr"));
        values.put("department", row.get("department"));
        put(values, "from", row.get("from"));
        put(values, "to", row.get("to"));
        values.put("main", "x".equals(row.get("main")));
        values.put("email", row.get("email"));
        long id = Rows.insert(owner, "core.affiliation", values);
        int position = 0;
        for (String phone : split(row.get("phones"), "\\|")) {
            String[] parts = phone.split(" ");
            Map<String, Object> number = new LinkedHashMap<>();
            number.put("affiliation_id", id);
            number.put("kind", parts[0]);
            number.put("e164", parts[1]);
            number.put("extension", parts.length > 2 ? parts[2] : null);
            number.put("position", position++);
            Rows.insert(owner, "core.affiliation_phone", number);
        }
    }

    /** Years back from today; what is long ago is known by its year only. */
    private void put(Map<String, Object> values, String side, String yearsBack) {
        if (yearsBack == null) {
            return;
        }
        int years = Integer.parseInt(yearsBack.replaceAll("[^0-9]", ""));
        LocalDate then = today.minusYears(years);
        boolean longAgo = years > 4;
        values.put(side + "_date", longAgo ? then.withDayOfYear(1) : then.withDayOfMonth(1));
        values.put(side + "_precision", longAgo ? "YEAR" : "MONTH");
    }

    private void interaction(Connection owner, Map<String, String> row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", FIRST_ID + interactions.size());
        values.put("day", today.minusDays(Long.parseLong(row.get("days_ago"))));
        for (String column : new String[] {"kind", "theme", "subject", "notes", "language", "marking"}) {
            values.put(column, row.get(column));
        }
        long id = Rows.insert(owner, "contacts.interaction", values);
        interactions.put(row.get("key"), id);
        for (String key : split(row.get("people"), ";")) {
            link(owner, "person", id, people.get(key));
        }
        for (String key : split(row.get("organizations"), ";")) {
            link(owner, "organization", id, organizations.get(key));
        }
        for (String key : split(row.get("officials"), ";")) {
            Map<String, Object> official = new LinkedHashMap<>();
            official.put("interaction_id", id);
            official.put("person_id", people.get(key));
            official.put("team_en", "ASEAN desk, ASEAN Trade Team, sample");
            official.put("team_fr", "ASEAN desk, Équipe commerciale ANASE, exemple");
            Rows.insert(owner, "contacts.interaction_official", official);
        }
    }

    private static void link(Connection owner, String what, long interaction, long id) throws SQLException {
        String columns = "interaction_id, " + what + "_id";
        Rows.insertNew(
                owner,
                "contacts.interaction_" + what,
                columns,
                Map.of("interaction_id", interaction, what + "_id", id));
    }

    private void action(Connection owner, Map<String, String> row) throws SQLException {
        LocalDate due = today.plusDays(Long.parseLong(row.get("due_in_days")));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("text_en", row.get("text_en"));
        values.put("text_fr", row.get("text_fr"));
        values.put("text_source", "EN");
        values.put("responsible_party_id", Rows.id(owner, "core.party", "code", "CAN"));
        values.put("responsible_person_id", personOf(owner, row.get("account")));
        values.put("due_date", due);
        values.put("source_kind", "INTERACTION");
        values.put("source_id", interactions.get(row.get("interaction")));
        long id = Rows.insert(owner, "core.action", values);
        LocalDate logged = due.isBefore(today) ? due.minusDays(30) : today.minusDays(10);
        status(owner, id, "NOT_STARTED", logged);
        if (!row.get("status").equals("NOT_STARTED")) {
            status(owner, id, row.get("status"), logged.plusDays(5));
        }
    }

    private static void status(Connection owner, long action, String status, LocalDate effective) throws SQLException {
        Map<String, Object> values = Map.of("action_id", action, "status", status, "effective", effective);
        Rows.insert(owner, "core.action_status", values);
    }

    private static Long personOf(Connection owner, String email) throws SQLException {
        try (var statement = owner.prepareStatement("select person_id from core.account where email = ?")) {
            statement.setString(1, email);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : null;
            }
        }
    }

    private static Long party(Connection owner, Map<String, String> row) throws SQLException {
        return Rows.id(owner, "core.party", "code", row.get("country"));
    }

    private static void sectors(Connection owner, String of, long id, String codes) throws SQLException {
        for (String code : split(codes, ";")) {
            long sector = Rows.id(owner, "core.sector", "code", code);
            String columns = of + "_id, sector_id";
            Rows.insertNew(owner, "core." + of + "_sector", columns, Map.of(of + "_id", id, "sector_id", sector));
        }
    }

    private static String[] split(String text, String separator) {
        return text == null ? new String[0] : text.split(separator);
    }

    /** What is logged next gets an id after the fixed ones. */
    private static void goOnAfter(Connection owner, String table) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("select setval(pg_get_serial_sequence('" + table + "', 'id'), (select max(id) from "
                    + table + "))");
        }
    }
}
