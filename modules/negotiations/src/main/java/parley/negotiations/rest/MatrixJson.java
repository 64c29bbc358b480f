package parley.negotiations.rest;

import java.util.List;
import java.util.stream.IntStream;
import parley.negotiations.matrix.CellBrackets;
import parley.negotiations.matrix.Matrix;
import parley.negotiations.matrix.MatrixCell;
import parley.negotiations.matrix.MatrixRow;
import parley.negotiations.round.RoundSummary;
import parley.ui.rest.TextJson;

/**
 * The matrix, newest round first; the cells of a row stand in the order of the rounds.
 *
 * @param marking the highest of what is in it
 * @param withheld rows without a status for this caller; they are in no total
 */
public record MatrixJson(
        String asOf, List<RoundColumn> rounds, List<ChapterRow> chapters, int total, long withheld, String marking) {

    /** A round, with how many chapters stood where at its end. */
    public record RoundColumn(
            long id,
            String code,
            TextJson label,
            String start,
            String end,
            long concluded,
            long substantiallyConcluded,
            long texts,
            int openBrackets,
            int openChange) {}

    /** A chapter over the rounds. */
    public record ChapterRow(long id, String code, TextJson name, boolean withheld, List<Cell> cells) {}

    /** @param change {@code NONE}, {@code FIRST}, {@code SAME} or {@code MOVED} against the round before in the series */
    public record Cell(String status, String change, String origin, String since, Long session, Brackets brackets) {}

    /**
     * Open brackets; null in a cell without a text.
     *
     * @param change against the round before; null for a first text
     * @param text null where the caller may not open it
     */
    public record Brackets(int open, Integer change, Integer before, Long text, Long textBefore) {}

    static MatrixJson of(Matrix matrix) {
        return new MatrixJson(
                matrix.asOf().toString(),
                IntStream.range(0, matrix.rounds().size())
                        .mapToObj(place -> column(matrix, place))
                        .toList(),
                matrix.rows().stream().map(MatrixJson::row).toList(),
                matrix.chapters(),
                matrix.withheld(),
                matrix.marking());
    }

    private static RoundColumn column(Matrix matrix, int place) {
        RoundSummary round = matrix.rounds().get(place);
        return new RoundColumn(
                round.id(),
                round.code(),
                TextJson.of(round.labelEn(), round.labelFr()),
                RoundJson.text(round.start()),
                RoundJson.text(round.end()),
                matrix.concluded(place),
                matrix.substantially(place),
                matrix.texts(place),
                matrix.open(place),
                matrix.openChange(place));
    }

    private static ChapterRow row(MatrixRow row) {
        return new ChapterRow(
                row.chapter().id(),
                row.chapter().code(),
                TextJson.of(row.chapter().nameEn(), row.chapter().nameFr()),
                row.withheld(),
                row.cells().stream().map(MatrixJson::cell).toList());
    }

    private static Cell cell(MatrixCell cell) {
        return new Cell(
                RoundJson.name(cell.status()),
                RoundJson.name(cell.change()),
                RoundJson.name(cell.origin()),
                RoundJson.text(cell.since()),
                cell.sessionId(),
                brackets(cell.brackets()));
    }

    private static Brackets brackets(CellBrackets brackets) {
        return brackets == null
                ? null
                : new Brackets(
                        brackets.open(),
                        brackets.first() ? null : brackets.change(),
                        brackets.before(),
                        brackets.text(),
                        brackets.textBefore());
    }
}
