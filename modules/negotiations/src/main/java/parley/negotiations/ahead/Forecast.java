package parley.negotiations.ahead;

import java.time.LocalDate;
import java.util.List;
import parley.negotiations.round.RoundSummary;

/**
 * Where what is left points, from what was left after each round.
 *
 * @param points oldest first
 * @param earliest when nothing would be left at the faster pace; null where that is not in sight
 * @param middle at the middle pace
 * @param latest at the slower pace
 * @param known whether there are enough rounds to say anything: {@value #FEWEST}
 */
public record Forecast(List<Point> points, LocalDate earliest, LocalDate middle, LocalDate latest, boolean known) {
    /** Fewer rounds than these say nothing. */
    public static final int FEWEST = 6;

    public Forecast {
        points = List.copyOf(points);
    }

    /** @return the largest number left, for drawing */
    public int most() {
        return points.stream().mapToInt(Point::left).max().orElse(0);
    }

    /** What was left after a round. */
    public record Point(RoundSummary round, LocalDate day, int left) {}
}
