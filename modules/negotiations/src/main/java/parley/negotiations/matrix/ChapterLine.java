package parley.negotiations.matrix;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.negotiations.ChapterStatus;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.session.SessionPlace;

/**
 * One chapter over all rounds of the series, oldest first.
 *
 * @param said what held of its status at the end of each; null where nothing did
 * @param counted its text then; null where there was none
 */
record ChapterLine(ChapterSummary chapter, RoundSeries series, List<StatusEntry> said, List<TextCount> counted) {
    /** Of a withheld chapter nothing is looked at: it shows neither by a filter nor by its place. */
    static ChapterLine of(ChapterSummary chapter, RoundSeries series, List<StatusEntry> said, List<TextCount> counted) {
        List<StatusEntry> statuses = chapter.withheld() ? List.of() : said;
        List<TextCount> counts = chapter.withheld() ? List.of() : counted;
        return new ChapterLine(
                chapter,
                series,
                series.atEndOfEach(statuses, StatusEntry::roundId, StatusEntry::effective),
                series.atEndOfEach(counts, TextCount::roundId, TextCount::date));
    }

    /** @param shown places in the series, newest first */
    boolean fits(MatrixCriteria criteria, List<Integer> shown) {
        if (!criteria.chapters().isEmpty() && !criteria.chapters().contains(chapter.code())) {
            return false;
        }
        int latest = shown.isEmpty() ? -1 : shown.get(0);
        if (criteria.status() != null && status(latest) != criteria.status()) {
            return false;
        }
        if (criteria.bracketed() != null) {
            boolean known = latest >= 0 && counted.get(latest) != null;
            if (!known || criteria.bracketed() != counted.get(latest).open() > 0) {
                return false;
            }
        }
        return criteria.movedSince() == null || movedSince(criteria.movedSince(), latest);
    }

    private boolean movedSince(String code, int latest) {
        for (int i = 0; i < series.rounds().size(); i++) {
            if (series.rounds().get(i).code().equals(code)) {
                return status(i) != status(latest) || !Objects.equals(open(i), open(latest));
            }
        }
        return false;
    }

    private ChapterStatus status(int place) {
        return place < 0 || said.get(place) == null ? null : said.get(place).status();
    }

    private Integer open(int place) {
        return place < 0 || counted.get(place) == null
                ? null
                : counted.get(place).open();
    }

    static Comparator<ChapterLine> order(MatrixCriteria.Order order, List<Integer> shown) {
        int latest = shown.isEmpty() ? -1 : shown.get(0);
        return switch (order) {
            case CHAPTER -> Comparator.comparingInt(line -> line.chapter().position());
            case STATUS ->
                Comparator.comparing(
                        line -> line.status(latest), Comparator.nullsLast(Comparator.<ChapterStatus>reverseOrder()));
            case BRACKETS ->
                Comparator.comparing(
                        line -> line.open(latest), Comparator.nullsLast(Comparator.<Integer>reverseOrder()));
            case CHANGE ->
                Comparator.comparing(line -> line.change(latest), Comparator.nullsLast(Comparator.naturalOrder()));
        };
    }

    private Integer change(int place) {
        Integer now = open(place);
        Integer before = open(place - 1);
        return now == null ? null : now - (before == null ? 0 : before);
    }

    MatrixRow row(List<Integer> shown, Map<SessionPlace, Long> held) {
        if (chapter.withheld()) {
            return new MatrixRow(chapter, Collections.nCopies(shown.size(), MatrixCell.hidden()));
        }
        return new MatrixRow(
                chapter, shown.stream().map(place -> cell(place, held)).toList());
    }

    private MatrixCell cell(int place, Map<SessionPlace, Long> held) {
        StatusEntry now = said.get(place);
        StatusEntry before = place == 0 ? null : said.get(place - 1);
        return new MatrixCell(
                now == null ? null : now.status(),
                change(now, before),
                now == null ? null : now.origin(),
                now == null ? null : now.effective(),
                held.get(new SessionPlace(series.rounds().get(place).id(), chapter.id())),
                CellBrackets.of(counted.get(place), place == 0 ? null : counted.get(place - 1)),
                false);
    }

    private static MatrixCell.Change change(StatusEntry now, StatusEntry before) {
        if (now == null) {
            return MatrixCell.Change.NONE;
        }
        return before == null
                ? MatrixCell.Change.FIRST
                : before.status() == now.status() ? MatrixCell.Change.SAME : MatrixCell.Change.MOVED;
    }
}
