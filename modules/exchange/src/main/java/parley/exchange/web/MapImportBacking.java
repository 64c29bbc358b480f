package parley.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.record.Paging;
import parley.exchange.ImportField;
import parley.exchange.imports.ImportKinds;
import parley.exchange.imports.ImportRow;
import parley.exchange.imports.ImportService;
import parley.exchange.imports.ImportSummary;
import parley.exchange.imports.RowCriteria;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** Sends the columns of a file to other fields. */
@Named
@RequestScoped
public class MapImportBacking extends Form {
    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 60;
    private static final String COLUMN = "column.";

    @Inject
    private transient ImportService imports;

    @Inject
    private transient ImportKinds kinds;

    @Inject
    private transient ListParameters parameters;

    @Inject
    private transient HttpServletRequest request;

    private transient ImportSummary batch;
    private transient List<ImportRow> first;

    public String save() {
        return save(() -> {
            Map<String, String> mapping = new LinkedHashMap<>();
            List<String> headers = getBatch().headers();
            for (int i = 0; i < headers.size(); i++) {
                String field = request.getParameter(COLUMN + i);
                mapping.put(headers.get(i), field == null || field.isBlank() ? null : field);
            }
            imports.map(getCode(), mapping, request.getParameter("remember") != null);
            say("mapImport.saved");
            return "/exchange/imports/show?code=" + getCode();
        });
    }

    public ImportSummary getBatch() {
        if (batch == null) {
            batch = imports.get(getCode());
        }
        return batch;
    }

    public List<ImportField> getFields() {
        return kinds.fields(getBatch().kind());
    }

    /** @return the field that a column goes to: as typed, else as it is; an empty text for none */
    public String field(int column) {
        String typed = request.getParameter(COLUMN + column);
        String field = typed != null
                ? typed
                : getBatch().mapping().get(getBatch().headers().get(column));
        return field == null ? "" : field;
    }

    /** @return what stands in the column's first filled cells */
    public String samples(int column) {
        if (first == null) {
            first = imports.rows(getCode(), RowCriteria.all(), new Paging(1, 25, "row", false))
                    .items();
        }
        return first.stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(cell -> cell.length() > SAMPLE_LENGTH ? cell.substring(0, SAMPLE_LENGTH) + "…" : cell)
                .collect(Collectors.joining(" · "));
    }

    public String getCode() {
        return parameters.text("code");
    }
}
