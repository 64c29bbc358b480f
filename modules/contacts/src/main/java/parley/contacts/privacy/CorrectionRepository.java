package parley.contacts.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;

/** The log of corrections. */
@ApplicationScoped
class CorrectionRepository {
    private static final ListSql LIST = new ListSql(
            "c.id, c.person_id, case when p.name_order = 'FAMILY_FIRST' then concat_ws(' ', p.family_name, p.given_name)"
                    + " else concat_ws(' ', p.given_name, p.family_name) end, c.asked_on, c.asked, c.state, c.decided_on,"
                    + " c.outcome, c.version",
            "contacts.correction c join core.person p on p.id = c.person_id",
            Map.of("askedOn", "c.asked_on #dir"),
            "c.state = 'OPEN' desc, c.asked_on desc",
            "c.id desc");

    @PersistenceContext
    private EntityManager em;

    long save(Correction correction) {
        em.persist(correction);
        em.flush();
        return correction.id();
    }

    void flush() {
        em.flush();
    }

    Optional<Correction> byId(long id) {
        return Optional.ofNullable(em.find(Correction.class, id));
    }

    Page<CorrectionSummary> find(Long person, CorrectionState state, Paging paging) {
        Conditions conditions =
                new Conditions().and("c.person_id = :person", "person", person).and("c.state = :state", "state", state);
        return LIST.page(em::createNativeQuery, conditions, paging, CorrectionRepository::summary);
    }

    Optional<CorrectionSummary> summary(long id) {
        Conditions one = new Conditions().and("c.id = :id", "id", id);
        return LIST.part(em::createNativeQuery, one, Paging.first(), CorrectionRepository::summary).stream()
                .findFirst();
    }

    private static CorrectionSummary summary(Row row) {
        return new CorrectionSummary(
                row.id(),
                row.id(),
                row.text(),
                row.date(),
                row.text(),
                row.constant(CorrectionState.class),
                row.date(),
                row.text(),
                row.integer());
    }
}
