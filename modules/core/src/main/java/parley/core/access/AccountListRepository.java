package parley.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;

/** Accounts as an administrator lists them. */
@ApplicationScoped
class AccountListRepository {
    private static final String NAME = "p.sort_name collate \"und-x-icu\" #dir";
    private static final String LOCKED = "coalesce(f.locked_until > :now, false)";
    private static final String LAST_SIGN_IN =
            "(select max(e.at) from audit.entry e where e.table_name = 'core.account'"
                    + " and e.row_key = cast(a.id as text) and e.note = 'SIGN_IN')";

    private static final ListSql LIST = new ListSql(
            "a.id, case when p.name_order = 'FAMILY_FIRST' then concat_ws(' ', p.family_name, p.given_name)"
                    + " else concat_ws(' ', p.given_name, p.family_name) end, a.email,"
                    + " case when a.disabled_at is not null then 'DISABLED' when " + LOCKED
                    + " then 'LOCKED' else 'ACTIVE' end,"
                    + " (select string_agg(r.role, ',') from core.account_role r where r.account_id = a.id),"
                    + " (select string_agg(distinct m.list_code, ',' order by m.list_code) from core.need_to_know_member m"
                    + " where m.account_id = a.id and m.from_date <= :today and (m.to_date is null or m.to_date >= :today)),"
                    + " " + LAST_SIGN_IN + ", a.disabled_at, coalesce(f.failures, 0)",
            "core.account a join core.person p on p.id = a.person_id"
                    + " left join core.sign_in_failure f on f.subject = 'account:' || lower(a.email)",
            Map.of("name", NAME, "lastSignIn", LAST_SIGN_IN + " #dir nulls last"),
            NAME.replace("#dir", "asc"),
            "a.id");

    @PersistenceContext
    private EntityManager em;

    Page<AccountSummary> find(AccountCriteria criteria, LocalDate today, Instant now, Paging paging) {
        Conditions conditions = conditions(today, now)
                .words("p.search like core.norm(:q) or core.norm(a.email) like core.norm(:q)", "q", criteria.q())
                .and(
                        "exists (select 1 from core.account_role r where r.account_id = a.id and r.role = :role)",
                        "role",
                        criteria.role());
        if (criteria.state() != null) {
            conditions.and(
                    switch (criteria.state()) {
                        case DISABLED -> "a.disabled_at is not null";
                        case LOCKED -> "a.disabled_at is null and " + LOCKED;
                        case ACTIVE -> "a.disabled_at is null and not " + LOCKED;
                    });
        }
        return LIST.page(em::createNativeQuery, conditions, paging, AccountListRepository::summary);
    }

    Optional<AccountSummary> find(long id, LocalDate today, Instant now) {
        Conditions conditions = conditions(today, now).and("a.id = :id", "id", id);
        return LIST.part(em::createNativeQuery, conditions, Paging.first(), AccountListRepository::summary).stream()
                .findFirst();
    }

    private static Conditions conditions(LocalDate today, Instant now) {
        return new Conditions().with("today", today).with("now", now);
    }

    /** @return how many accounts that are not disabled have the role */
    long active(Role role) {
        return ((Number) em.createNativeQuery("select count(*) from core.account a join core.account_role r"
                                + " on r.account_id = a.id where a.disabled_at is null and r.role = ?1")
                        .setParameter(1, role.name())
                        .getSingleResult())
                .longValue();
    }

    private static AccountSummary summary(Row row) {
        return new AccountSummary(
                row.id(),
                row.text(),
                row.text(),
                row.constant(AccountState.class),
                split(row.text()).stream().map(Role::valueOf).sorted().toList(),
                split(row.text()),
                row.instant(),
                row.instant(),
                row.count());
    }

    private static List<String> split(String codes) {
        return codes == null ? List.of() : Arrays.asList(codes.split(","));
    }
}
