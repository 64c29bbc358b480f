package parley.negotiations.ahead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.core.access.Allowed;
import parley.core.record.Paging;
import parley.core.time.PartialDate;
import parley.negotiations.AheadAccess;
import parley.negotiations.ChapterStatus;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.chapter.StatusService;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundStatus;
import parley.negotiations.round.RoundSummary;

/** Where chapters and brackets that are left point; of the chapters that the caller may see, for internal pages only. */
@ApplicationScoped
@Transactional
public class ForecastService {
    private RoundService rounds;
    private ChapterService chapters;
    private StatusService statuses;
    private Clock clock;

    protected ForecastService() {}

    @Inject
    ForecastService(RoundService rounds, ChapterService chapters, StatusService statuses, Clock clock) {
        this.rounds = rounds;
        this.chapters = chapters;
        this.statuses = statuses;
        this.clock = clock;
    }

    /** @return chapters not concluded after each dated round that was held, from the first at which a status is known */
    @Allowed(AheadAccess.READ_AHEAD)
    public Forecast chapters() {
        LocalDate today = LocalDate.now(clock);
        Set<Long> seen = seen(today).stream().map(ChapterSummary::id).collect(Collectors.toSet());
        List<StatusEntry> history = chapters.history(null, today);
        List<Forecast.Point> points = new ArrayList<>();
        for (RoundSummary round : held(today)) {
            LocalDate day = day(round);
            Map<Long, ChapterStatus> then = new HashMap<>();
            history.stream()
                    .filter(entry -> !entry.effective().isAfter(day))
                    .forEach(entry -> then.put(entry.chapterId(), entry.status()));
            if (!then.isEmpty()) {
                long concluded =
                        then.values().stream().filter(ChapterStatus::concluded).count();
                points.add(new Forecast.Point(round, day, (int) (seen.size() - concluded)));
            }
        }
        return BurnDown.of(points);
    }

    /** @return open brackets after each dated round that was held, from the first at which a text is known */
    @Allowed(AheadAccess.READ_AHEAD)
    public Forecast brackets() {
        LocalDate today = LocalDate.now(clock);
        Set<String> seen = seen(today).stream().map(ChapterSummary::code).collect(Collectors.toSet());
        List<Forecast.Point> points = new ArrayList<>();
        for (RoundSummary round : held(today)) {
            Map<String, Integer> open = new HashMap<>(statuses.openBrackets(day(round)));
            open.keySet().retainAll(seen);
            if (!open.isEmpty()) {
                points.add(new Forecast.Point(
                        round,
                        day(round),
                        open.values().stream().mapToInt(Integer::intValue).sum()));
            }
        }
        return BurnDown.of(points);
    }

    private List<ChapterSummary> seen(LocalDate today) {
        return chapters.all(today).stream()
                .filter(chapter -> !chapter.withheld())
                .toList();
    }

    private List<RoundSummary> held(LocalDate today) {
        return rounds.find(RoundCriteria.any(), Paging.longest()).items().stream()
                .filter(round -> round.status() == RoundStatus.HELD && round.start() != null)
                .filter(round -> !day(round).isAfter(today))
                .sorted(Comparator.comparing(ForecastService::day))
                .toList();
    }

    private static LocalDate day(RoundSummary round) {
        PartialDate end = round.end() == null ? round.start() : round.end();
        return end.last();
    }
}
