package parley.contacts;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import parley.core.reference.CoreReferenceLoader;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

/**
 * Many people and organizations that differ in everything a list can filter by: country, sector, kind, language, parent,
 * councils and roles, tags, named lists, consents, interactions, archived or not, with an affiliation or none.
 */
public final class CrowdFixture {
    /** Each row says in SQL what follows from its number {@code i}, so that any two filters meet. */
    private static final List<String> ROWS = List.of(
            "insert into contacts.tag (id, name_en) values (1, 'vip'), (2, 'port') on conflict do nothing",
            "insert into contacts.named_list (id, name, language) values (1, 'Reception', 'EN'), (2, 'Panel', 'FR')"
                    + " on conflict do nothing",
            "insert into core.organization (id, name_en, name_fr, kind, country_id, parent_id, archived_at, archived_reason)"
                    + " select 5000 + i, 'Muster works ' || i, case when i % 2 = 0 then 'Usine Modèle ' || i end,"
                    + " (array['COMPANY', 'GOVERNMENT_SERVICE', 'FOREIGN_MINISTRY'])[1 + i % 3],"
                    + " (select id from core.party where code = (array['CAN', 'VNM', 'IDN', null])[1 + i % 4]),"
                    + " case when i % 5 = 0 and i > 10 then 5000 + 1 + i % 10 end,"
                    + " case when i % 13 = 0 then now() end, case when i % 13 = 0 then 'gone' end from #rows",
            "insert into core.person (id, family_name, given_name, name_order, language, country_id, archived_at,"
                    + " archived_reason) select 5000 + i,"
                    + " (array['Muster', 'Exemple', 'Contoh', 'Ngô', '100%'])[1 + i % 5] || ' ' || i % 7,"
                    + " (array['Ana', 'Élise', 'Budi'])[1 + i % 3], 'GIVEN_FIRST', (array['EN', 'FR', null])[1 + i % 3],"
                    + " (select id from core.party where code = (array['CAN', 'VNM', 'IDN', null])[1 + i % 4]),"
                    + " case when i % 11 = 0 then now() end, case when i % 11 = 0 then 'gone' end from #rows",
            "insert into core.affiliation (person_id, organization_id, title_en, main, to_date, to_precision, email)"
                    + " select 5000 + i, 5000 + 1 + i * 7 % #count, 'Buyer', true,"
                    + " case when i % 6 = 0 then date '2026-01-01' end, case when i % 6 = 0 then 'DAY' end,"
                    + " 'p' || i || '@example.org' from #rows where i % 8 <> 0",
            "insert into core.person_sector (person_id, sector_id) select 5000 + i, s.id from #rows join core.sector s"
                    + " on s.code = (array['AGRI', 'ICT', 'CLEAN'])[1 + i % 3] where i % 2 = 0",
            "insert into core.organization_sector (organization_id, sector_id) select 5000 + i, s.id from #rows"
                    + " join core.sector s on s.code = (array['AGRI', 'ICT', 'CLEAN'])[1 + i % 3] where i % 4 <> 0",
            "insert into contacts.person_tag (person_id, tag_id) select 5000 + i, 1 + i % 2 from #rows where i % 3 = 0",
            "insert into contacts.organization_tag (organization_id, tag_id) select 5000 + i, 1 + i % 2 from #rows"
                    + " where i % 3 = 1",
            "insert into contacts.list_entry (list_id, person_id, added_at, added_reason) select 1 + i % 2, 5000 + i, now(),"
                    + " 'x' from #rows where i % 4 = 1",
            "insert into contacts.membership (council_id, organization_id, person_id, role, to_date, to_precision)"
                    + " select (select id from core.organization where code = (array['CABC', 'TCCC'])[1 + i % 2]),"
                    + " 5000 + i, 5000 + i, (array['MEMBER', 'CHAIR', 'DIRECTOR'])[1 + i % 3],"
                    + " case when i % 7 = 0 then date '2025-01-01' end, case when i % 7 = 0 then 'DAY' end"
                    + " from #rows where i % 5 < 3",
            "insert into contacts.interaction (id, day, kind, theme, subject, language) select 5000 + i,"
                    + " date '2026-11-24' - i * 7 % 900, 'CALL', 'RELATIONS', 'Call ' || i, 'EN' from #rows",
            "insert into contacts.interaction_person (interaction_id, person_id) select 5000 + i, 5000 + i from #rows"
                    + " where i % 5 <> 0",
            "insert into contacts.interaction_organization (interaction_id, organization_id) select 5000 + i, 5000 + i"
                    + " from #rows where i % 5 <> 1",
            "insert into contacts.consent (person_id, kind, purpose_code, collected_for, basis_code, effective, how,"
                    + " language, logged_at) select 5000 + i, 'GIVEN', 'NEWSLETTER', 'NEWSLETTER', 'EXPRESS',"
                    + " date '2026-01-01', 'x', 'EN', now() from #rows where i % 3 = 2");

    private CrowdFixture() {}

    /** @return the parties, sectors and published organizations, and a crowd of that many people and organizations */
    public static TestDatabase database(int count) {
        return TestDatabase.create("crowd-" + count, owner -> {
            new CoreReferenceLoader().load(owner, TestClock.on("2026-11-24"));
            add(owner, 1, count);
        });
    }

    /** Adds the people and organizations of these numbers, both inclusive. */
    public static void add(TestBeans beans, int from, int to) throws SQLException {
        beans.database().fill(owner -> add(owner, from, to));
    }

    private static void add(Connection owner, int from, int to) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String row : ROWS) {
                statement.execute(row.replace("#rows", "generate_series(" + from + ", " + to + ") i")
                        .replace("#count", Integer.toString(to)));
            }
        }
    }
}
