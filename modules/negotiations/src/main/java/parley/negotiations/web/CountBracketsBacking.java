package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.negotiations.text.TextSummary;
import parley.negotiations.text.model.Kind;
import parley.negotiations.text.table.BracketTable;
import parley.negotiations.text.table.BracketTableFile;
import parley.negotiations.text.table.BracketTableService;
import parley.negotiations.text.table.CountedText;
import parley.ui.list.ListParameters;

/** A text's brackets by article, party and kind: everything it shows follows from its address. */
@Named
@RequestScoped
public class CountBracketsBacking {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private BracketTableService service;

    @Inject
    private BracketTableFile file;

    @Inject
    private ListParameters parameters;

    private CountedText counted;
    private String language;

    /** Finds the text before the page renders, so that a wrong id is a 404; answers {@code &download=xlsx} with the file. */
    public void load() throws IOException {
        Long id = parameters.id("id");
        if (id == null) {
            throw new NotFound("TEXT", "");
        }
        if ("xlsx".equals(parameters.text("download"))) {
            give(file.take(id, getKind(), Callers.current().language()));
            return;
        }
        counted = service.count(id, getKind());
    }

    private void give(BracketTableFile.Ready ready) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(XLSX);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + ready.name() + "\"");
        file.workbook(ready, answer.getResponseOutputStream());
        faces.responseComplete();
    }

    public TextSummary getText() {
        return counted.text();
    }

    public String getMarking() {
        return counted.text().marking();
    }

    public BracketTable getTable() {
        return counted.table();
    }

    /** @return the kind that the address asks for; null where it asks for none that is counted */
    public Kind getKind() {
        Kind kind = parameters.constant(Kind.class, "kind");
        return kind != null && kind.counted() ? kind : null;
    }

    public List<Kind> getKinds() {
        return Arrays.stream(Kind.values()).filter(Kind::counted).toList();
    }

    /** @return brackets that are in no row, by kind */
    public List<Map.Entry<Kind, Integer>> getNotOpen() {
        return List.copyOf(getTable().notOpen().entrySet());
    }

    /** @return kinds that a cell names beside its number; none where every bracket of the table is of one kind */
    public List<Map.Entry<Kind, Integer>> parts(Map<Kind, Integer> byKind) {
        return getTable().mixed() ? List.copyOf(byKind.entrySet()) : List.of();
    }

    /** @return the kinds of the whole table */
    public List<Map.Entry<Kind, Integer>> getAllParts() {
        return List.copyOf(getTable().all().byKind().entrySet());
    }

    /** @return the language of the headings */
    public String getLanguage() {
        if (language == null) {
            language = TextDrawing.language(
                    getTable().rows().stream().map(BracketTable.Row::article).toList());
        }
        return language;
    }
}
