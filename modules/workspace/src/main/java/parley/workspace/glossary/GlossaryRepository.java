package parley.workspace.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;

/** Terms in the database. */
@ApplicationScoped
class GlossaryRepository {
    private static final ListSql TERMS = new ListSql(
            "x.code, x.term_en, x.term_fr, x.domain_en, x.domain_fr, x.term_class, x.note_en, x.note_fr, x.source_en,"
                    + " x.source_fr, x.confidence, x.confidence_note_en, x.confidence_note_fr",
            "workspace.glossary_term x",
            Map.of("en", "core.norm(x.term_en) #dir", "fr", "core.norm(x.term_fr) #dir"),
            "x.position",
            "x.id");

    @PersistenceContext
    private EntityManager em;

    Page<Term> find(String words, Paging paging) {
        Conditions conditions = new Conditions().and("x.search like '%' || core.norm(:words) || '%'", "words", words);
        return TERMS.page(em::createNativeQuery, conditions, paging, GlossaryRepository::term);
    }

    private static Term term(Row row) {
        return new Term(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text());
    }
}
