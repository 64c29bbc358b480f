package parley.reports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.core.access.Callers;
import parley.core.text.Texts;
import parley.reports.keyfigure.Conflict;
import parley.reports.keyfigure.KeyFigure;
import parley.reports.keyfigure.KeyFigureService;
import parley.ui.format.FormatBean;

/** The key figures, and where sources disagree. */
@Named
@RequestScoped
public class ListKeyFiguresBacking {
    @Inject
    private KeyFigureService service;

    @Inject
    private FormatBean format;

    @Inject
    private Texts texts;

    private List<KeyFigure> figures;

    public List<KeyFigure> getFigures() {
        if (figures == null) {
            figures = service.figures();
        }
        return figures;
    }

    public List<Conflict> getConflicts() {
        return service.conflicts();
    }

    /** @return the value with its unit and currency, as the reader writes them; an empty text where there is none */
    public String value(KeyFigure figure) {
        if (figure.value() == null) {
            return "";
        }
        boolean year = "YEAR".equals(figure.unit());
        String number = year ? figure.value().toBigInteger().toString() : format.number(figure.value());
        String unit = figure.unit() == null ? "COUNT" : figure.unit();
        return texts.of(
                Callers.current().language(),
                "keyFigure.unit." + unit,
                number,
                figure.currency() == null ? "" : figure.currency());
    }

    /** @return the label of the figure that another source gives, or an empty text */
    public String other(KeyFigure figure) {
        return getFigures().stream()
                .filter(other -> other.code().equals(figure.conflictsWith()))
                .map(other -> other.label(Callers.current().language()))
                .findFirst()
                .orElse("");
    }
}
