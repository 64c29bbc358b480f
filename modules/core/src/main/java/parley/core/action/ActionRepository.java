package parley.core.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.record.Conditions;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.core.text.BilingualText;
import parley.core.text.Language;

/** Actions with the status of a day. */
@ApplicationScoped
class ActionRepository {
    private static final String FROM = " from core.action a"
            + " join lateral (select s.status, s.effective from core.action_status s where s.action_id = a.id"
            + "   and s.effective <= #asOf order by s.effective desc, s.id desc limit 1) s on true"
            + " left join core.party p on p.id = a.responsible_party_id"
            + " left join core.person o on o.id = a.responsible_person_id";
    private static final String COLUMNS =
            "select a.id, a.text_en, a.text_fr, a.text_source, p.id, p.name_en, p.name_fr,"
                    + " o.id, case when o.name_order = 'FAMILY_FIRST' then concat_ws(' ', o.family_name, o.given_name)"
                    + " else concat_ws(' ', o.given_name, o.family_name) end,"
                    + " a.due_date, a.source_kind, a.source_id, s.status, s.effective, a.evidence, a.version";
    private static final Map<String, String> ORDER = Map.of(
            "due", "a.due_date",
            "text", "core.norm(coalesce(a.text_en, a.text_fr))",
            "status", "s.status",
            "party", "p.name_en");

    @PersistenceContext
    private EntityManager em;

    Action save(Action action) {
        em.persist(action);
        em.flush();
        return action;
    }

    Optional<Action> byId(long id) {
        return Optional.ofNullable(em.find(Action.class, id));
    }

    void appendStatus(long actionId, ActionStatus status, LocalDate effective, String note, Instant now, Long by) {
        em.createNativeQuery(
                        "insert into core.action_status (action_id, status, effective, note, entered_at, entered_by)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, actionId)
                .setParameter(2, status.name())
                .setParameter(3, effective)
                .setParameter(4, note)
                .setParameter(5, Timestamp.from(now))
                .setParameter(6, by)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Page<ActionSummary> find(ActionCriteria criteria, LocalDate today, Paging paging) {
        Conditions conditions = conditions(criteria);
        String from = FROM.replace("#asOf", "cast(:asOf as date)") + conditions.where();
        LocalDate asOf = criteria.asOf() == null ? today : criteria.asOf();
        Query count = conditions.bind(
                em.createNativeQuery("select count(*) from (select 1" + from + " limit " + (Page.COUNTED + 1) + ") c"));
        count.setParameter("asOf", asOf);
        Query rows = conditions.bind(em.createNativeQuery(COLUMNS + from + order(paging)));
        rows.setParameter("asOf", asOf).setFirstResult(paging.offset()).setMaxResults(paging.size());
        List<Object[]> found = rows.getResultList();
        return Page.of(
                found.stream().map(ActionRepository::summary).toList(),
                ((Number) count.getSingleResult()).longValue(),
                paging);
    }

    private static Conditions conditions(ActionCriteria criteria) {
        Conditions conditions = new Conditions()
                .and(
                        "core.norm(concat_ws(' ', a.text_en, a.text_fr)) like '%' || core.norm(:q) || '%'",
                        "q", criteria.q())
                .and(
                        "s.status = :status",
                        "status",
                        criteria.status() == null ? null : criteria.status().name())
                .and("a.responsible_person_id = :person", "person", criteria.personId())
                .and("a.responsible_party_id = :party", "party", criteria.partyId())
                .and("a.due_date >= :dueFrom", "dueFrom", criteria.dueFrom())
                .and("a.due_date <= :dueBy", "dueBy", criteria.dueBy());
        if (criteria.source() != null) {
            conditions
                    .and(
                            "a.source_kind = :sourceKind",
                            "sourceKind",
                            criteria.source().kind())
                    .and(
                            "a.source_id = :sourceId",
                            "sourceId",
                            criteria.source().id());
        }
        if (criteria.open() != null) {
            conditions.and("s.status " + (criteria.open() ? "" : "not ") + "in ('NOT_STARTED', 'IN_PROGRESS')");
        }
        return conditions;
    }

    private static String order(Paging paging) {
        String column = ORDER.getOrDefault(paging.sort() == null ? "due" : paging.sort(), "a.due_date");
        return " order by " + column + (paging.descending() ? " desc" : "") + " nulls last, a.id";
    }

    private static ActionSummary summary(Object[] row) {
        return new ActionSummary(
                number(row[0]),
                BilingualText.of((String) row[1], (String) row[2], Language.valueOf((String) row[3])),
                number(row[4]),
                (String) row[5],
                (String) row[6],
                number(row[7]),
                row[7] == null ? null : (String) row[8],
                date(row[9]),
                new RecordRef((String) row[10], number(row[11])),
                ActionStatus.valueOf((String) row[12]),
                date(row[13]),
                (String) row[14],
                ((Number) row[15]).intValue());
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    private static LocalDate date(Object value) {
        return value == null ? null : value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
