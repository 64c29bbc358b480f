package parley.contacts.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import parley.core.record.Conditions;
import parley.core.record.Row;

/** A person to be told about or forgotten, with the records that were merged into it. */
@ApplicationScoped
class PrivacyRepository {
    private static final String WORDS = "select distinct w.word from core.person p cross join lateral ("
            + "select concat_ws(' ', p.given_name, p.family_name) union select concat_ws(' ', p.family_name, p.given_name)"
            + " union select concat_ws(', ', p.family_name, p.given_name)"
            + " union select l.name from core.person_alias l where l.person_id = p.id"
            + " union select a.email from core.affiliation a where a.person_id = p.id"
            + " union select k.email from core.account k where k.person_id = p.id"
            + " union select f.e164 from core.affiliation_phone f join core.affiliation a on a.id = f.affiliation_id"
            + "   where a.person_id = p.id) w(word)";

    private static final String PEOPLE = "string_to_array(?1, ',')";
    private static final String AFFILIATIONS = "array(select row_key from audit.open_parts('person_id', " + PEOPLE
            + ") where table_name = 'core.affiliation')";

    @PersistenceContext
    private EntityManager em;

    /** @return the id and those of the records that were merged into it, ascending */
    @SuppressWarnings("unchecked")
    List<Long> ids(long id) {
        List<Number> ids = em.createNativeQuery(
                        "select id from core.person where id = ?1 or merged_into_id = ?1 order by id")
                .setParameter(1, id)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    boolean anonymised(long id) {
        return is("select 1 from core.person where id = ?1 and anonymised_at is not null", id);
    }

    boolean onHold(long id) {
        return is("select 1 from contacts.retention_hold where person_id = ?1 and lifted_at is null", id);
    }

    boolean hasAccountInUse(long id) {
        return is("select 1 from core.account where person_id = ?1 and disabled_at is null", id);
    }

    /** @return every name in every order, e-mail address and telephone number; none blank */
    @SuppressWarnings("unchecked")
    List<String> words(Collection<Long> ids) {
        Conditions some = new Conditions().oneOf("p.id", ids).and("w.word <> ''");
        return some.query(em::createNativeQuery, WORDS + some.where() + " order by 1")
                .getResultList();
    }

    /** Takes the names of the records away; they are archived, and what counts them goes on counting them. */
    void forget(Collection<Long> ids, String reason, Instant when) {
        Conditions some = new Conditions()
                .with("reason", reason)
                .with("when", Timestamp.from(when))
                .oneOf("p.id", ids);
        some.query(
                        em::createNativeQuery,
                        "update core.person p set given_name = 'Anon. ' || p.id, family_name = null, name_order = 'SINGLE',"
                                + " honorific_en = null, honorific_fr = null, form_of_address_en = null,"
                                + " form_of_address_fr = null, notes = null, notes_language = null,"
                                + " archived_at = coalesce(p.archived_at, :when), archived_reason = :reason,"
                                + " anonymised_at = :when, version = p.version + 1" + some.where())
                .executeUpdate();
        for (String column : List.of("survivor_id", "merged_id")) {
            Conditions merges = new Conditions().and("m.kind = 'PERSON'").oneOf("m." + column, ids);
            merges.query(
                            em::createNativeQuery,
                            "update contacts.merge_step set before = '{}' where merge_id in (select m.id from"
                                    + " contacts.merge m" + merges.where() + ")")
                    .executeUpdate();
        }
    }

    /** @return affiliations and aliases that the person has or ever had, as the audit knows them: table and key */
    @SuppressWarnings("unchecked")
    List<Row> rowsEver(Collection<Long> ids) {
        List<Row> ever = new ArrayList<>();
        String sql = "select distinct table_name, row_key from audit.open_parts('%s', %s) where table_name = '%s'";
        String people = String.join(",", ids.stream().map(Object::toString).toList());
        Stream.of(
                        sql.formatted("person_id", PEOPLE, "core.affiliation"),
                        sql.formatted("person_id", PEOPLE, "core.person_alias"),
                        sql.formatted("affiliation_id", AFFILIATIONS, "core.affiliation_phone"))
                .forEach(query -> ((List<Object[]>) em.createNativeQuery(query)
                                .setParameter(1, people)
                                .getResultList())
                        .forEach(row -> ever.add(new Row(row))));
        return ever;
    }

    /** @return former names in every order, addresses and numbers, as the audit still knows them; none blank */
    @SuppressWarnings("unchecked")
    List<String> wordsEver(Collection<Long> ids) {
        String people = String.join(",", ids.stream().map(Object::toString).toList());
        return em.createNativeQuery(
                        "with line as (select e.row_key, v.fields from audit.entry e join audit.entry_value v"
                                + " on v.entry_id = e.id where e.table_name = 'core.affiliation' and e.row_key = any ("
                                + AFFILIATIONS + ")),"
                                + " person as (select v.fields from audit.entry e join audit.entry_value v on v.entry_id = e.id"
                                + " where e.table_name = 'core.person' and e.row_key = any (" + PEOPLE + ")),"
                                + " given as (select unnest(array[fields -> 'given_name' ->> 'b', fields -> 'given_name' ->> 'a']) as n from person),"
                                + " family as (select unnest(array[fields -> 'family_name' ->> 'b', fields -> 'family_name' ->> 'a']) as n"
                                + " from person) select distinct w.word from ("
                                + " select unnest(array[fields -> 'email' ->> 'b', fields -> 'email' ->> 'a']) as word from line"
                                + " union select unnest(array[v.fields -> 'e164' ->> 'b', v.fields -> 'e164' ->> 'a'])"
                                + "   from audit.open_parts('affiliation_id', " + AFFILIATIONS + ") o"
                                + "   join audit.entry_value v on v.entry_id = o.entry_id"
                                + " union select unnest(array[g.n || ' ' || f.n, f.n || ' ' || g.n, f.n || ', ' || g.n]) from given g, family f"
                                + " union select unnest(array[v.fields -> 'name' ->> 'b', v.fields -> 'name' ->> 'a'])"
                                + "   from audit.open_parts('person_id', " + PEOPLE + ") o"
                                + "   join audit.entry_value v on v.entry_id = o.entry_id where o.table_name = 'core.person_alias')"
                                + " w where w.word <> '' order by 1")
                .setParameter(1, people)
                .getResultList();
    }

    void save(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    private boolean is(String sql, long id) {
        return !em.createNativeQuery(sql).setParameter(1, id).getResultList().isEmpty();
    }
}
