package parley.negotiations.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Paging;

/** Chapters by need-to-know list, and the settings of what is held here. */
@ApplicationScoped
class KnownRepository {
    private static final ListSql CHAPTERS =
            new ListSql("c.id, c.code, c.name_en, c.name_fr", "negotiations.chapter c", Map.of(), "c.position", "c.id");

    @PersistenceContext
    private EntityManager em;

    /** @return in the agreement's order */
    List<KnownChapter> chapters(Set<String> lists) {
        Conditions known = new Conditions()
                .with("lists", String.join(",", lists))
                .and("c.need_to_know_list = any (string_to_array(:lists, ','))");
        return CHAPTERS.all(
                em::createNativeQuery,
                known,
                Paging.longest(),
                row -> new KnownChapter(row.id(), row.text(), row.text(), row.text()));
    }

    String setting(String name) {
        return (String) em.createNativeQuery("select value from core.setting where name = ?1")
                .setParameter(1, name)
                .getSingleResult();
    }

    void setting(String name, String value) {
        em.createNativeQuery("update core.setting set value = ?2 where name = ?1 and value <> ?2")
                .setParameter(1, name)
                .setParameter(2, value)
                .executeUpdate();
    }

    long withheldPositions(long chapterId) {
        return ((Number) em.createNativeQuery("select negotiations.withheld_positions(?1)")
                        .setParameter(1, chapterId)
                        .getSingleResult())
                .longValue();
    }
}
