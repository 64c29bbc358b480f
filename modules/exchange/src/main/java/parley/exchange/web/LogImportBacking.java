package parley.exchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.access.Callers;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.ImportParameter;
import parley.exchange.imports.ImportKinds;
import parley.exchange.imports.ImportReception;
import parley.exchange.imports.ImportService;
import parley.exchange.imports.ImportState;
import parley.ui.form.Form;
import parley.ui.form.Uploads;
import parley.ui.list.ListParameters;

/** Takes a file in. */
@Named
@RequestScoped
public class LogImportBacking extends Form {
    private static final String PEOPLE = "people";
    private static final String MISSION = "mission";

    @Inject
    private transient ImportReception reception;

    @Inject
    private transient ImportService imports;

    @Inject
    private transient ImportKinds kinds;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ListParameters parameters;

    private String kind;
    private String mission;
    private transient Optional<ImportParameter> parameter;
    private transient Part file;

    /** A list leads here with its own kind chosen. */
    @PostConstruct
    void open() {
        String asked = parameters.text("kind");
        kind = asked != null && kinds.mine().contains(asked) ? asked : PEOPLE;
        mission = parameters.text(MISSION);
    }

    public String save() {
        return save(() -> {
            Part chosen = Uploads.required("file", file, "logImport.noFile");
            try (InputStream upload = chosen.getInputStream()) {
                String name = chosen.getSubmittedFileName();
                String code = reception.receive(kind, name, upload, null, beside());
                boolean reading = imports.get(code).state() == ImportState.RECEIVED;
                say(reading ? "logImport.received" : "logImport.saved", name);
                return "/exchange/imports/show?code=" + code;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Map<String, String> beside() {
        boolean wanted = kinds.of(kind).parameter().isPresent();
        return wanted && mission != null && !mission.isBlank() ? Map.of(MISSION, mission) : Map.of();
    }

    /** @return missions by code, for lists of registrations; empty for who may import none */
    public Map<String, String> getMissions() {
        if (parameter == null) {
            parameter = kinds.parameter();
        }
        return parameter.map(ImportParameter::choices).orElse(Map.of());
    }

    public String getMission() {
        return mission;
    }

    public void setMission(String mission) {
        this.mission = mission;
    }

    /** @return people first, who are sent most; the others by name */
    public List<String> getKinds() {
        Language reader = Callers.current().language();
        Comparator<Object> byName = Collator.getInstance(reader.locale());
        return kinds.mine().stream()
                .sorted(Comparator.comparing((String code) -> !code.equals(PEOPLE))
                        .thenComparing(code -> texts.of(reader, "import.kind." + code), byName))
                .toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
