package parley.contacts.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.core.record.Conditions;
import parley.core.record.Row;

/** Tags in the database. */
@ApplicationScoped
class TagRepository {
    @PersistenceContext
    private EntityManager em;

    List<TagCard> all() {
        return cards(new Conditions(), "contacts.tag t");
    }

    /** @param kind {@code person} or {@code organization} */
    List<TagCard> of(String kind, long id) {
        return cards(
                new Conditions().and("x." + kind + "_id = :id", "id", id),
                "contacts.tag t join contacts." + kind + "_tag x on x.tag_id = t.id");
    }

    private List<TagCard> cards(Conditions conditions, String from) {
        String sql = "select t.id, t.name_en, t.name_fr from " + from + conditions.where()
                + " order by coalesce(t.name_en, t.name_fr) collate \"und-x-icu\", t.id";
        @SuppressWarnings("unchecked")
        List<Object[]> rows = conditions.query(em::createNativeQuery, sql).getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new TagCard(row.id(), row.text(), row.text()))
                .toList();
    }

    /** @return the new id, or null where there is a tag of one of the names */
    Long insert(String nameEn, String nameFr, Long by) {
        Conditions values =
                new Conditions().with("en", nameEn).with("fr", nameFr).with("by", by);
        List<?> ids = values.query(
                        em::createNativeQuery,
                        "insert into contacts.tag (name_en, name_fr, created_by) values (cast(:en as text),"
                                + " cast(:fr as text), cast(:by as bigint)) on conflict do nothing returning id")
                .getResultList();
        return ids.isEmpty() ? null : ((Number) ids.get(0)).longValue();
    }

    /** Leaves the record with exactly these tags; what it has already is not touched. */
    void write(String kind, long id, Set<Long> tags) {
        Set<Long> has = new TreeSet<>();
        of(kind, id).forEach(tag -> has.add(tag.id()));
        for (Long gone : has.stream().filter(tag -> !tags.contains(tag)).toList()) {
            execute("delete from contacts." + kind + "_tag where " + kind + "_id = :id and tag_id = :tag", id, gone);
        }
        for (Long come :
                tags.stream().filter(tag -> !has.contains(tag)).sorted().toList()) {
            execute("insert into contacts." + kind + "_tag values (:id, :tag) on conflict do nothing", id, come);
        }
    }

    private void execute(String sql, long id, long tag) {
        new Conditions()
                .with("id", id)
                .with("tag", tag)
                .query(em::createNativeQuery, sql)
                .executeUpdate();
    }
}
