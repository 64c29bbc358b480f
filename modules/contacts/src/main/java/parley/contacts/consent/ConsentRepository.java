package parley.contacts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.directory.NameOrder;
import parley.core.directory.PersonName;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.core.text.Language;

/** Consents in the database: added and read. */
@ApplicationScoped
class ConsentRepository {
    private static final String NAME = "p.sort_name collate \"und-x-icu\" #dir";
    private static final String USED_NAME = "case when q.id is null then null when q.name_order = 'FAMILY_FIRST'"
            + " then concat_ws(' ', q.family_name, q.given_name) else concat_ws(' ', q.given_name, q.family_name) end";
    private static final String SUPERSEDED = "exists (select 1 from contacts.consent l where l.person_id = c.person_id"
            + " and l.purpose_code = c.purpose_code and l.effective <= :today"
            + " and (l.effective, l.id) > (c.effective, c.id) and (l.kind = 'WITHDRAWN'"
            + " or c.kind = 'WITHDRAWN' or l.expires is null or l.expires >= c.expires))";

    private static final ListSql LIST = new ListSql(
            "c.id, c.person_id, p.family_name, p.given_name, p.name_order"
                    + ", c.kind, c.purpose_code, c.collected_for, c.basis_code, c.effective, c.how,"
                    + " c.evidence, c.language, c.expires, " + SUPERSEDED + ", c.logged_at, " + USED_NAME,
            "contacts.consent c join core.person p on p.id = c.person_id left join core.account a on a.id = c.logged_by"
                    + " left join core.person q on q.id = a.person_id",
            Map.of(
                    "effective", "c.effective #dir",
                    "person", NAME,
                    "expires", "c.expires #dir nulls last",
                    "purpose", "c.purpose_code #dir, c.effective desc"),
            "c.effective desc",
            "c.id desc");

    @PersistenceContext
    private EntityManager em;

    long save(Consent consent) {
        em.persist(consent);
        em.flush();
        return consent.id();
    }

    Page<ConsentSummary> find(ConsentCriteria criteria, LocalDate today, Paging paging) {
        return LIST.page(em::createNativeQuery, conditions(criteria, today), paging, ConsentRepository::summary);
    }

    Optional<ConsentSummary> byId(long id, LocalDate today) {
        Conditions one = new Conditions().with("today", today).and("c.id = :id", "id", id);
        return LIST.part(em::createNativeQuery, one, Paging.first(), ConsentRepository::summary).stream()
                .findFirst();
    }

    /** @return as the list and the export say it; the purpose needs a basis */
    ConsentState state(long personId, String purpose, LocalDate today) {
        Conditions conditions =
                new Conditions().with("today", today).with("purpose", purpose).and("p.id = :id", "id", personId);
        String sql = "select " + ConsentState.SQL + " from core.person p" + conditions.where();
        return ConsentState.read(
                (String) conditions.query(em::createNativeQuery, sql).getSingleResult());
    }

    /** @return every line of the person for that purpose that has taken effect, the latest first */
    List<ConsentSummary> lines(long personId, String purpose, LocalDate today) {
        Conditions lines = conditions(new ConsentCriteria(null, personId, purpose, null, null, false), today)
                .and("c.effective <= :today");
        return LIST.part(em::createNativeQuery, lines, Paging.longest(), ConsentRepository::summary);
    }

    boolean knows(long personId) {
        return !em.createNativeQuery("select 1 from core.person where id = ?1")
                .setParameter(1, personId)
                .getResultList()
                .isEmpty();
    }

    private static Conditions conditions(ConsentCriteria criteria, LocalDate today) {
        Conditions conditions = new Conditions()
                .with("today", today)
                .words("p.search like core.norm(:q)", "q", criteria.q())
                .and("c.person_id = :person", "person", criteria.personId())
                .and("c.purpose_code = :purpose", "purpose", criteria.purpose())
                .and("c.basis_code = :basis", "basis", criteria.basis())
                .and("c.kind = :kind", "kind", criteria.kind());
        if (criteria.expiring()) {
            conditions
                    .with("soon", today.plusDays(ConsentState.SOON))
                    .and("c.expires between :today and :soon and c.effective <= :today and p.archived_at is null"
                            + " and not " + SUPERSEDED);
        }
        return conditions;
    }

    private static ConsentSummary summary(Row row) {
        return new ConsentSummary(
                row.id(),
                row.id(),
                PersonName.of(row.text(), row.text(), row.constant(NameOrder.class))
                        .filed(),
                row.constant(ConsentKind.class),
                row.text(),
                row.text(),
                row.text(),
                row.date(),
                row.text(),
                row.text(),
                row.constant(Language.class),
                row.date(),
                row.flag(),
                row.instant(),
                row.text());
    }
}
