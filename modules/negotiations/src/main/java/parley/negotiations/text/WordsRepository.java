package parley.negotiations.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import parley.core.record.Row;
import parley.negotiations.text.parse.Grammar;
import parley.negotiations.text.parse.WordKind;

/** The words by which brackets are read: those kept here, and codes and names of parties. */
@ApplicationScoped
class WordsRepository {
    @PersistenceContext
    private EntityManager em;

    /** @return those that an administrator keeps, by kind, party and word */
    List<Grammar.Word> kept() {
        return words(
                "select w.kind, w.word, p.code from negotiations.bracket_word w left join core.party p on p.id = w.party_id"
                        + " where w.removed_at is null order by w.kind, p.code, w.word collate \"und-x-icu\"");
    }

    /** @return codes and names that reference data gives the parties */
    List<Grammar.Word> given() {
        return words(
                "select 'PARTY', n.name, p.code from core.party p, lateral (values (p.code), (p.iso2), (p.iso3), (p.name_en),"
                        + " (p.name_fr), (p.official_name_en), (p.official_name_fr)) n (name) where n.name is not null order by p.code");
    }

    @SuppressWarnings("unchecked")
    private List<Grammar.Word> words(String sql) {
        List<Object[]> rows = em.createNativeQuery(sql).getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> {
                    WordKind kind = row.constant(WordKind.class);
                    return new Grammar.Word(kind, row.text(), row.text());
                })
                .toList();
    }

    void add(Grammar.Word word) {
        em.createNativeQuery("insert into negotiations.bracket_word (kind, party_id, word)"
                        + " values (?1, (select id from core.party where code = ?2), ?3)"
                        + " on conflict (kind, party_id, word) do update set removed_at = null")
                .setParameter(1, word.kind().name())
                .setParameter(2, word.party())
                .setParameter(3, word.word())
                .executeUpdate();
    }

    void remove(Grammar.Word word, Instant now) {
        em.createNativeQuery("update negotiations.bracket_word set removed_at = ?4 where kind = ?1 and word = ?3"
                        + " and party_id is not distinct from (select id from core.party where code = ?2)")
                .setParameter(1, word.kind().name())
                .setParameter(2, word.party())
                .setParameter(3, word.word())
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }
}
