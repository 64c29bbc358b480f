package parley.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.core.time.Clocks;

/** The whole audit, newest first. */
@ApplicationScoped
class AuditTrailRepository {
    private static final String NAME = "case when p.name_order = 'FAMILY_FIRST'"
            + " then concat_ws(' ', p.family_name, p.given_name) else concat_ws(' ', p.given_name, p.family_name) end";

    /** Who signs in is nobody until that is done: the entry names the account as its record. */
    private static final String WHO =
            "coalesce(e.account_id, case when e.note = 'SIGN_IN' then cast(e.row_key as bigint) end)";

    private static final ListSql LIST = new ListSql(
            "e.id, e.at, " + NAME
                    + ", e.actor, e.kind, e.table_name, e.row_key, e.note, cast(v.fields as text), a.email",
            "audit.entry e left join audit.entry_value v on v.entry_id = e.id" + " left join core.account a on a.id = "
                    + WHO + " left join core.person p on p.id = a.person_id",
            Map.of(),
            "e.id desc",
            "e.id");

    @PersistenceContext
    private EntityManager em;

    Page<AuditLine> find(AuditCriteria criteria, Paging paging) {
        Conditions conditions = new Conditions()
                .and(WHO + " = :account", "account", criteria.account())
                .and("e.actor = :actor", "actor", criteria.actor())
                .and("e.at >= :from", "from", start(criteria.from()))
                .and(
                        "e.at < :to",
                        "to",
                        criteria.to() == null ? null : start(criteria.to().plusDays(1)));
        if (criteria.kind() != null) {
            conditions.and(criteria.kind().condition());
        }
        return LIST.page(em::createNativeQuery, conditions, paging, AuditTrailRepository::line);
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(Clocks.OTTAWA).toInstant();
    }

    private static AuditLine line(Row row) {
        HistoryEntry entry = new HistoryEntry(
                row.id(),
                row.instant(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                FieldChange.read(row.text()));
        return new AuditLine(entry, row.text(), false);
    }

    @SuppressWarnings("unchecked")
    List<AuditPerson> people() {
        List<Object[]> rows = em.createNativeQuery("select a.id, " + NAME + ", a.email from core.account a"
                        + " join core.person p on p.id = a.person_id order by p.sort_name collate \"und-x-icu\", a.id")
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new AuditPerson(row.id(), row.text(), row.text()))
                .toList();
    }
}
