package parley.contacts.imports;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** People read and written whole, many at a time: a file of thousands must not ask for each. */
@ApplicationScoped
class PersonImageRepository {
    private static final String IMAGE = "select cast(jsonb_build_object('id', p.id, 'version', p.version,"
            + " 'family', p.family_name, 'given', p.given_name, 'order', p.name_order, 'honorificEn', p.honorific_en,"
            + " 'honorificFr', p.honorific_fr, 'addressEn', p.form_of_address_en, 'addressFr', p.form_of_address_fr,"
            + " 'language', p.language, 'country', p.country_id, 'countryOther', p.country_other, 'notes', p.notes,"
            + " 'notesLanguage', p.notes_language, 'marking', p.marking, 'sectors', coalesce((select jsonb_agg(s.sector_id"
            + " order by s.sector_id) from core.person_sector s where s.person_id = p.id), '[]'),"
            + " 'tags', coalesce((select jsonb_agg(x.tag_id order by x.tag_id) from contacts.person_tag x"
            + " where x.person_id = p.id), '[]'),"
            + " 'affiliations', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'organization',"
            + " a.organization_id, 'titleEn', a.title_en, 'titleFr', a.title_fr, 'department', a.department, 'from',"
            + " a.from_date, 'fromPrecision', a.from_precision, 'to', a.to_date, 'toPrecision', a.to_precision, 'main',"
            + " a.main, 'email', a.email, 'postalAddress', a.postal_address, 'phones', coalesce((select jsonb_agg(jsonb_build_object('kind', f.kind, 'e164',"
            + " f.e164, 'extension', f.extension) order by f.position, f.id) from core.affiliation_phone f"
            + " where f.affiliation_id = a.id), '[]')) order by a.main desc, a.to_date is null desc, a.id)"
            + " from core.affiliation a where a.person_id = p.id), '[]')) as text) from core.person p"
            + " where p.id = any (cast(string_to_array(?1, ',') as bigint[])) and p.archived_at is null";

    private static final String NEW_PEOPLE = "insert into core.person as t (id, family_name, given_name, name_order,"
            + " honorific_en, honorific_fr, form_of_address_en, form_of_address_fr, language, country_id, country_other,"
            + " notes, notes_language, marking) select (p ->> 'id')::bigint, p ->> 'family', p ->> 'given', p ->> 'order',"
            + " p ->> 'honorificEn', p ->> 'honorificFr', p ->> 'addressEn', p ->> 'addressFr', p ->> 'language',"
            + " (p ->> 'country')::bigint, p ->> 'countryOther', p ->> 'notes', p ->> 'notesLanguage', p ->> 'marking'"
            + " from jsonb_array_elements(?1::jsonb) p";

    private static final String PEOPLE =
            NEW_PEOPLE + " on conflict (id) do update set family_name = excluded.family_name,"
                    + " given_name = excluded.given_name, name_order = excluded.name_order, honorific_en = excluded.honorific_en,"
                    + " honorific_fr = excluded.honorific_fr, form_of_address_en = excluded.form_of_address_en,"
                    + " form_of_address_fr = excluded.form_of_address_fr, language = excluded.language, country_id ="
                    + " excluded.country_id, country_other = excluded.country_other, notes = excluded.notes, notes_language ="
                    + " excluded.notes_language, marking = excluded.marking, version = t.version + 1";

    private static final String EACH_AFFILIATION =
            " from jsonb_array_elements(?1::jsonb) p cross join jsonb_array_elements(p -> 'affiliations') a";

    private static final String NEW_AFFILIATIONS = "insert into core.affiliation as t (id, person_id, organization_id,"
            + " title_en, title_fr, department, from_date, from_precision, to_date, to_precision, main, email, postal_address)"
            + " select (a ->> 'id')::bigint, (p ->> 'id')::bigint, (a ->> 'organization')::bigint, a ->> 'titleEn',"
            + " a ->> 'titleFr', a ->> 'department', (a ->> 'from')::date, a ->> 'fromPrecision', (a ->> 'to')::date,"
            + " a ->> 'toPrecision', (a ->> 'main')::boolean, a ->> 'email', a ->> 'postalAddress'" + EACH_AFFILIATION;

