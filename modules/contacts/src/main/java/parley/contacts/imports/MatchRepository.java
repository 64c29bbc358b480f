package parley.contacts.imports;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import parley.core.record.Row;

/** Finds the records that rows of a file may mean, for many rows at a time. */
@ApplicationScoped
class MatchRepository {
    private static final String BY_ADDRESS =
            "select lower(a.email), a.person_id from core.affiliation a join core.person p"
                    + " on p.id = a.person_id where lower(a.email) = any (string_to_array(?1, chr(10))) and p.archived_at is null";

    /** The inner query is kept whole, so that the index on names is asked once for each name of the file. */
    private static final String BY_NAME = "with x as materialized (select e ->> 'k' as k, contacts.name_key(e ->> 'g',"
            + " e ->> 'f') as n from jsonb_array_elements(cast(?1 as jsonb)) e) select x.k, p.people, p.unplaced from x cross"
            + " join lateral (select string_agg(cast(n.id as text), ',' order by n.id) as people, string_agg(cast(n.id as text), ','"
            + " order by n.id) filter (where not exists (select 1 from core.affiliation a where a.person_id = n.id and"
            + " a.organization_id is not null)) as unplaced from (select id, archived_at from core.person where"
            + " contacts.name_key(given_name, family_name) = x.n offset 0) n where n.archived_at is null) p"
            + " where p.people is not null";

    private static final String MEMBERS = "select organization_id, person_id from core.affiliation"
            + " where organization_id = any (cast(string_to_array(?1, ',') as bigint[]))";

    private static final String BY_NUMBER =
            "select f.e164, a.person_id from core.affiliation_phone f join core.affiliation a"
                    + " on a.id = f.affiliation_id where f.e164 = any (string_to_array(?1, ','))";

    private static final String ORGANIZATIONS =
            "with x as materialized (select name, contacts.organization_key(name) as k,"
                    + " core.norm(name) as n from unnest(string_to_array(?1, chr(10))) name), m as (select x.name, o.id,"
                    + " core.norm(o.name_en) = x.n as exact from x cross join lateral (select id, name_en from core.organization"
                    + " where x.k <> '' and contacts.organization_key(name_en) = x.k offset 0) o"
                    + " union all select x.name, o.id, core.norm(o.name_fr) = x.n from x cross join lateral (select id, name_fr"
                    + " from core.organization where x.k <> '' and contacts.organization_key(name_fr) = x.k offset 0) o"
                    + " union all select x.name, l.organization_id, l.search = x.n from x cross join lateral (select"
                    + " organization_id, search from core.organization_alias where x.k <> '' and contacts.organization_key(name)"
                    + " = x.k offset 0) l"
                    + " union all select x.name, o.id, true from x join core.organization o on core.norm(o.acronym_en) = x.n"
                    + " where o.acronym_en is not null"
                    + " union all select x.name, o.id, true from x join core.organization o on core.norm(o.acronym_fr) = x.n"
                    + " where o.acronym_fr is not null)"
                    + " select m.name, o.id, coalesce(o.name_en, o.name_fr), bool_or(m.exact) from m join core.organization o"
                    + " on o.id = m.id where o.archived_at is null group by m.name, o.id, coalesce(o.name_en, o.name_fr)"
                    + " order by o.id";

    private static final String NAMES =
            "select id, coalesce(name_en, name_fr), name_en, name_fr, country_id, country_other"
                    + " from core.organization where id = any (cast(string_to_array(?1, ',') as bigint[]))";

    @PersistenceContext
    private EntityManager em;

    /** @return ids of people by address in lower case */
    Map<String, Set<Long>> byAddress(Collection<String> addresses) {
        Map<String, Set<Long>> found = new HashMap<>();
        String all = String.join(
                "\n",
                addresses.stream()
                        .map(address -> address.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList());
        rows(BY_ADDRESS, all).forEach(row -> found.computeIfAbsent(row.text(), k -> new TreeSet<>())
                .add(row.id()));
        return found;
    }

    /** @return who has these names, by the keys given; keys of nobody's names are left out */
    Map<String, Namesakes> byName(Map<String, PersonRow> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        JsonArrayBuilder names = JSON.createArrayBuilder();
        people.forEach((key, person) -> names.add(JSON.createObjectBuilder()
                .add("k", key)
                .add("g", person.given == null ? "" : person.given)
                .add("f", person.family == null ? "" : person.family)));
        Map<String, Namesakes> found = new HashMap<>();
        rows(BY_NAME, names.build().toString()).forEach(row -> {
            String key = row.text();
            long[] all = ids(row.text()).toArray();
            found.put(
                    key,
                    new Namesakes(
                            all,
                            ids(row.text()).limit(Namesakes.OFFERED).boxed().toList()));
        });
        return found;
    }

    private static LongStream ids(String joined) {
        return joined == null
                ? LongStream.empty()
                : Arrays.stream(joined.split(",")).mapToLong(Long::parseLong);
    }

    /** @return ids of people by organization */
    Map<Long, Set<Long>> members(Collection<Long> organizations) {
        Map<Long, Set<Long>> found = new HashMap<>();
        rows(MEMBERS, PersonImageRepository.joined(organizations))
                .forEach(row ->
                        found.computeIfAbsent(row.id(), k -> new HashSet<>()).add(row.id()));
        return found;
    }

    /** @return ids of people by number in E.164 */
    Map<String, Set<Long>> byNumber(Collection<String> numbers) {
        Map<String, Set<Long>> found = new HashMap<>();
        String all = numbers.stream().distinct().collect(Collectors.joining(","));
        rows(BY_NUMBER, all).forEach(row -> found.computeIfAbsent(row.text(), k -> new TreeSet<>())
                .add(row.id()));
        return found;
    }

    /** @return by the name as written in the file */
    Map<String, List<OrganizationMatch>> organizations(Collection<String> names) {
        Map<String, List<OrganizationMatch>> found = new HashMap<>();
        String all = String.join("\n", names.stream().distinct().toList());
        rows(ORGANIZATIONS, all).forEach(row -> {
            OrganizationMatch match = new OrganizationMatch(row.text(), row.id(), row.text(), row.flag());
            found.computeIfAbsent(match.name(), k -> new java.util.ArrayList<>())
                    .add(match);
        });
        return found;
    }

    /** @return what is known of organizations, by id */
    Map<Long, KnownOrganization> known(Collection<Long> ids) {
        Map<Long, KnownOrganization> known = new HashMap<>();
        if (!ids.isEmpty()) {
            rows(NAMES, PersonImageRepository.joined(ids)).forEach(row -> {
                KnownOrganization one =
                        new KnownOrganization(row.id(), row.text(), row.text(), row.text(), row.id(), row.text());
                known.put(one.id(), one);
            });
        }
        return known;
    }

    /** @return the key by which organizations of nearly the same name are one */
    Map<String, String> keys(Collection<String> names) {
        Map<String, String> keys = new HashMap<>();
        if (!names.isEmpty()) {
            rows(
                            "select name, contacts.organization_key(name) from unnest(string_to_array(?1, chr(10))) name",
                            String.join("\n", names.stream().distinct().toList()))
                    .forEach(row -> keys.put(row.text(), row.text()));
        }
        return keys;
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(String sql, String parameter) {
        if (parameter.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows =
                em.createNativeQuery(sql).setParameter(1, parameter).getResultList();
        return rows.stream().map(Row::new).toList();
    }
}
