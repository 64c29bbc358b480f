package parley.negotiations.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.access.Allowed;
import parley.core.marking.MarkingService;
import parley.core.record.Paging;
import parley.negotiations.ChapterStatus;
import parley.negotiations.NegotiationsAccess;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.session.SessionPlace;
import parley.negotiations.session.SessionService;

/** The chapter × round matrix of statuses. It holds nothing of its own: every cell follows from rows that can be opened. */
@ApplicationScoped
@Transactional
public class MatrixService {
    private static final int LATEST = 4;

    private ChapterService chapters;
    private RoundService rounds;
    private SessionService sessions;
    private MarkingService markings;
    private Clock clock;

    protected MatrixService() {}

    @Inject
    MatrixService(
            ChapterService chapters,
            RoundService rounds,
            SessionService sessions,
            MarkingService markings,
            Clock clock) {
        this.chapters = chapters;
        this.rounds = rounds;
        this.sessions = sessions;
        this.markings = markings;
        this.clock = clock;
    }

    /** @return the matrix; rounds that are not known, not begun or called off are left out */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public Matrix find(MatrixCriteria criteria) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = criteria.asOf() == null ? today : criteria.asOf();
        RoundSeries series = RoundSeries.begunBy(
                asOf,
                today,
                rounds.find(RoundCriteria.any(), new Paging(1, Paging.LARGEST_SIZE, "round", true))
                        .items());
        List<Integer> shown = shown(series.rounds(), criteria.rounds());
        Map<Long, List<StatusEntry>> said =
                chapters.history(null, asOf).stream().collect(Collectors.groupingBy(StatusEntry::chapterId));
        Map<SessionPlace, Long> held = sessions.places();
        List<ChapterSummary> all = chapters.all(asOf);
        List<MatrixRow> rows = all.stream()
                .map(chapter -> row(chapter, series, shown, said.getOrDefault(chapter.id(), List.of()), held))
                .filter(row -> criteria.status() == null || latest(row) == criteria.status())
                .collect(Collectors.toCollection(ArrayList::new));
        if (criteria.byStatus()) {
            rows.sort(Comparator.comparing(
                    MatrixService::latest, Comparator.nullsLast(Comparator.<ChapterStatus>reverseOrder())));
        }
        return new Matrix(
                asOf,
                shown.stream().map(series.rounds()::get).toList(),
                rows,
                all.size(),
                markings.highest(
                        series.rounds().stream().map(RoundSummary::marking).toList()));
    }

    /** @return places in the series, newest first */
    private static List<Integer> shown(List<RoundSummary> series, List<String> codes) {
        List<Integer> places = new ArrayList<>();
        for (int i = series.size() - 1; i >= 0; i--) {
            boolean asked = codes.isEmpty()
                    ? places.size() < LATEST
                    : codes.contains(series.get(i).code());
            if (asked) {
                places.add(i);
            }
        }
        return Collections.unmodifiableList(places);
    }

    private static MatrixRow row(
            ChapterSummary chapter,
            RoundSeries series,
            List<Integer> shown,
            List<StatusEntry> said,
            Map<SessionPlace, Long> held) {
        if (chapter.withheld()) {
            return new MatrixRow(chapter, Collections.nCopies(shown.size(), MatrixCell.hidden()));
        }
        List<StatusEntry> ends = series.atEndOfEach(said);
        return new MatrixRow(
                chapter,
                shown.stream()
                        .map(place -> cell(
                                ends.get(place),
                                place == 0 ? null : ends.get(place - 1),
                                held.get(new SessionPlace(
                                        series.rounds().get(place).id(), chapter.id()))))
                        .toList());
    }

    private static MatrixCell cell(StatusEntry now, StatusEntry before, Long session) {
        if (now == null) {
            return new MatrixCell(null, MatrixCell.Change.NONE, null, null, session, false);
        }
        MatrixCell.Change change = before == null
                ? MatrixCell.Change.FIRST
                : before.status() == now.status() ? MatrixCell.Change.SAME : MatrixCell.Change.MOVED;
        return new MatrixCell(now.status(), change, now.origin(), now.effective(), session, false);
    }

    private static ChapterStatus latest(MatrixRow row) {
        return row.cells().isEmpty() ? null : row.cells().get(0).status();
    }
}
