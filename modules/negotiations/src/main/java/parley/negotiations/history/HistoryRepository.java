package parley.negotiations.history;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.negotiations.ChapterStatus;

/** Rows that imports of the history write, as whole images. */
@ApplicationScoped
class HistoryRepository {
    @PersistenceContext
    private EntityManager em;

    static JsonObject json(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** @return the row as it is, locked until the transaction ends; empty where it is gone */
    @SuppressWarnings("unchecked")
    Optional<String> image(HistoryTable table, long id) {
        return ((Stream<String>) em.createNativeQuery("select cast(to_jsonb(t) as text) from (select * from "
                                + table.table() + " where id = ?1 for update) t")
                        .setParameter(1, id)
                        .getResultStream())
                .findFirst();
    }

    /** @return the new row's id */
    long insert(HistoryTable table, JsonObject values) {
        String columns = String.join(", ", values.keySet());
        Number id =
                (Number) em.createNativeQuery("insert into " + table.table() + " (" + columns + ") select " + columns
                                + " from jsonb_populate_record(cast(null as " + table.table()
                                + "), cast(?1 as jsonb)) returning id")
                        .setParameter(1, values.toString())
                        .getSingleResult();
        return id.longValue();
    }

    /** Writes those columns and counts it as an edit. */
    void update(HistoryTable table, long id, JsonObject values) {
        String columns = String.join(", ", values.keySet());
        em.createNativeQuery("update " + table.table() + " t set (" + columns + ") = (select " + columns
                        + " from jsonb_populate_record(cast(null as " + table.table()
                        + "), cast(?1 as jsonb))), version = t.version + 1 where t.id = ?2")
                .setParameter(1, values.toString())
                .setParameter(2, id)
                .executeUpdate();
    }

    void delete(HistoryTable table, long id) {
        em.createNativeQuery("delete from " + table.table() + " where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** @return the id of the session of that chapter in that round */
    Optional<Long> session(long round, long chapter) {
        return first("select id from negotiations.session where round_id = ?1 and chapter_id = ?2", round, chapter);
    }

    /** @return the status on a day: ours before what is reported, as everywhere */
    @SuppressWarnings("unchecked")
    Optional<ChapterStatus> statusOn(long chapter, LocalDate day) {
        return ((Stream<String>)
                        em.createNativeQuery("select status from negotiations.chapter_status where chapter_id = ?1"
                                        + " and effective <= ?2 order by effective desc, origin, id desc limit 1")
                                .setParameter(1, chapter)
                                .setParameter(2, day)
                                .getResultStream())
                .findFirst()
                .map(ChapterStatus::valueOf);
    }

    /** @return whether exactly that is said already */
    boolean said(long chapter, String status, LocalDate day, Long round, String source) {
        return !em.createNativeQuery("select id from negotiations.chapter_status where chapter_id = ?1 and status = ?2"
                        + " and effective = ?3 and round_id is not distinct from cast(?4 as bigint)"
                        + " and source_en is not distinct from cast(?5 as text)"
                        + " and origin = case when cast(?5 as text) is null then 'RECORDED' else 'REPORTED' end")
                .setParameter(1, chapter)
                .setParameter(2, status)
                .setParameter(3, day)
                .setParameter(4, round)
                .setParameter(5, source)
                .getResultList()
                .isEmpty();
    }

    /** @return an action with those words at that record */
    Optional<Long> action(String words, String kind, long record) {
        return first(
                "select id from core.action where core.norm(coalesce(text_en, text_fr)) = core.norm(?1)"
                        + " and source_kind = ?2 and source_id = ?3",
                words,
                kind,
                record);
    }

    /** @return people of that name or address who are not archived; two where there are more */
    @SuppressWarnings("unchecked")
    List<Object[]> people(String words) {
        return em.createNativeQuery("select p.id, concat_ws(' ', p.given_name, p.family_name) from core.person p"
                        + " where p.archived_at is null and (core.norm(concat_ws(' ', p.given_name, p.family_name)) = core.norm(?1)"
                        + " or core.norm(concat_ws(' ', p.family_name, p.given_name)) = core.norm(?1)"
                        + " or exists (select 1 from core.affiliation a where a.person_id = p.id and lower(a.email) = lower(?1)))"
                        + " order by p.id limit 5")
                .setParameter(1, words)
                .getResultList();
    }

    /**
     * What the import did not write and that hangs on a session: {@code people}, {@code voices}, {@code parties},
     * {@code statuses}, {@code actions}.
     *
     * @param statuses ids that the import wrote
     * @param actions ids that the import wrote
     */
    @SuppressWarnings("unchecked")
    List<String> touched(long session, List<Long> statuses, List<Long> actions) {
        return em.createNativeQuery("select 'people' from negotiations.session_person where session_id = ?1"
                        + " union select 'voices' from negotiations.session_voice where session_id = ?1"
                        + " union select 'parties' from negotiations.session_party where session_id = ?1"
                        + " union select 'statuses' from negotiations.chapter_status where session_id = ?1"
                        + " and id <> all (cast(string_to_array(?2, ',') as bigint[]))"
                        + " union select 'actions' from core.action where source_kind = 'SESSION' and source_id = ?1"
                        + " and id <> all (cast(string_to_array(?3, ',') as bigint[])) order by 1")
                .setParameter(1, session)
                .setParameter(2, joined(statuses))
                .setParameter(3, joined(actions))
                .getResultList();
    }

    private static String joined(List<Long> ids) {
        return String.join(",", ids.stream().map(String::valueOf).toList());
    }

    @SuppressWarnings("unchecked")
    private Optional<Long> first(String sql, Object... arguments) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return ((Stream<Number>) query.getResultStream()).findFirst().map(Number::longValue);
    }
}