    private static final String AFFILIATIONS = NEW_AFFILIATIONS
            + " on conflict (id) do update set organization_id = excluded.organization_id, title_en = excluded.title_en,"
            + " title_fr = excluded.title_fr, department = excluded.department, from_date = excluded.from_date,"
            + " from_precision = excluded.from_precision, to_date = excluded.to_date, to_precision ="
            + " excluded.to_precision, main = excluded.main, email = excluded.email, postal_address = excluded.postal_address, version = t.version + 1"
            + " where row(t.organization_id, t.title_en, t.title_fr, t.department, t.from_date, t.from_precision,"
            + " t.to_date, t.to_precision, t.main, t.email, t.postal_address) is distinct from row(excluded.organization_id,"
            + " excluded.title_en, excluded.title_fr, excluded.department, excluded.from_date, excluded.from_precision,"
            + " excluded.to_date, excluded.to_precision, excluded.main, excluded.email, excluded.postal_address)";

    private static final String WANTED_PHONES =
            "with wanted as materialized (select (a ->> 'id')::bigint as affiliation_id,"
                    + " f ->> 'kind' as kind, f ->> 'e164' as e164, f ->> 'extension' as extension, n - 1 as position"
                    + EACH_AFFILIATION + " cross join jsonb_array_elements(a -> 'phones') with ordinality w(f, n))";

    /** As an array, so that indexes are asked for these few: joined with what JSON holds, whole tables were read. */
    private static final String THEIRS =
            " = any (array(select (p ->> 'id')::bigint from jsonb_array_elements(?1::jsonb) p))";

    /** Their phones by affiliation: joined by number, the trigrams of all numbers were searched. */
    private static final String PHONES =
            WANTED_PHONES + ", held as materialized (select id, affiliation_id, kind, e164,"
                    + " extension, position from core.affiliation_phone where affiliation_id = any (array(select id from"
                    + " core.affiliation where person_id" + THEIRS + ")))";

    private static final String SAME_PHONE = "w.affiliation_id = h.affiliation_id and w.kind = h.kind"
            + " and w.e164 = h.e164 and w.extension is not distinct from h.extension";

    private static final String SECTORS = "insert into core.person_sector (person_id, sector_id) select (p ->>"
            + " 'id')::bigint, s::bigint from jsonb_array_elements(?1::jsonb) p cross join jsonb_array_elements_text("
            + "p -> 'sectors') s on conflict do nothing";

    private static final String TAGS =
            "insert into contacts.person_tag (person_id, tag_id) select (p ->> 'id')::bigint,"
                    + " x::bigint from jsonb_array_elements(?1::jsonb) p cross join jsonb_array_elements_text(p -> 'tags') x"
                    + " on conflict do nothing";

    private static final String NEW_PHONES =
            WANTED_PHONES + " insert into core.affiliation_phone (affiliation_id, kind, e164, extension, position)"
                    + " select w.* from wanted w";

    private static final List<String> UPDATES = List.of(
            PEOPLE,
            PHONES
                    + " delete from core.affiliation_phone where id = any (array(select h.id from held h where not exists"
                    + " (select 1 from wanted w where " + SAME_PHONE + ")))",
            "with kept as materialized (select (a ->> 'id')::bigint as id" + EACH_AFFILIATION + ") delete from"
                    + " core.affiliation t where t.person_id" + THEIRS + " and t.id not in (select id from kept)",
            AFFILIATIONS,
            PHONES + " update core.affiliation_phone t set position = w.position from wanted w join held h on "
                    + SAME_PHONE + " where t.id = h.id and h.position <> w.position",
            PHONES + " insert into core.affiliation_phone (affiliation_id, kind, e164, extension, position)"
                    + " select w.* from wanted w where not exists (select 1 from held h where " + SAME_PHONE + ")",
            "with kept as materialized (select (p ->> 'id')::bigint as person_id, s::bigint as sector_id from"
                    + " jsonb_array_elements(?1::jsonb) p cross join jsonb_array_elements_text(p -> 'sectors') s) delete"
                    + " from core.person_sector t where t.person_id" + THEIRS + " and (t.person_id, t.sector_id) not in"
                    + " (select person_id, sector_id from kept)",
            SECTORS,
            "with kept as materialized (select (p ->> 'id')::bigint as person_id, x::bigint as tag_id from"
                    + " jsonb_array_elements(?1::jsonb) p cross join jsonb_array_elements_text(p -> 'tags') x) delete"
                    + " from contacts.person_tag t where t.person_id" + THEIRS + " and (t.person_id, t.tag_id) not in"
                    + " (select person_id, tag_id from kept)",
            TAGS);

