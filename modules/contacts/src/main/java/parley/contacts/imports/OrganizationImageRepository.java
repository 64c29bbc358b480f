package parley.contacts.imports;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Organizations read and written whole, many at a time. */
@ApplicationScoped
class OrganizationImageRepository {
    private static final String ANY = " = any (cast(string_to_array(?1, ',') as bigint[]))";

    private static final String IMAGE = "select cast(jsonb_build_object('id', o.id, 'version', o.version, 'nameEn',"
            + " o.name_en, 'nameFr', o.name_fr, 'acronymEn', o.acronym_en, 'acronymFr', o.acronym_fr, 'kind', o.kind,"
            + " 'country', o.country_id, 'countryOther', o.country_other, 'parent', o.parent_id, 'cityEn', o.city_en,"
            + " 'cityFr', o.city_fr, 'website', o.website, 'postalAddress', o.postal_address, 'roleEn', o.role_en, 'roleFr', o.role_fr, 'notes', o.notes,"
            + " 'notesLanguage', o.notes_language, 'marking', o.marking, 'sectors', coalesce((select jsonb_agg(s.sector_id"
            + " order by s.sector_id) from core.organization_sector s where s.organization_id = o.id), '[]'), 'aliases',"
            + " coalesce((select jsonb_agg(jsonb_build_object('name', l.name, 'kind', l.kind, 'language', l.language)"
            + " order by l.name) from core.organization_alias l where l.organization_id = o.id), '[]')) as text)"
            + " from core.organization o where o.archived_at is null and o.id" + ANY;

    private static final String EACH = " from jsonb_array_elements(?1::jsonb) o";

    private static final List<String> WRITES = List.of(
            "insert into core.organization as t (id, name_en, name_fr, acronym_en, acronym_fr, kind, country_id,"
                    + " country_other, parent_id, city_en, city_fr, website, postal_address, role_en, role_fr, notes, notes_language,"
                    + " marking) select (o ->> 'id')::bigint, o ->> 'nameEn', o ->> 'nameFr', o ->> 'acronymEn',"
                    + " o ->> 'acronymFr', o ->> 'kind', (o ->> 'country')::bigint, o ->> 'countryOther',"
                    + " (o ->> 'parent')::bigint, o ->> 'cityEn', o ->> 'cityFr', o ->> 'website', o ->> 'postalAddress', o ->> 'roleEn',"
                    + " o ->> 'roleFr', o ->> 'notes', o ->> 'notesLanguage', o ->> 'marking'" + EACH
                    + " on conflict (id) do update set name_en = excluded.name_en, name_fr = excluded.name_fr, acronym_en ="
                    + " excluded.acronym_en, acronym_fr = excluded.acronym_fr, kind = excluded.kind, country_id ="
                    + " excluded.country_id, country_other = excluded.country_other, parent_id = excluded.parent_id,"
                    + " city_en = excluded.city_en, city_fr = excluded.city_fr, website = excluded.website, postal_address = excluded.postal_address, role_en ="
                    + " excluded.role_en, role_fr = excluded.role_fr, notes = excluded.notes, notes_language ="
                    + " excluded.notes_language, marking = excluded.marking, version = t.version + 1",
            "delete from core.organization_sector t using jsonb_array_elements(?1::jsonb) o where t.organization_id ="
                    + " (o ->> 'id')::bigint and not (o -> 'sectors') @> to_jsonb(t.sector_id)",
            "insert into core.organization_sector (organization_id, sector_id) select (o ->> 'id')::bigint, s::bigint"
                    + EACH + " cross join jsonb_array_elements_text(o -> 'sectors') s on conflict do nothing",
            "delete from core.organization_alias t using jsonb_array_elements(?1::jsonb) o where t.organization_id ="
                    + " (o ->> 'id')::bigint and not exists (select 1 from jsonb_array_elements(o -> 'aliases') l"
                    + " where l ->> 'name' = t.name)",
            "insert into core.organization_alias as t (organization_id, name, kind, language) select (o ->> 'id')::bigint,"
                    + " l ->> 'name', l ->> 'kind', l ->> 'language'" + EACH + " cross join jsonb_array_elements("
                    + "o -> 'aliases') l on conflict (organization_id, name) do update set kind = excluded.kind, language ="
                    + " excluded.language where row(t.kind, t.language) is distinct from row(excluded.kind, excluded.language)");

    private static final List<String> DELETES = List.of(
            "delete from core.organization_sector where organization_id" + ANY,
            "delete from core.organization_alias where organization_id" + ANY,
            "delete from core.organization where id" + ANY);

    @PersistenceContext
    private EntityManager em;

    /** @return by id; archived ones and ids of none are left out */
    @SuppressWarnings("unchecked")
    Map<Long, OrganizationImage> read(Collection<Long> ids) {
        Map<Long, OrganizationImage> images = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            List<String> found = em.createNativeQuery(IMAGE)
                    .setParameter(1, PersonImageRepository.joined(ids))
                    .getResultList();
            found.stream()
                    .map(text -> OrganizationImage.read(PersonImageRepository.json(text)))
                    .forEach(image -> images.put(image.id(), image));
        }
        return images;
    }

    /** The same, and nobody else changes them before this transaction ends. */
    Map<Long, OrganizationImage> lock(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            em.createNativeQuery("select id from core.organization where id" + ANY + " order by id for update")
                    .setParameter(1, PersonImageRepository.joined(ids))
                    .getResultList();
        }
        return read(ids);
    }

    void write(Collection<OrganizationImage> images) {
        if (!images.isEmpty()) {
            JsonArrayBuilder all = JSON.createArrayBuilder();
            images.forEach(image -> all.add(image.json()));
            String json = all.build().toString();
            WRITES.forEach(
                    sql -> em.createNativeQuery(sql).setParameter(1, json).executeUpdate());
        }
    }

    /** Deletes organizations; what else points to one makes it fail. */
    void delete(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            DELETES.forEach(sql -> em.createNativeQuery(sql)
                    .setParameter(1, PersonImageRepository.joined(ids))
                    .executeUpdate());
        }
    }

    /** Of these, the ones that a column of another table points to. */
    @SuppressWarnings("unchecked")
    List<Long> pointedTo(String table, String column, Collection<Long> ids) {
        List<Number> found = em.createNativeQuery(
                        "select distinct " + column + " from " + table + " where " + column + ANY)
                .setParameter(1, PersonImageRepository.joined(ids))
                .getResultList();
        return found.stream().map(Number::longValue).toList();
    }

    /** Of these, the ones to which somebody belongs whom the import did not bring. */
    @SuppressWarnings("unchecked")
    List<Long> withOthers(Collection<Long> organizations, Collection<Long> people) {
        List<Number> found = em.createNativeQuery("select distinct organization_id from core.affiliation"
                        + " where organization_id" + ANY
                        + " and person_id <> all (cast(string_to_array(?2, ',') as bigint[]))")
                .setParameter(1, PersonImageRepository.joined(organizations))
                .setParameter(2, PersonImageRepository.joined(people))
                .getResultList();
        return found.stream().map(Number::longValue).toList();
    }
}
