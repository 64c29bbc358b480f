package parley.negotiations.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
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
     * What held at the end of each round, in the order of {@link #rounds}; null where nothing had been said. What was said
     * at a round counts from that round on; anything else from the first round that ended on its day or later. What is of
     * the round itself goes before what was carried over, whatever their days: a round without a date has none to compare.
     *
     * @param said of one chapter, oldest first
     * @param round the id of the round at which it was said, or null
     * @param day on which it was said
     */
    <T> List<T> atEndOfEach(List<T> said, Function<T, Long> round, Function<T, LocalDate> day) {
        List<T> held = new ArrayList<>();
        T last = null;
        for (RoundSummary each : rounds) {
            boolean own = false;
            for (T entry : said) {
                boolean ofRound = round.apply(entry) != null && round.apply(entry) == each.id();
                boolean counts = ofRound || endedBy(each, day.apply(entry));
                boolean goesBefore =
                        last == null || ofRound && !own || !day.apply(entry).isBefore(day.apply(last));
                if (counts && goesBefore) {
                    last = entry;
                    own = ofRound;
                }
            }
            held.add(last);
        }
        return held;
    }

    private static boolean endedBy(RoundSummary round, LocalDate day) {
        LocalDate end = round.end() != null
                ? round.end().last()
                : round.start() == null ? null : round.start().last();
        return end != null && !day.isAfter(end);
    }
}
