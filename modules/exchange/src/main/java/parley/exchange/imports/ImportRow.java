package parley.exchange.imports;

import java.util.List;
import parley.exchange.ImportCandidate;
import parley.exchange.ImportChange;
import parley.exchange.ImportMessage;
import parley.exchange.ImportVerdict;

/**
 * A row of a file with its verdict.
 *
 * @param cells in the order of the headers
 * @param choice what a person decided; null where nobody did
 */
public record ImportRow(
        int number,
        List<String> cells,
        Long choice,
        ImportVerdict verdict,
        Long recordId,
        String title,
        String subtitle,
        List<ImportMessage> messages,
        List<ImportChange> changes,
        List<ImportCandidate> candidates) {}
