package parley.negotiations.ahead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parley.core.record.Row;

/** Milestones as they were entered, and sitting days. */
@ApplicationScoped
class MilestoneRepository {
    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("unchecked")
    Map<MilestoneKind, EnterMilestone> entered() {
        Map<MilestoneKind, EnterMilestone> all = new EnumMap<>(MilestoneKind.class);
        List<Object[]> rows = em.createNativeQuery("select kind, day, source from negotiations.milestone")
                .getResultList();
        rows.stream().map(Row::new).forEach(row -> {
            MilestoneKind kind = row.constant(MilestoneKind.class);
            all.put(kind, new EnterMilestone(kind, row.date(), row.text()));
        });
        return all;
    }

    void enter(EnterMilestone command) {
        em.createNativeQuery("insert into negotiations.milestone as t (kind, day, source) values (?1, ?2, ?3)"
                        + " on conflict (kind) do update set day = excluded.day, source = excluded.source")
                .setParameter(1, command.kind().name())
                .setParameter(2, command.day())
                .setParameter(3, command.source())
                .executeUpdate();
    }

    void take(MilestoneKind kind) {
        em.createNativeQuery("delete from negotiations.milestone where kind = ?1")
                .setParameter(1, kind.name())
                .executeUpdate();
    }

    void sits(LocalDate day, String source) {
        em.createNativeQuery("insert into negotiations.sitting_day as t (day, source) values (?1, ?2)"
                        + " on conflict (day) do update set source = excluded.source where t.source <> excluded.source")
                .setParameter(1, day)
                .setParameter(2, source)
                .executeUpdate();
    }

    /** @return in order */
    @SuppressWarnings("unchecked")
    List<LocalDate> sittingDays() {
        List<Object[]> rows = em.createNativeQuery("select day, source from negotiations.sitting_day order by day")
                .getResultList();
        return rows.stream().map(row -> new Row(row).date()).toList();
    }
}
