package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import parley.core.access.Callers;
import parley.negotiations.ChapterStatus;
import parley.negotiations.agreement.AgreementCard;
import parley.negotiations.agreement.AgreementService;
import parley.negotiations.agreement.PublishedMeasure;
import parley.negotiations.matrix.CellBrackets;
import parley.negotiations.matrix.Matrix;
import parley.negotiations.matrix.MatrixAddress;
import parley.negotiations.matrix.MatrixCell;
import parley.negotiations.matrix.MatrixCriteria;
import parley.negotiations.matrix.MatrixFile;
import parley.negotiations.matrix.MatrixService;
import parley.negotiations.matrix.MatrixWords;
import parley.ui.list.ListParameters;

/** The chapter × round matrix: everything it shows follows from its address. */
@Named
@RequestScoped
public class ShowMatrixBacking {
    private static final String CHAPTERS = "CHAPTERS";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> FILTERS =
            List.of("rounds", "asOf", "chapters", "status", "movedSince", "bracketed", "sort");

    @Inject
    private MatrixService service;

    @Inject
    private MatrixFile file;

    @Inject
    private MatrixWords words;

    @Inject
    private AgreementService agreements;

    @Inject
    private ListParameters parameters;

    private Matrix matrix;
    private List<PublishedMeasure> measures;

    public Matrix getMatrix() {
        if (matrix == null) {
            matrix = service.find(criteria());
        }
        return matrix;
    }

    private MatrixCriteria criteria() {
        return MatrixAddress.criteria(
                parameters.text("rounds"),
                parameters.asOf(),
                parameters.text("chapters"),
                getStatus(),
                parameters.text("movedSince"),
                parameters.flag("bracketed"),
                getSort());
    }

    private String getSort() {
        return parameters.code("sort", sort -> Arrays.stream(MatrixCriteria.Order.values())
                .anyMatch(order -> order.name().equalsIgnoreCase(sort)));
    }

    /** Answers {@code ?download=xlsx} and {@code ?download=pdf} with the file instead of the page. */
    public void load() throws IOException {
        String format = parameters.text("download");
        // A file of other figures than were asked for would go on unexplained: the page says why it gives none.
        if (parameters.getAsOfFault() != null || !"xlsx".equals(format) && !"pdf".equals(format)) {
            return;
        }
        MatrixFile.Ready ready = file.take(criteria(), Callers.current().language(), format);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("pdf".equals(format) ? "application/pdf" : XLSX);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + ready.name(format) + "\"");
        if ("pdf".equals(format)) {
            file.paper(ready, answer.getResponseOutputStream());
        } else {
            file.workbook(ready, answer.getResponseOutputStream());
        }
        faces.responseComplete();
    }

    /** @return this matrix's address, to which a parameter can be added */
    public String address(String parameter) {
        StringJoiner query = new StringJoiner("&", "/negotiations/matrix/show?", "");
        for (String name : FILTERS) {
            if (parameters.text(name) != null) {
                query.add(name + "=" + URLEncoder.encode(parameters.text(name), StandardCharsets.UTF_8));
            }
        }
        return query.add(parameter).toString();
    }

    /** @return whether a plain table is asked for instead of the heat map */
    public boolean isPlain() {
        return "table".equals(parameters.text("view"));
    }

    public String status(MatrixCell cell) {
        return words.status(cell, Callers.current().language());
    }

    public String change(CellBrackets brackets) {
        return words.change(brackets, Callers.current().language());
    }

    /** @return how the total moved since the round before */
    public String openChange(int round) {
        return MatrixWords.signed(
                getMatrix().openChange(round), Callers.current().language());
    }

    /** @return the page behind a cell: its session, else its comparison, else its text; null where there is none */
    public String target(MatrixCell cell) {
        if (cell.sessionId() != null) {
            return "/negotiations/sessions/show?id=" + cell.sessionId();
        }
        return cell.brackets() == null ? null : target(cell.brackets());
    }

    private static String target(CellBrackets brackets) {
        return brackets.comparison() != null
                ? brackets.comparison()
                : brackets.text() == null ? null : "/negotiations/texts/show?id=" + brackets.text();
    }

    public ChapterStatus getStatus() {
        return parameters.constant(ChapterStatus.class, "status");
    }

    /** @return the class of the cell's ground: the more open brackets the darker, green where none, hatched where withheld */
    public String ground(MatrixCell cell) {
        if (cell.withheld()) {
            return "hx";
        }
        if (cell.brackets() == null) {
            return cell.status() != null && cell.status().concluded() ? "h0" : "";
        }
        int open = cell.brackets().open();
        return open == 0 ? "h0" : open <= 20 ? "h1" : open <= 60 ? "h2" : open <= 110 ? "h3" : "h4";
    }

    /** @return what was published about progress until the day of the matrix, newest first */
    public List<PublishedMeasure> getMeasures() {
        if (measures == null) {
            AgreementCard agreement = agreements.all().get(0);
            measures = agreements.measures(agreement.id()).stream()
                    .filter(measure ->
                            !measure.date().value().isAfter(getMatrix().asOf()))
                    .toList();
        }
        return measures;
    }

    /** @return the latest published number of chapters done, or null */
    public PublishedMeasure getPublished() {
        return getMeasures().stream()
                .filter(measure -> CHAPTERS.equals(measure.unit()))
                .findFirst()
                .orElse(null);
    }
}
