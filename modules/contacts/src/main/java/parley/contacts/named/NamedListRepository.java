package parley.contacts.named;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.core.text.Language;

/** Lists in the database; each query tells only of those that the caller may know of. */
@ApplicationScoped
class NamedListRepository {
    private static final String PEOPLE = "(select count(*) from contacts.list_entry e join core.person p"
            + " on p.id = e.person_id and p.archived_at is null where e.list_id = l.id and e.removed_at is null)";
    private static final String CHANGED = "(select greatest(max(e.added_at), max(e.removed_at))"
            + " from contacts.list_entry e where e.list_id = l.id)";
    private static final String NAME = "l.name collate \"und-x-icu\" #dir";

    private static final ListSql LIST = new ListSql(
            "l.id, l.name, l.language, l.purpose, l.shared, coalesce(l.owner_id = core.current_account(), false),"
                    + " concat_ws(' ', o.given_name, o.family_name), " + PEOPLE + ", " + CHANGED
                    + ", l.archived_at is not null",
            "contacts.named_list l left join core.account a on a.id = l.owner_id left join core.person o on o.id = a.person_id",
            Map.of("name", NAME, "people", PEOPLE + " #dir, " + NAME, "changed", CHANGED + " #dir nulls last"),
            "l.name collate \"und-x-icu\"",
            "l.id");

    @PersistenceContext
    private EntityManager em;

    NamedList save(NamedList list) {
        em.persist(list);
        em.flush();
        return list;
    }

    void flush(NamedList list) {
        em.lock(list, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    Optional<NamedList> byId(long id) {
        return Optional.ofNullable(em.find(NamedList.class, id));
    }

    Page<ListSummary> find(ListCriteria criteria, Paging paging) {
        return LIST.page(em::createNativeQuery, conditions(criteria), paging, NamedListRepository::summary);
    }

    List<ListSummary> byIds(Collection<Long> ids) {
        Conditions some = visible().oneOf("l.id", ids);
        return LIST.all(em::createNativeQuery, some, Paging.first(), NamedListRepository::summary);
    }

    private static Conditions visible() {
        return new Conditions().and("l.shared or l.owner_id = core.current_account()");
    }

    private static Conditions conditions(ListCriteria criteria) {
        Conditions conditions = visible();
        switch (criteria.state()) {
            case ACTIVE -> conditions.and("l.archived_at is null");
            case ARCHIVED -> conditions.and("l.archived_at is not null");
            case ANY -> {
                // nothing to leave out
            }
        }
        return conditions
                .words("l.search like core.norm(:q)", "q", criteria.q())
                .and(
                        "exists (select 1 from contacts.list_entry e where e.list_id = l.id and e.removed_at is null"
                                + " and e.person_id = :person)",
                        "person",
                        criteria.personId());
    }

    private static ListSummary summary(Row row) {
        return new ListSummary(
                row.id(),
                row.text(),
                row.constant(Language.class),
                row.text(),
                row.flag(),
                row.flag(),
                blankToNull(row.text()),
                row.count(),
                row.instant(),
                row.flag());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
