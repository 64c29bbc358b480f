package parley.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.exchange.ImportColumns;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportKind;
import parley.exchange.ImportLine;
import parley.exchange.ImportMessage;
import parley.exchange.reader.ColumnLetters;

/** Says of rows, whatever their kind, which of their cells hold a formula without a stored value and were read as empty. */
final class UnstoredFormulas {
    private UnstoredFormulas() {}

    /** @return the same judgements; those of such rows say it. A column that goes nowhere and a cell filled since say nothing. */
    static List<ImportJudgement> told(ImportColumns columns, List<ImportLine> lines, List<ImportJudgement> judgements) {
        Map<Integer, List<ImportMessage>> notices = new HashMap<>();
        for (ImportLine line : lines) {
            for (int place : line.unstored()) {
                String header =
                        place < columns.headers().size() ? columns.headers().get(place) : "";
                boolean used = !ImportKind.SKIP.equals(columns.mapping().get(header));
                if (used && line.cell(place).isEmpty()) {
                    notices.computeIfAbsent(line.row(), row -> new ArrayList<>())
                            .add(ImportMessage.of(
                                    "import.unstoredFormula", header, ColumnLetters.of(place) + line.row()));
                }
            }
        }
        return notices.isEmpty()
                ? judgements
                : judgements.stream()
                        .map(each -> notices.containsKey(each.row()) ? each.saying(notices.get(each.row())) : each)
                        .toList();
    }
}
