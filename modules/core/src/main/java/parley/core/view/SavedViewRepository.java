package parley.core.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import parley.core.record.Conditions;
import parley.core.record.Row;

/** Kept views in the database; each query tells only of those that the account may know of. */
@ApplicationScoped
class SavedViewRepository {
    private static final String VIEWS = "select v.id, v.page, v.name, v.query, v.shared, v.owner_id = :account,"
            + " concat_ws(' ', p.given_name, p.family_name), c.view_id is not null from core.saved_view v"
            + " join core.account a on a.id = v.owner_id join core.person p on p.id = a.person_id"
            + " left join core.list_choice c on c.account_id = :account and c.page = v.page and c.view_id = v.id";

    @PersistenceContext
    private EntityManager em;

    List<SavedView> of(String page, long account) {
        return views(new Conditions()
                .with("account", account)
                .and("v.page = :page", "page", page)
                .and("v.shared or v.owner_id = :account"));
    }

    Optional<SavedView> byId(long id, long account) {
        return views(new Conditions()
                        .with("account", account)
                        .and("v.id = :id", "id", id)
                        .and("v.shared or v.owner_id = :account"))
                .stream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<SavedView> views(Conditions conditions) {
        String sql = VIEWS + conditions.where() + " order by v.name collate \"und-x-icu\", v.id";
        List<Object[]> rows = conditions.query(em::createNativeQuery, sql).getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new SavedView(
                        row.id(), row.text(), row.text(), row.text(), row.flag(), row.flag(), row.text(), row.flag()))
                .toList();
    }

    long save(SaveView view, String query, long account) {
        return ((Number) new Conditions()
                        .with("page", view.page())
                        .with("name", view.name().strip())
                        .with("query", query)
                        .with("shared", view.shared())
                        .with("account", account)
                        .query(
                                em::createNativeQuery,
                                "insert into core.saved_view (page, name, query, shared, owner_id) values (:page, :name,"
                                        + " :query, :shared, :account) on conflict (owner_id, page, name) do update"
                                        + " set query = excluded.query, shared = excluded.shared returning id")
                        .getSingleResult())
                .longValue();
    }

    int delete(long id, long account) {
        return new Conditions()
                .with("id", id)
                .with("account", account)
                .query(em::createNativeQuery, "delete from core.saved_view where id = :id and owner_id = :account")
                .executeUpdate();
    }

    void openWith(String page, Long view, long account) {
        new Conditions()
                .with("page", page)
                .with("view", view)
                .with("account", account)
                .query(
                        em::createNativeQuery,
                        "insert into core.list_choice (account_id, page, view_id) values (:account, :page,"
                                + " cast(:view as bigint)) on conflict (account_id, page) do update set view_id = excluded.view_id")
                .executeUpdate();
    }

    void columns(String page, String codes, long account) {
        new Conditions()
                .with("page", page)
                .with("codes", codes)
                .with("account", account)
                .query(
                        em::createNativeQuery,
                        "insert into core.list_choice (account_id, page, column_codes) values (:account, :page,"
                                + " cast(:codes as text)) on conflict (account_id, page) do update"
                                + " set column_codes = excluded.column_codes")
                .executeUpdate();
    }

    /** @return codes apart by commas; null where nothing was chosen */
    String columns(String page, long account) {
        List<?> found = new Conditions()
                .with("page", page)
                .with("account", account)
                .query(
                        em::createNativeQuery,
                        "select column_codes from core.list_choice where account_id = :account and page = :page")
                .getResultList();
        return found.isEmpty() ? null : (String) found.get(0);
    }
}
