package parley.reports.keyfigure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Paging;
import parley.core.record.Row;

/** Key figures and conflicts in the database. */
@ApplicationScoped
class KeyFigureRepository {
    private static final ListSql FIGURES = new ListSql(
            "x.code, x.label_en, x.label_fr, x.value, x.unit, x.currency, x.year, x.year_to, x.qualifier_en, x.qualifier_fr,"
                    + " x.conflicts_with, x.conflict_note_en, x.conflict_note_fr, x.source_en, x.source_fr, x.fr_origin,"
                    + " x.confidence, x.confidence_note_en, x.confidence_note_fr",
            "reports.key_figure x",
            Map.of(),
            "x.position",
            "x.id");
    private static final ListSql CONFLICTS = new ListSql(
            "x.code, x.item_en, x.item_fr, x.statement_a_en, x.statement_a_fr, x.source_a_en, x.source_a_fr,"
                    + " x.statement_b_en, x.statement_b_fr, x.source_b_en, x.source_b_fr",
            "reports.conflict x",
            Map.of(),
            "x.position",
            "x.id");

    @PersistenceContext
    private EntityManager em;

    List<KeyFigure> figures() {
        return FIGURES.all(em::createNativeQuery, new Conditions(), Paging.first(), KeyFigureRepository::figure);
    }

    List<Conflict> conflicts() {
        return CONFLICTS.all(em::createNativeQuery, new Conditions(), Paging.first(), KeyFigureRepository::conflict);
    }

    private static KeyFigure figure(Row row) {
        return new KeyFigure(
                row.text(),
                row.text(),
                row.text(),
                row.decimal(),
                row.text(),
                row.text(),
                row.integer(),
                row.integer(),
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

    private static Conflict conflict(Row row) {
        return new Conflict(
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
