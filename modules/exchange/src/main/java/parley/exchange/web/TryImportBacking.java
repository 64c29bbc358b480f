package parley.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import parley.core.access.Callers;
import parley.core.text.Texts;
import parley.exchange.ImportField;
import parley.exchange.imports.ImportKinds;
import parley.exchange.imports.ImportTrial;
import parley.ui.form.Form;
import parley.ui.form.Uploads;

/** Shows what would become of a contact list; keeps nothing of it. */
@Named
@RequestScoped
public class TryImportBacking extends Form {
    private static final String PEOPLE = "people";

    @Inject
    private transient ImportTrial trial;

    @Inject
    private transient ImportKinds kinds;

    @Inject
    private transient Texts texts;

    private transient Part file;
    private transient ImportTrial.Preview preview;

    /** Stays on the page, with the preview under the form. */
    public String show() {
        save(() -> {
            Part chosen = Uploads.required("file", file, "logImport.noFile");
            try (InputStream upload = chosen.getInputStream()) {
                preview = trial.preview(PEOPLE, upload);
                return "";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return null;
    }

    public ImportTrial.Preview getPreview() {
        return preview;
    }

    public List<Map.Entry<String, String>> getMapping() {
        return preview.mapping().entrySet().stream()
                .map(each -> Map.entry(each.getKey(), title(each.getValue())))
                .toList();
    }

    private String title(String field) {
        String key = kinds.fields(PEOPLE).stream()
                .filter(each -> each.code().equals(field))
                .map(ImportField::titleKey)
                .findFirst()
                .orElse("mapImport.nowhere");
        return texts.of(Callers.current().language(), key);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
