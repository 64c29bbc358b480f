package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.error.InvalidInput;
import parley.exchange.ExchangeAccess;
import parley.exchange.ImportLine;

/** What a steward says of single rows of a preview: whom one means, what its cells should have said. */
@ApplicationScoped
public class ImportDecisions {
    private ImportSteps steps;
    private ImportJudging judging;

    protected ImportDecisions() {}

    @Inject
    ImportDecisions(ImportSteps steps, ImportJudging judging) {
        this.steps = steps;
        this.judging = judging;
    }

    /**
     * Decides about a row that nobody but a person can decide about.
     *
     * @param choice {@link ImportLine#AS_NEW}, the id of a record that the row was said to mean, or null to leave it open
     * @throws InvalidInput if the record was not among them
     */
    @Allowed(ExchangeAccess.IMPORT)
    public void choose(String code, int number, Long choice) {
        ImportRow row = steps.openRow(code, number);
        boolean offered = choice == null
                || choice == ImportLine.AS_NEW
                || row.candidates().stream().anyMatch(candidate -> candidate.id() == choice);
        if (!offered) {
            throw new InvalidInput("choice", "error.unknownChoice");
        }
        steps.choose(code, number, choice);
        rejudge(code, number);
    }

    /**
     * Corrects cells of a row, in the import only.
     *
     * @param cells in the order of the headers
     */
    @Allowed(ExchangeAccess.IMPORT)
    public void correct(String code, int number, List<String> cells) {
        ImportRow row = steps.openRow(code, number);
        List<String> whole = new ArrayList<>(cells);
        while (whole.size()
                < Math.min(row.cells().size(), steps.summary(code).headers().size())) {
            whole.add("");
        }
        steps.correct(code, number, whole);
        rejudge(code, number);
    }

    /** What one row says may make another its duplicate: short files are judged whole again. */
    private void rejudge(String code, int number) {
        if (steps.summary(code).rows() > ImportService.AT_ONCE) {
            steps.judgeOne(code, number);
        } else {
            judging.judge(code, (done, total) -> {});
        }
    }
}
