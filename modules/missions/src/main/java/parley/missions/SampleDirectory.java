package parley.missions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import parley.core.reference.Rows;

/** Made-up organizations and people of the sample: each is looked up by name first, and made where it is not there. */
class SampleDirectory {
    private final Map<String, Long> organizations = new HashMap<>();

    /** @return the id; either name may be null */
    long organization(Connection owner, String nameEn, String nameFr) throws SQLException {
        String name = nameEn == null ? nameFr : nameEn;
        Long known = organizations.get(name);
        if (known == null) {
            known = find(owner, "select id from core.organization where name_en = ? or name_fr = ?", name, name);
        }
        if (known == null) {
            Map<String, Object> values = new HashMap<>();
            values.put("name_en", nameEn);
            values.put("name_fr", nameFr);
            values.put("kind", "COMPANY");
            values.put("country_id", Rows.id(owner, "core.party", "code", "CAN"));
            known = Rows.insert(owner, "core.organization", values);
        }
        organizations.put(name, known);
        return known;
    }

    /** @return the id of the person of that name */
    long person(Connection owner, Map<String, String> row) throws SQLException {
        Long known = find(
                owner,
                "select id from core.person where given_name = ? and family_name = ?",
                row.get("given_name"),
                row.get("family_name"));
        if (known != null) {
            return known;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("given_name", row.get("given_name"));
        values.put("family_name", row.get("family_name"));
        values.put("name_order", row.get("name_order"));
        values.put("language", row.get("language"));
        long id = Rows.insert(owner, "core.person", values);
        if (row.get("organization") != null) {
            affiliate(owner, id, row);
        }
        return id;
    }

    private void affiliate(Connection owner, long person, Map<String, String> row) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        values.put("person_id", person);
        values.put("organization_id", organization(owner, row.get("organization"), row.get("organization")));
        values.put("title_en", row.get("title_en"));
        values.put("title_fr", row.get("title_fr"));
        values.put("main", true);
        Rows.insert(owner, "core.affiliation", values);
    }

    static Long personOf(Connection owner, String email) throws SQLException {
        return find(owner, "select person_id from core.account where email = ?", email);
    }

    private static Long find(Connection owner, String sql, String... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : null;
            }
        }
    }
}
