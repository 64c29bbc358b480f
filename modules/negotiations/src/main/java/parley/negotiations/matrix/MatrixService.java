package parley.negotiations.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.access.Allowed;
import parley.core.marking.MarkingService;
import parley.core.record.Paging;
import parley.negotiations.NegotiationsAccess;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.session.SessionPlace;
import parley.negotiations.session.SessionService;

/**
 * The chapter × round matrix of statuses and open brackets. It holds nothing of its own: every cell follows from rows and
 * texts that can be opened.
 */
@ApplicationScoped
@Transactional
public class MatrixService {
    private static final int LATEST = 4;

    private ChapterService chapters;
    private RoundService rounds;
    private SessionService sessions;
    private Instance<TextCounts> texts;
    private MarkingService markings;
    private Clock clock;

    protected MatrixService() {}

    @Inject
    MatrixService(
            ChapterService chapters,
            RoundService rounds,
            SessionService sessions,
            Instance<TextCounts> texts,
            MarkingService markings,
            Clock clock) {
        this.chapters = chapters;
        this.rounds = rounds;
        this.sessions = sessions;
        this.texts = texts;
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
        Map<Long, List<TextCount>> counted = counts(asOf).stream().collect(Collectors.groupingBy(TextCount::chapterId));
        Map<SessionPlace, Long> held = sessions.places();
        List<ChapterSummary> all = chapters.all(asOf);
        List<ChapterLine> lines = all.stream()
                .map(chapter -> ChapterLine.of(
                        chapter,
                        series,
                        said.getOrDefault(chapter.id(), List.of()),
                        counted.getOrDefault(chapter.id(), List.of())))
                .toList();
        List<MatrixRow> rows = lines.stream()
                .filter(line -> line.fits(criteria, shown))
                .sorted(ChapterLine.order(criteria.order(), shown))
                .map(line -> line.row(shown, held))
                .toList();
        return new Matrix(
                asOf,
                shown.stream().map(series.rounds()::get).toList(),
                rows,
                all.size(),
                markings.highest(
                        series.rounds().stream().map(RoundSummary::marking).toList()));
    }

    /** Where no texts are kept, nothing is counted. */
    private List<TextCount> counts(LocalDate asOf) {
        return texts.isResolvable() ? texts.get().consolidated(asOf) : List.of();
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
}
