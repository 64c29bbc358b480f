package parley.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.core.text.Texts;
import parley.exchange.ImportMessage;
import parley.exchange.ImportVerdict;
import parley.exchange.imports.ImportDecisions;
import parley.exchange.imports.ImportRow;
import parley.exchange.imports.ImportService;
import parley.exchange.imports.ImportSummary;
import parley.exchange.imports.ImportWords;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** One row of an import: to decide what it means, or to correct its cells. */
@Named
@RequestScoped
public class RowImportBacking extends Form {
    @Inject
    private transient ImportService imports;

    @Inject
    private transient ImportDecisions decisions;

    @Inject
    private transient ImportWords words;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ListParameters parameters;

    @Inject
    private transient HttpServletRequest request;

    private transient ImportSummary batch;
    private transient ImportRow row;

    public String decide() {
        return save(() -> {
            decisions.choose(getCode(), number(), parameters.id("choice"));
            return done();
        });
    }

    public String correct() {
        return save(() -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < getBatch().headers().size(); i++) {
                String cell = request.getParameter("cell." + i);
                cells.add(cell == null ? "" : cell);
            }
            decisions.correct(getCode(), number(), cells);
            return done();
        });
    }

    /** A row that is still wrong stays before the eyes of whoever corrects it. */
    private String done() {
        ImportRow now = imports.row(getCode(), number());
        if (now.verdict() == ImportVerdict.ERROR) {
            return "/exchange/imports/row?code=" + getCode() + "&row=" + now.number();
        }
        say("rowImport.saved", now.number(), texts.of(Callers.current().language(), "import.verdict." + now.verdict()));
        return "/exchange/imports/show?code=" + getCode();
    }

    public ImportSummary getBatch() {
        if (batch == null) {
            batch = imports.get(getCode());
        }
        return batch;
    }

    public ImportRow getRow() {
        if (row == null) {
            row = imports.row(getCode(), number());
        }
        return row;
    }

    public String getReason() {
        return words.reason(getRow(), Callers.current().language());
    }

    /** @return what makes the row one that cannot be written */
    public List<ImportMessage> getErrors() {
        return getRow().verdict() == ImportVerdict.ERROR ? getRow().messages() : List.of();
    }

    /** @return with its column */
    public String words(ImportMessage error) {
        return words.of(error, Callers.current().language());
    }

    /** @return which of the columns is at fault, from 0; -1 where it is the whole row */
    public int column(ImportMessage error) {
        return getBatch().headers().indexOf(error.column());
    }

    /** @return what is wrong with the row's cell in a column; null where nothing is */
    public String wrong(int column) {
        String header = getBatch().headers().get(column);
        return getErrors().stream()
                .filter(error -> error.column().equals(header))
                .map(error -> words.sentence(error, Callers.current().language()))
                .reduce((one, other) -> one + " " + other)
                .orElse(null);
    }

    public String cell(int column) {
        String typed = request.getParameter("cell." + column);
        List<String> cells = getRow().cells();
        return typed != null ? typed : column < cells.size() ? cells.get(column) : "";
    }

    private int number() {
        Integer number = parameters.integer("row");
        if (number == null) {
            throw new NotFound("IMPORT_ROW", "");
        }
        return number;
    }

    public String getCode() {
        return parameters.text("code");
    }
}
