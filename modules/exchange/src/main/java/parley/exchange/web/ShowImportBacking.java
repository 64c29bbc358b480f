package parley.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.core.access.Callers;
import parley.core.job.JobCard;
import parley.core.record.Page;
import parley.core.text.Texts;
import parley.exchange.ImportChange;
import parley.exchange.ImportKind;
import parley.exchange.ImportMessage;
import parley.exchange.ImportObstacle;
import parley.exchange.ImportVerdict;
import parley.exchange.imports.ImportKinds;
import parley.exchange.imports.ImportRow;
import parley.exchange.imports.ImportService;
import parley.exchange.imports.ImportState;
import parley.exchange.imports.ImportSummary;
import parley.exchange.imports.ImportTouched;
import parley.exchange.imports.ImportWords;
import parley.exchange.imports.RejectedRows;
import parley.exchange.imports.RowCriteria;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** One import: how it was read, every row with its verdict, and what can be done with it. */
@Named
@RequestScoped
public class ShowImportBacking extends Form {
    private static final Map<String, String> DELIMITERS =
            Map.of(",", "comma", ";", "semicolon", "\t", "tab", "|", "bar");

    @Inject
    private transient ImportService imports;

    @Inject
    private transient RejectedRows rejected;

    @Inject
    private transient ImportKinds kinds;

    @Inject
    private transient ImportWords words;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ListParameters parameters;

    private transient ImportSummary batch;
    private transient Page<ImportRow> page;
    private transient List<ImportObstacle> obstacles = List.of();

    /** Answers {@code ?rejected=true} with the file of rows that are not written instead of the page. */
    public void load() throws IOException {
        batch = imports.get(getCode());
        if (Boolean.TRUE.equals(parameters.flag("rejected"))) {
            FacesContext faces = FacesContext.getCurrentInstance();
            ExternalContext answer = faces.getExternalContext();
            answer.setResponseContentType("text/csv;charset=utf-8");
            answer.setResponseHeader(
                    "Content-Disposition", "attachment; filename=\"" + RejectedRows.fileName(getCode()) + "\"");
            rejected.write(getCode(), answer.getResponseOutputStream());
            faces.responseComplete();
        }
    }

    public String apply() {
        return save(() -> {
            imports.apply(getCode());
            ImportSummary written = imports.get(getCode());
            if (written.state() == ImportState.APPLIED) {
                say("showImport.applied", written.good());
            } else {
                say("showImport.queued");
            }
            return page();
        });
    }

    public String undo() {
        return save(() -> {
            try {
                imports.undo(getCode());
            } catch (ImportTouched touched) {
                obstacles = touched.obstacles();
                throw touched;
            }
            if (imports.get(getCode()).state() == ImportState.UNDONE) {
                say("showImport.undone", getCode());
            } else {
                say("showImport.undoQueued");
            }
            return page();
        });
    }

    public String cancel() {
        return save(() -> {
            ImportState before = imports.get(getCode()).state();
            imports.cancel(getCode());
            say(
                    before == ImportState.APPLYING
                            ? "showImport.stopped"
                            : before == ImportState.APPLIED ? "showImport.undoStopped" : "showImport.cancelled",
                    getCode());
            return page();
        });
    }

    private String page() {
        return "/exchange/imports/show?code=" + getCode();
    }

    public ImportSummary getBatch() {
        if (batch == null) {
            batch = imports.get(getCode());
        }
        return batch;
    }

    public Page<ImportRow> getPage() {
        if (page == null) {
            page = imports.rows(
                    getCode(),
                    new RowCriteria(
                            parameters.constant(ImportVerdict.class, "verdict"),
                            Boolean.TRUE.equals(parameters.flag("needsMe"))),
                    parameters.paging());
        }
        return page;
    }

    /** @return the kind that the columns speak for, where no row can be written as the one that was chosen; else null */
    public String getLikelier() {
        return getBatch().state().open() && getBatch().good() == 0
                ? kinds.likelier(getBatch().kind(), getBatch().headers())
                : null;
    }

    /** @return what heads the column beside the names of the rows; null where this kind of file has none */
    public String getBeside() {
        String key = kinds.subtitleKey(getBatch().kind());
        return key == null ? null : text(key);
    }

    /** @return how the file was read, in words */
    public String getReading() {
        ImportSummary all = getBatch();
        List<String> parts = new ArrayList<>();
        if (all.delimiter() != null) {
            parts.add(text("import.delimiter." + DELIMITERS.getOrDefault(all.delimiter(), "comma")));
        }
        if (all.encoding() != null) {
            parts.add(all.encoding());
        }
        if (all.sheet() != null) {
            parts.add(text("import.sheet", all.sheet()));
        }
        if (all.headerRow() != null && all.delimiter() != null || all.sheet() != null) {
            parts.add(all.headerRow() == 0 ? text("import.noHeader") : text("import.headerRow", all.headerRow()));
        }
        parts.add(text("import.rowCount", all.rows()));
        return text("import.readAs", String.join(", ", parts));
    }

    /** @return names of the sheets that hold something and were not read */
    public String getOtherSheets() {
        return getBatch().otherSheets().stream()
                .map(name -> text("import.sheetName", name))
                .collect(Collectors.joining(", "));
    }

    public Optional<JobCard> getJob() {
        return imports.job(getBatch());
    }

    /** @return the job while it works; null where none does */
    public JobCard getWorking() {
        return getJob().filter(job -> !job.state().ended()).orElse(null);
    }

    /** @return why the work in the background failed; null where it did not */
    public String getFailure() {
        return getJob().filter(job -> job.errorKey() != null)
                .map(job -> text(job.errorKey(), job.errorArguments().toArray()))
                .orElse(null);
    }

    public String getRefusal() {
        return words.refusal(getBatch(), Callers.current().language());
    }

    /** @return columns that go nowhere and are not known to say nothing */
    public String getSkipped() {
        return headers(null);
    }

    /** @return columns that no field holds and that are kept in the notes */
    public String getKept() {
        return headers("keep");
    }

    private String headers(String field) {
        return getBatch().mapping().entrySet().stream()
                .filter(each -> field == null ? each.getValue() == null : field.equals(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("; "));
    }

    public long getNowhere() {
        return getBatch().mapping().values().stream()
                .filter(field -> field == null || field.equals(ImportKind.SKIP))
                .count();
    }

    public ImportVerdict[] getVerdicts() {
        return ImportVerdict.values();
    }

    /** @return the class of the sign for the verdict, as the design draws it */
    public String sign(ImportVerdict verdict) {
        return switch (verdict) {
            case NEW -> "new";
            case UPDATE -> "up";
            case DUPLICATE -> "dup";
            case CONFLICT -> "con";
            case ERROR -> "late";
        };
    }

    public String words(ImportMessage message) {
        return words.of(message, Callers.current().language());
    }

    public String title(ImportChange change) {
        return words.title(change, Callers.current().language());
    }

    public String value(String value) {
        return words.value(value, Callers.current().language());
    }

    public String obstacle(ImportObstacle obstacle) {
        return text(obstacle.reasonKey());
    }

    public List<ImportObstacle> getObstacles() {
        return obstacles;
    }

    private String text(String key, Object... arguments) {
        return texts.of(Callers.current().language(), key, arguments);
    }

    /** @return from the address, or from the form that carries it on */
    public String getCode() {
        return parameters.text("code");
    }
}