    private static final List<String> DELETES = List.of(
            "delete from core.affiliation_phone f using core.affiliation a where a.id = f.affiliation_id"
                    + " and a.person_id = any (cast(string_to_array(?1, ',') as bigint[]))",
            "delete from core.affiliation where person_id = any (cast(string_to_array(?1, ',') as bigint[]))",
            "delete from core.person_sector where person_id = any (cast(string_to_array(?1, ',') as bigint[]))",
            "delete from contacts.person_tag where person_id = any (cast(string_to_array(?1, ',') as bigint[]))",
            "delete from core.person where id = any (cast(string_to_array(?1, ',') as bigint[]))");

    @PersistenceContext
    private EntityManager em;

    /** @return by id; archived people and ids of nobody are left out */
    @SuppressWarnings("unchecked")
    Map<Long, PersonImage> read(Collection<Long> ids) {
        Map<Long, PersonImage> images = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            List<String> found =
                    em.createNativeQuery(IMAGE).setParameter(1, joined(ids)).getResultList();
            found.stream().map(text -> PersonImage.read(json(text))).forEach(image -> images.put(image.id(), image));
        }
        return images;
    }

    /** The same, and nobody else changes them before this transaction ends. */
    Map<Long, PersonImage> lock(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            em.createNativeQuery(
                            "select id from core.person where id = any (cast(string_to_array(?1, ',') as bigint[]))"
                                    + " order by id for update")
                    .setParameter(1, joined(ids))
                    .getResultList();
        }
        return read(ids);
    }

    /**
     * Adds people; every id is given, also of affiliations. Of people who are new there is nothing to compare with.
     *
     * @return their images as they would be read, by id
     */
    Map<Long, String> add(Collection<PersonImage> images) {
        List<String> statements = new ArrayList<>(List.of(NEW_PEOPLE, NEW_AFFILIATIONS, NEW_PHONES));
        if (images.stream().anyMatch(image -> !image.person().sectorIds().isEmpty())) {
            statements.add(SECTORS);
        }
        if (images.stream().anyMatch(image -> !image.tags().isEmpty())) {
            statements.add(TAGS);
        }
        Map<Long, String> written = new LinkedHashMap<>();
        images.forEach(image -> written.put(image.id(), image.asRead().json().toString()));
        run(statements, written.values());
        return written;
    }

    /** Writes people who are there already whole; ids of new affiliations are given. */
    void write(Collection<PersonImage> images) {
        run(UPDATES, images.stream().map(image -> image.json().toString()).toList());
    }

    private void run(List<String> statements, Collection<String> images) {
        if (!images.isEmpty()) {
            String json = images.stream().collect(Collectors.joining(",", "[", "]"));
            statements.forEach(
                    sql -> em.createNativeQuery(sql).setParameter(1, json).executeUpdate());
        }
    }

    /** Deletes people, with what is part of them; what else points to one makes it fail. */
    void delete(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            DELETES.forEach(sql ->
                    em.createNativeQuery(sql).setParameter(1, joined(ids)).executeUpdate());
        }
    }

    /** @return so many ids that nobody else gets */
    @SuppressWarnings("unchecked")
    Deque<Long> nextIds(String sequence, int count) {
        List<Number> ids = em.createNativeQuery(
                        "select nextval(cast(cast(?1 as text) as regclass)) from generate_series(1, cast(?2 as int))")
                .setParameter(1, sequence)
                .setParameter(2, count)
                .getResultList();
        return new ArrayDeque<>(ids.stream().map(Number::longValue).toList());
    }

    static JsonObject json(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static String joined(Collection<Long> ids) {
        return String.join(",", ids.stream().map(Object::toString).toList());
    }
}
