package parley.negotiations.matrix;

import java.util.List;
import parley.negotiations.chapter.ChapterSummary;

/** One chapter over the rounds shown, newest first. */
public record MatrixRow(ChapterSummary chapter, List<MatrixCell> cells) {
    public MatrixRow {
        cells = List.copyOf(cells);
    }

    public boolean withheld() {
        return chapter.withheld();
    }
}
