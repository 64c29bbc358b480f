package parley.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.access.Callers;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.ExportColumn;
import parley.exchange.ExportFormat;
import parley.exchange.ExportPurpose;
import parley.exchange.export.ExportKinds;
import parley.exchange.export.ExportService;
import parley.exchange.export.PaperVolumes;
import parley.exchange.export.RequestExport;
import parley.ui.form.Form;
import parley.ui.format.Formats;

/** The export panel under a list: exports exactly what the list found, whose criteria travel in hidden fields. */
@Named
@RequestScoped
public class MakeExportBacking extends Form {
    private static final String CRITERION = "export.criterion.";

    @Inject
    private transient ExportService exports;

    @Inject
    private transient ExportKinds kinds;

    @Inject
    private transient Texts texts;

    @Inject
    private transient HttpServletRequest request;

    private String purpose = ExportPurpose.OPERATIONAL;
    private ExportFormat format = ExportFormat.XLSX;
    private boolean everyColumn;
    private Language language = Callers.current().language();

    public String make() {
        return save(() -> {
            String code = exports.request(command());
            say("makeExport.queued", code);
            return "/exchange/exports/list?watch=" + code;
        });
    }

    private Map<String, String> criteria() {
        Map<String, String> criteria = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(CRITERION)) {
                criteria.put(name.substring(CRITERION.length()), values[0]);
            }
        });
        return criteria;
    }

    /** @return whom the chosen purpose leaves out, by reason, or that it leaves nobody out */
    public String getLeftOut() {
        String kind = request.getParameter("export.kind");
        Map<String, Long> leftOut = purpose.equals(ExportPurpose.OPERATIONAL) || kind == null
                ? Map.of()
                : exports.leftOut(kind, criteria(), purpose);
        Language reader = Callers.current().language();
        if (leftOut.isEmpty()) {
            return texts.of(reader, "makeExport.nobodyLeftOut");
        }
        Formats formats = new Formats(reader);
        long all = leftOut.values().stream().mapToLong(Long::longValue).sum();
        String reasons = leftOut.entrySet().stream()
                .map(entry -> formats.number(entry.getValue()) + " "
                        + texts.of(reader, "export.leftOut." + entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return texts.of(reader, "makeExport.leftOut", formats.number(all), reasons);
    }

    /** @return that the file will come in volumes where the list is too long for one; else an empty text */
    public String getVolumes() {
        String kind = request.getParameter("export.kind");
        long volumes = kind == null ? 1 : exports.volumes(kind, criteria(), purpose, format);
        return volumes == 1
                ? ""
                : texts.of(Callers.current().language(), "makeExport.volumes", PaperVolumes.size(format), volumes);
    }

    private RequestExport command() {
        String columns = request.getParameter("export.columns");
        return new RequestExport(
                request.getParameter("export.kind"),
                criteria(),
                purpose,
                everyColumn
                        ? every(request.getParameter("export.kind"))
                        : columns == null || columns.isEmpty() ? List.of() : List.of(columns.split(",")),
                format,
                language);
    }

    /** @return the codes as the form sends them and {@link #command} reads them */
    public String together(List<String> columns) {
        return String.join(",", columns);
    }

    private List<String> every(String kind) {
        return kinds.of(kind).columns().stream().map(ExportColumn::code).toList();
    }

    /** @return how many columns there are, whatever the list shows */
    public int offered(String kind) {
        return kinds.of(kind).columns().size();
    }

    /** @return what an export of that kind may be for */
    public List<ExportPurpose> purposes(String kind) {
        return kinds.purposes(kinds.of(kind));
    }

    public String name(ExportPurpose each) {
        return each.name(Callers.current().language());
    }

    /** @return kinds of file on offer; in French the CSV that Excel in French opens comes before the other */
    public List<ExportFormat> formats(String kind) {
        List<ExportFormat> formats = new ArrayList<>(kinds.of(kind).formats());
        if (Callers.current().language() == Language.FR && formats.remove(ExportFormat.CSV_SEMICOLON)) {
            formats.add(0, ExportFormat.CSV_SEMICOLON);
        }
        return formats;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public ExportFormat getFormat() {
        return format;
    }

    public void setFormat(ExportFormat format) {
        this.format = format;
    }

    public boolean isEveryColumn() {
        return everyColumn;
    }

    public void setEveryColumn(boolean everyColumn) {
        this.everyColumn = everyColumn;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
