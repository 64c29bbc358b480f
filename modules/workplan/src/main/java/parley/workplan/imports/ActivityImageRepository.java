package parley.workplan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.workplan.activity.ActivitySource;

/** Activities as whole images, with their due dates, proposals and reports, and back from these. */
@ApplicationScoped
class ActivityImageRepository {
    /** What belongs to an activity and to nothing else, by its name in an image. */
    private static final List<String> PARTS = List.of("activity_due", "due_proposal", "activity_update");

    private static final String WRITTEN = "area_id, title_en, title_fr, title_source, title_stale, lead_party_id,"
            + " co_lead_party_id, canadian_lead_id, asean_body, start_date, start_precision, indicator_en, indicator_fr,"
            + " indicator_source, indicator_stale";

    private static final String DECIDED = "decision, decided_at, decided_by, decision_note";

    @PersistenceContext
    private EntityManager em;

    /** @return the activity as it is, locked until the transaction ends; empty where it is gone */
    @SuppressWarnings("unchecked")
    Optional<String> image(long id) {
        StringBuilder sql = new StringBuilder("select cast(to_jsonb(a) - 'search' || jsonb_build_object(");
        for (String part : PARTS) {
            sql.append(part.equals(PARTS.get(0)) ? "" : ", ")
                    .append("'" + part
                            + "', (select coalesce(jsonb_agg(to_jsonb(x) order by x.id), '[]') from workplan." + part
                            + " x where x.activity_id = a.id)");
        }
        return ((Stream<String>) em.createNativeQuery(
                                sql + ") as text) from workplan.activity a where a.id = ?1 for update of a")
                        .setParameter(1, id)
                        .getResultStream())
                .findFirst();
    }

    /** @return what hangs on the activity and would be lost with it: {@code agenda}, {@code actions} */
    @SuppressWarnings("unchecked")
    List<String> touched(long id) {
        return em.createNativeQuery(
                        "select 'agenda' from workplan.agenda_item where activity_id = ?1"
                                + " union select 'actions' from core.action where source_kind = ?2 and source_id = ?1 order by 1")
                .setParameter(1, id)
                .setParameter(2, ActivitySource.KIND)
                .getResultList();
    }

    void delete(long id) {
        PARTS.forEach(part -> execute("delete from workplan." + part + " where activity_id = ?1", id));
        execute("delete from workplan.activity where id = ?1", id);
    }

    /** Makes the activity what it was and counts it as an edit; what was said of it since is gone. */
    void restore(long id, String before) {
        PARTS.forEach(part -> execute(
                "delete from workplan." + part + " x where x.activity_id = ?1 and not exists (select 1 from"
                        + " jsonb_array_elements(cast(?2 as jsonb) -> '" + part
                        + "') e where cast(e ->> 'id' as bigint) = x.id)",
                id,
                before));
        execute(
                "update workplan.due_proposal x set (" + DECIDED + ") = (w.decision, w.decided_at, w.decided_by,"
                        + " w.decision_note) from jsonb_populate_recordset(cast(null as workplan.due_proposal),"
                        + " cast(?2 as jsonb) -> 'due_proposal') w where w.id = x.id and x.activity_id = ?1"
                        + " and w.decision is distinct from x.decision",
                id,
                before);
        execute(
                "update workplan.activity a set (" + WRITTEN + ") = (select " + WRITTEN
                        + " from jsonb_populate_record(cast(null as workplan.activity), cast(?2 as jsonb))),"
                        + " version = a.version + 1 where a.id = ?1",
                id,
                before);
    }

    private void execute(String sql, Object... arguments) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        query.executeUpdate();
    }
}
