package parley.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.core.marking.MarkingService;
import parley.core.record.Page;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.export.ExportKinds;
import parley.exchange.export.ExportNames;
import parley.exchange.export.ExportService;
import parley.exchange.export.ExportState;
import parley.exchange.export.ExportSummary;
import parley.ui.format.Formats;
import parley.ui.list.ListParameters;

/** The reader's own exports, and their files. */
@Named
@RequestScoped
public class ListExportsBacking {
    @Inject
    private ExportNames names;

    @Inject
    private ExportService exports;

    @Inject
    private ExportKinds kinds;

    @Inject
    private Texts texts;

    @Inject
    private MarkingService markings;

    @Inject
    private ListParameters parameters;

    private Page<ExportSummary> page;

    /** Answers {@code ?download=EXP-…} with the file instead of the page. */
    public void download() throws IOException {
        String code = parameters.text("download");
        if (code == null) {
            return;
        }
        ExportSummary export = exports.get(code);
        if (!export.ready()) {
            throw new NotFound("EXPORT", code);
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(export.mediaType());
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + names.of(export) + "\"");
        answer.setResponseHeader("Content-Length", export.bytes().toString());
        Optional<byte[]> piece;
        for (int i = 0; (piece = exports.piece(code, i)).isPresent(); i++) {
            answer.getResponseOutputStream().write(piece.get());
        }
        faces.responseComplete();
    }

    public Page<ExportSummary> getPage() {
        if (page == null) {
            page = exports.ended(parameters.paging());
        }
        return page;
    }

    /** @return the columns' titles in the file's language */
    public String columns(ExportSummary export) {
        return String.join(
                "; ",
                ExportKinds.columns(kinds.of(export.kind()), export.columns()).stream()
                        .map(column -> texts.of(export.language(), column.titleKey()))
                        .toList());
    }

    public String marking(ExportSummary export) {
        return markings.byCode(export.marking()).name(Callers.current().language());
    }

    public String purpose(ExportSummary export) {
        return export.purposeName(Callers.current().language());
    }

    /**
     * How many were left out for one reason.
     *
     * @param address of the list of them as of today; null where there is none
     */
    public record LeftOutLine(String words, String address) {}

    /** @return one line a reason; empty where nobody was left out */
    public List<LeftOutLine> leftOut(ExportSummary export) {
        Language reader = Callers.current().language();
        Formats formats = new Formats(reader);
        return export.leftOut().entrySet().stream()
                .map(entry -> new LeftOutLine(
                        formats.number(entry.getValue()) + " "
                                + texts.of(reader, "export.leftOut." + entry.getKey(), entry.getValue()),
                        kinds.of(export.kind())
                                .leftOutAddress(export.criteria(), export.purpose(), entry.getKey())
                                .orElse(null)))
                .toList();
    }

    public String fileName(ExportSummary export) {
        return names.of(export);
    }

    /** @return what kind of file it is, and of how many volumes where there are several */
    public String fileWords(ExportSummary export) {
        Language reader = Callers.current().language();
        String kind = texts.of(reader, "export.extension." + export.format());
        return export.volumes() == 1 ? kind : kind + ", " + texts.of(reader, "listExports.volumes", export.volumes());
    }

    /** @return why it failed, or an empty text */
    public String failure(ExportSummary export) {
        ExportSummary.Progress progress = export.progress();
        return progress.errorKey() == null
                ? ""
                : texts.of(
                        Callers.current().language(),
                        progress.errorKey(),
                        progress.errorArguments().toArray());
    }

    /** @return the class of the sign for the state */
    public String sign(ExportState state) {
        return switch (state) {
            case QUEUED -> "plan";
            case RUNNING -> "neg";
            case READY -> "ok";
            case CANCELLED, EXPIRED -> "none";
            case FAILED -> "stop";
        };
    }
}
