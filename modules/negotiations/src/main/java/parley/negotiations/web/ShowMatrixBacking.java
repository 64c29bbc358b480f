package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.negotiations.ChapterStatus;
import parley.negotiations.agreement.AgreementCard;
import parley.negotiations.agreement.AgreementService;
import parley.negotiations.agreement.PublishedMeasure;
import parley.negotiations.matrix.Matrix;
import parley.negotiations.matrix.MatrixCell;
import parley.negotiations.matrix.MatrixCriteria;
import parley.negotiations.matrix.MatrixService;
import parley.negotiations.matrix.RoundCodes;
import parley.ui.list.ListParameters;

/** The chapter × round matrix: everything it shows follows from its address. */
@Named
@RequestScoped
public class ShowMatrixBacking {
    private static final String CHAPTERS = "CHAPTERS";

    @Inject
    private MatrixService service;

    @Inject
    private AgreementService agreements;

    @Inject
    private ListParameters parameters;

    private Matrix matrix;
    private List<PublishedMeasure> measures;

    public Matrix getMatrix() {
        if (matrix == null) {
            matrix = service.find(new MatrixCriteria(
                    RoundCodes.read(parameters.text("rounds")),
                    parameters.date("asOf"),
                    getStatus(),
                    "status".equals(parameters.text("sort"))));
        }
        return matrix;
    }

    public ChapterStatus getStatus() {
        return parameters.constant(ChapterStatus.class, "status");
    }

    /** @return the class of the cell's ground: green once concluded, hatched where withheld */
    public String ground(MatrixCell cell) {
        if (cell.withheld()) {
            return "hx";
        }
        return cell.status() == null ? "" : cell.status().concluded() ? "h0" : "h1";
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
