package parley.negotiations.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import parley.core.record.Row;

/** Words that were given to states. */
@ApplicationScoped
class WordRepository {
    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("unchecked")
    List<WordState> all() {
        List<Object[]> rows = em.createNativeQuery(
                        "select code, label_en, label_fr from negotiations.vocabulary_label order by code")
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new WordState(row.text(), row.text(), row.text()))
                .toList();
    }

    void put(WordState words) {
        em.createNativeQuery(
                        "insert into negotiations.vocabulary_label (code, label_en, label_fr) values (?1, ?2, ?3)"
                                + " on conflict (code) do update set label_en = excluded.label_en, label_fr = excluded.label_fr")
                .setParameter(1, words.code())
                .setParameter(2, words.en())
                .setParameter(3, words.fr())
                .executeUpdate();
    }

    void take(String code) {
        em.createNativeQuery("delete from negotiations.vocabulary_label where code = ?1")
                .setParameter(1, code)
                .executeUpdate();
    }
}
