package parley.negotiations.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.round.RoundStatus;
import parley.negotiations.round.RoundSummary;

/** Rounds in their order, oldest first, and which statement about a chapter held at the end of each. */
final class RoundSeries {
    private final List<RoundSummary> rounds;

    private RoundSeries(List<RoundSummary> rounds) {
        this.rounds = rounds;
    }

    /**
     * The rounds that had begun by a day. One without a published date had, where a later one of the series had, or where
     * it is marked held and the day is today.
     *
     * @param all newest first, by their place in the series
     */
    static RoundSeries begunBy(LocalDate day, LocalDate today, List<RoundSummary> all) {
        List<RoundSummary> begun = new ArrayList<>();
        boolean laterBegan = false;
        for (RoundSummary round : all) {
            boolean dated = round.start() != null;
            boolean began = dated
                    ? !round.start().value().isAfter(day)
                    : laterBegan || day.equals(today) && round.status() == RoundStatus.HELD;
            if (began && round.status() != RoundStatus.CANCELLED && round.status() != RoundStatus.POSTPONED) {
                begun.add(round);
            }
            laterBegan = laterBegan || dated && began;
        }
        Collections.reverse(begun);
        return new RoundSeries(begun);
    }

    List<RoundSummary> rounds() {
        return rounds;
    }

    /**
     * What held at the end of each round, in the order of {@link #rounds}; null where nothing had been said. A statement
     * made at a round counts from that round on; any other one from the first round that ended on its day or later.
     *
     * @param said of one chapter, oldest first
     */
    List<StatusEntry> atEndOfEach(List<StatusEntry> said) {
        List<StatusEntry> held = new ArrayList<>();
        StatusEntry last = null;
        for (RoundSummary round : rounds) {
            for (StatusEntry entry : said) {
                if (saidBy(entry, round) && !olderThan(entry, last)) {
                    last = entry;
                }
            }
            held.add(last);
        }
        return held;
    }

    private static boolean saidBy(StatusEntry entry, RoundSummary round) {
        if (entry.roundId() != null && entry.roundId() == round.id()) {
            return true;
        }
        LocalDate end = round.end() != null
                ? round.end().last()
                : round.start() == null ? null : round.start().last();
        return end != null && !entry.effective().isAfter(end);
    }

    private static boolean olderThan(StatusEntry entry, StatusEntry other) {
        return other != null && entry.effective().isBefore(other.effective());
    }
}
