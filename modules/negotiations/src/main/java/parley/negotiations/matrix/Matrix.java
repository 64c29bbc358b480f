package parley.negotiations.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.negotiations.ChapterStatus;
import parley.negotiations.round.RoundSummary;

/**
 * Chapters × rounds, newest round first.
 *
 * @param rows those that the criteria let through
 * @param chapters how many there are in all
 * @param marking the highest of the rounds begun by that day: a status may come from any of them
 */
public record Matrix(LocalDate asOf, List<RoundSummary> rounds, List<MatrixRow> rows, int chapters, String marking) {
    public Matrix {
        rounds = List.copyOf(rounds);
        rows = List.copyOf(rows);
    }

    /** @return rows whose statuses the caller may not know; they are in no total */
    public long withheld() {
        return rows.stream().filter(MatrixRow::withheld).count();
    }

    /** @return concluded chapters at a round, among those that the caller may see */
    public long concluded(int round) {
        return count(round, ChapterStatus::concluded);
    }

    public long substantially(int round) {
        return count(round, status -> status == ChapterStatus.SUBSTANTIALLY_CONCLUDED);
    }

    /** @return open brackets at a round, of the chapters that the caller may see and that have a text */
    public int open(int round) {
        return brackets(round).mapToInt(CellBrackets::open).sum();
    }

    /** @return how many more or fewer there were than at the round before, first texts included */
    public int openChange(int round) {
        return brackets(round).mapToInt(CellBrackets::change).sum();
    }

    /** @return how many of the chapters that the caller may see have a text at a round */
    public long texts(int round) {
        return brackets(round).count();
    }

    private Stream<CellBrackets> brackets(int round) {
        return rows.stream().map(row -> row.cells().get(round).brackets()).filter(Objects::nonNull);
    }

    private long count(int round, Predicate<ChapterStatus> which) {
        return rows.stream()
                .map(row -> row.cells().get(round).status())
                .filter(status -> status != null && which.test(status))
                .count();
    }
}
