package parley.missions.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordState;
import parley.core.record.Row;

/** Delegates of missions. */
@ApplicationScoped
class DelegateRepository {
    private static final ListSql LIST = new ListSql(
            "d.id, d.mission_id, p.id, case when p.name_order = 'FAMILY_FIRST' then concat_ws(' ', p.family_name, p.given_name)"
                    + " else concat_ws(' ', p.given_name, p.family_name) end, d.company_id, o.name_en, o.name_fr,"
                    + " d.title_en, d.title_fr, d.title_source, d.archived_reason, d.version",
            "missions.delegate d join core.person p on p.id = d.person_id"
                    + " left join missions.company c on c.id = d.company_id"
                    + " left join core.organization o on o.id = c.organization_id",
            Map.of(
                    "person",
                    "p.sort_name #dir",
                    "company",
                    "core.norm(coalesce(o.name_en, o.name_fr)) #dir nulls last"),
            "p.sort_name",
            "d.id");

    @PersistenceContext
    private EntityManager em;

    Delegate save(Delegate delegate) {
        em.persist(delegate);
        em.flush();
        return delegate;
    }

    void flush() {
        em.flush();
    }

    Optional<Delegate> byId(long id) {
        return Optional.ofNullable(em.find(Delegate.class, id));
    }

    /** Asks after others who list a delegate of the mission have finished; they wait for this transaction. */
    Optional<Delegate> listed(long missionId, long personId) {
        em.createNativeQuery("select id from missions.mission where id = ? for no key update")
                .setParameter(1, missionId)
                .getResultList();
        return em.createQuery(
                        "select d from Delegate d where d.missionId = :mission and d.personId = :person",
                        Delegate.class)
                .setParameter("mission", missionId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    Page<DelegateSummary> find(Long missionId, Long companyId, RecordState state, Paging paging) {
        Conditions conditions = new Conditions()
                .and("d.mission_id = :mission", "mission", missionId)
                .and("d.company_id = :company", "company", companyId)
                .state(state, "d.archived_at");
        return LIST.page(em::createNativeQuery, conditions, paging, DelegateRepository::summary);
    }

    DelegateSummary summary(long id) {
        Conditions one = new Conditions().and("d.id = :id", "id", id);
        return LIST.all(em::createNativeQuery, one, Paging.first(), DelegateRepository::summary)
                .get(0);
    }

    private static DelegateSummary summary(Row row) {
        return new DelegateSummary(
                row.id(),
                row.id(),
                row.id(),
                row.text(),
                row.id(),
                row.text(),
                row.text(),
                row.bilingual(),
                row.text(),
                row.integer());
    }
}
