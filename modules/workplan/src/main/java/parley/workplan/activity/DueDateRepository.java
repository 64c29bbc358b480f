package parley.workplan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/** Due dates of activities, set and proposed. */
@ApplicationScoped
class DueDateRepository {
    private static final ListSql DUES = new ListSql(
            "d.id, d.due_date, d.due_precision, d.reason, d.reason_language, d.effective",
            "workplan.activity_due d",
            Map.of(),
            "d.effective",
            "d.id");

    private static final ListSql PROPOSALS = new ListSql(
            "w.id, w.due_date, w.due_precision, w.reason, w.reason_language, w.proposed_at, " + name("p")
                    + ", w.decision, w.decided_at, " + name("d") + ", w.decision_note",
            "workplan.due_proposal w left join core.account pa on pa.id = w.proposed_by"
                    + " left join core.person p on p.id = pa.person_id left join core.account da on da.id = w.decided_by"
                    + " left join core.person d on d.id = da.person_id",
            Map.of(),
            "w.proposed_at desc",
            "w.id desc");

    @PersistenceContext
    private EntityManager em;

    private static String name(String person) {
        return "case when " + person + ".name_order = 'FAMILY_FIRST' then nullif(concat_ws(' ', " + person
                + ".family_name, " + person + ".given_name), '') else nullif(concat_ws(' ', " + person
                + ".given_name, " + person + ".family_name), '') end";
    }

    /** Lets others who ask for or decide on a due date of the activity wait for this transaction. */
    void lock(long activityId) {
        em.createNativeQuery("select id from workplan.activity where id = ? for no key update")
                .setParameter(1, activityId)
                .getResultList();
    }

    void set(
            long activityId,
            PartialDate due,
            String reason,
            Language language,
            LocalDate effective,
            Instant now,
            Long by) {
        em.createNativeQuery("insert into workplan.activity_due (activity_id, due_date, due_precision, reason,"
                        + " reason_language, effective, entered_at, entered_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, cast(? as bigint))")
                .setParameter(1, activityId)
                .setParameter(2, due.value())
                .setParameter(3, due.precision().name())
                .setParameter(4, reason)
                .setParameter(5, language == null ? null : language.name())
                .setParameter(6, effective)
                .setParameter(7, Timestamp.from(now))
                .setParameter(8, by)
                .executeUpdate();
    }

    void propose(long activityId, PartialDate due, String reason, Language language, Instant now, Long by) {
        em.createNativeQuery("insert into workplan.due_proposal (activity_id, due_date, due_precision, reason,"
                        + " reason_language, proposed_at, proposed_by) values (?, ?, ?, ?, ?, ?, cast(? as bigint))")
                .setParameter(1, activityId)
                .setParameter(2, due.value())
                .setParameter(3, due.precision().name())
                .setParameter(4, reason)
                .setParameter(5, language.name())
                .setParameter(6, Timestamp.from(now))
                .setParameter(7, by)
                .executeUpdate();
    }

    void decide(long proposalId, DueDecision decision, String note, Instant now, Long by) {
        em.createNativeQuery("update workplan.due_proposal set decision = ?, decision_note = ?, decided_at = ?,"
                        + " decided_by = cast(? as bigint) where id = ?")
                .setParameter(1, decision.name())
                .setParameter(2, note)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, by)
                .setParameter(5, proposalId)
                .executeUpdate();
    }

    /** @return as they were set, oldest first */
    List<DueDate> dueDates(long activityId) {
        return DUES.all(
                em::createNativeQuery,
                new Conditions().and("d.activity_id = :id", "id", activityId),
                Paging.first(),
                row -> new DueDate(row.id(), row.partialDate(), row.text(), row.constant(Language.class), row.date()));
    }

    Optional<PartialDate> standing(long activityId) {
        List<DueDate> set = dueDates(activityId);
        return set.isEmpty()
                ? Optional.empty()
                : Optional.of(set.get(set.size() - 1).due());
    }

    /** @return newest first */
    List<DueProposal> proposals(long activityId) {
        return PROPOSALS.all(
                em::createNativeQuery,
                new Conditions().and("w.activity_id = :id", "id", activityId),
                Paging.first(),
                DueDateRepository::proposal);
    }

    Optional<DueProposal> waiting(long activityId) {
        return proposals(activityId).stream().filter(DueProposal::waiting).findFirst();
    }

    private static DueProposal proposal(Row row) {
        return new DueProposal(
                row.id(),
                row.partialDate(),
                row.text(),
                row.constant(Language.class),
                row.instant(),
                row.text(),
                row.constant(DueDecision.class),
                row.instant(),
                row.text(),
                row.text());
    }
}
