package parley.contacts.named;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import parley.core.directory.DirectorySearch;
import parley.core.directory.NameOrder;
import parley.core.directory.PersonName;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.core.text.Language;

/** Who is on a list, who was, and what passed with them. */
@ApplicationScoped
class MemberRepository {
    private static final String NAME = "p.sort_name collate \"und-x-icu\" #dir";

    private static final ListSql MEMBERS = new ListSql(
            "p.id, p.family_name, p.given_name, p.name_order, p.honorific_en, p.honorific_fr, p.form_of_address_en,"
                    + " p.form_of_address_fr, p.language, coalesce(c.name_en, p.country_other, o.country_other),"
                    + " coalesce(c.name_fr, p.country_other, o.country_other), o.name_en, o.name_fr, m.title_en, m.title_fr,"
                    + " m.email, v.kind, v.day, e.added_at, e.added_reason, p.marking",
            "contacts.list_entry e join core.person p on p.id = e.person_id left join lateral (select a.* from core.affiliation a"
                    + " where a.person_id = p.id order by a.main desc, a.to_date is null desc, a.from_date desc nulls last, a.id"
                    + " limit 1) m on true left join core.organization o on o.id = m.organization_id left join core.party c"
                    + " on c.id = coalesce(p.country_id, case when p.country_other is null then o.country_id end)"
                    + " left join lateral (select x.kind, x.day from contacts.list_event x where x.list_id = e.list_id"
                    + " and x.person_id = e.person_id order by x.day desc, x.id desc limit 1) v on true",
            Map.of(
                    "name", NAME,
                    "organization", "coalesce(o.name_en, o.name_fr) collate \"und-x-icu\" #dir nulls last, " + NAME,
                    "status", "v.kind #dir nulls last, v.day desc, " + NAME,
                    "added", "e.added_at #dir, " + NAME),
            "p.sort_name collate \"und-x-icu\"",
            "p.id");

    private static final String ACCOUNT = "concat_ws(' ', w.given_name, w.family_name)";
    private static final ListSql HISTORY = new ListSql(
            "h.what, p.id, p.family_name, p.given_name, p.name_order, h.at, h.day, " + ACCOUNT + ", h.reason",
            "(select list_id, person_id, 'ADDED' as what, added_at as at, cast(null as date) as day, added_by as by,"
                    + " added_reason as reason, id from contacts.list_entry union all select list_id, person_id, 'REMOVED',"
                    + " removed_at, null, removed_by, removed_reason, id from contacts.list_entry where removed_at is not null"
                    + " union all select list_id, person_id, kind, entered_at, day, entered_by, note, id from contacts.list_event) h"
                    + " join core.person p on p.id = h.person_id left join core.account a on a.id = h.by"
                    + " left join core.person w on w.id = a.person_id",
            Map.of(),
            "h.at desc, h.id desc",
            "h.what");

    @PersistenceContext
    private EntityManager em;

    /** Puts people on the list who are not on it; the rest stay as they are. @return how many came */
    int add(long list, Collection<Long> people, String reason, Instant at, Long by) {
        return new Conditions()
                .with("list", list)
                .with("people", joined(people))
                .with("reason", reason)
                .with("at", at)
                .with("by", by)
                .query(
                        em::createNativeQuery,
                        "insert into contacts.list_entry (list_id, person_id, added_at, added_by, added_reason)"
                                + " select :list, p.id, :at, cast(:by as bigint), :reason from core.person p"
                                + " where p.id = any (cast(string_to_array(:people, ',') as bigint[])) order by p.id"
                                + " on conflict do nothing")
                .executeUpdate();
    }

    /** Takes people off the list who are on it. @return how many went */
    int remove(long list, Collection<Long> people, String reason, Instant at, Long by) {
        return new Conditions()
                .with("list", list)
                .with("people", joined(people))
                .with("reason", reason)
                .with("at", at)
                .with("by", by)
                .query(
                        em::createNativeQuery,
                        "update contacts.list_entry set removed_at = :at, removed_by = cast(:by as bigint),"
                                + " removed_reason = :reason where list_id = :list and removed_at is null"
                                + " and person_id = any (cast(string_to_array(:people, ',') as bigint[]))")
                .executeUpdate();
    }

    /** Notes something with people who are on the list. @return with how many */
    int note(long list, Collection<Long> people, LogListEvent event, Instant at, Long by) {
        return new Conditions()
                .with("list", list)
                .with("people", joined(people))
                .with("kind", event.kind())
                .with("day", event.day())
                .with("note", event.note())
                .with("at", at)
                .with("by", by)
                .query(
                        em::createNativeQuery,
                        "insert into contacts.list_event (list_id, person_id, kind, day, note, entered_at, entered_by)"
                                + " select e.list_id, e.person_id, :kind, :day, cast(:note as text), :at, cast(:by as bigint)"
                                + " from contacts.list_entry e where e.list_id = :list and e.removed_at is null"
                                + " and e.person_id = any (cast(string_to_array(:people, ',') as bigint[])) order by e.person_id")
                .executeUpdate();
    }

    Page<MemberSummary> find(MemberCriteria criteria, Paging paging) {
        return MEMBERS.page(em::createNativeQuery, conditions(criteria), paging, MemberRepository::member);
    }

    void each(MemberCriteria criteria, Paging order, Consumer<MemberSummary> consumer) {
        MEMBERS.each(
                em::createNativeQuery,
                () -> em.unwrap(Connection.class),
                conditions(criteria),
                order,
                MemberRepository::member,
                consumer);
    }

    Page<ListHistoryLine> history(long list, Paging paging) {
        Conditions conditions = new Conditions().and("h.list_id = :list", "list", list);
        return HISTORY.page(em::createNativeQuery, conditions, paging, row -> {
            String what = row.text();
            long person = row.id();
            PersonName name = PersonName.of(row.text(), row.text(), row.constant(NameOrder.class));
            return new ListHistoryLine(what, person, name, row.instant(), row.date(), row.text(), row.text());
        });
    }

    private static String joined(Collection<Long> ids) {
        return String.join(",", ids.stream().map(Object::toString).toList());
    }

    private static Conditions conditions(MemberCriteria criteria) {
        Conditions conditions = new Conditions()
                .and("e.list_id = :list", "list", criteria.listId())
                .and("e.removed_at is null")
                .and("p.archived_at is null");
        DirectorySearch.people(conditions, criteria.q());
        if (criteria.sendable()) {
            conditions.and(
                    "m.email is not null and v.kind is distinct from 'BOUNCED' and v.kind is distinct from 'UNSUBSCRIBED'");
        }
        return conditions.and("v.kind = :status", "status", criteria.status());
    }

    private static MemberSummary member(Row row) {
        return new MemberSummary(
                row.id(),
                PersonName.of(row.text(), row.text(), row.constant(NameOrder.class)),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(Language.class),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(ListEventKind.class),
                row.date(),
                row.instant(),
                row.text(),
                row.text());
    }
}
