package parley.exchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.core.access.Callers;
import parley.core.text.Texts;
import parley.exchange.export.ExportService;
import parley.exchange.export.ExportState;
import parley.exchange.export.ExportSummary;
import parley.ui.form.Form;
import parley.ui.format.Formats;
import parley.ui.list.ListParameters;

/** The reader’s exports that were under way when the page was opened, and the one just asked for, looked at again and again until all have ended. */
@Named
@ViewScoped
public class WatchExportsBacking extends Form {
    @Inject
    private transient ExportService exports;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ListParameters parameters;

    private List<String> codes = List.of();
    private transient List<ExportSummary> lines;

    @PostConstruct
    void begin() {
        Set<String> watched = new LinkedHashSet<>();
        exports.underWay().forEach(export -> watched.add(export.code()));
        String asked = parameters.text("watch");
        if (asked != null) { // a short one is often over before this page is drawn
            watched.add(exports.get(asked).code());
        }
        codes = List.copyOf(watched);
    }

    /** @return those watched, as they stand in this request */
    public List<ExportSummary> getLines() {
        if (lines == null) {
            lines = codes.stream().map(exports::get).toList();
        }
        return lines;
    }

    /** Forgets how they stood: the timer's request looks again. */
    public void look() {
        lines = null;
    }

    public boolean isOver() {
        return getLines().stream().noneMatch(ExportSummary::underWay);
    }

    /** @return "1,200 of 3,215 rows", or that it waits or stops */
    public String words(ExportSummary export) {
        ExportSummary.Progress progress = export.progress();
        if (progress.cancelling()) {
            return text("watchExports.stopping");
        }
        if (export.state() == ExportState.QUEUED) {
            return text("watchExports.waits");
        }
        Formats formats = new Formats(Callers.current().language());
        return progress.total() == null
                ? text("watchExports.rows", formats.number(progress.done()))
                : text("watchExports.rowsOf", formats.number(progress.done()), formats.number(progress.total()));
    }

    public String cancel(String code) {
        return save(() -> {
            exports.cancel(code);
            say("watchExports.asked", code);
            return "/exchange/exports/list";
        });
    }

    private String text(String key, Object... arguments) {
        return texts.of(Callers.current().language(), key, arguments);
    }
}
