package parley.negotiations.ahead;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The pace between every two rounds (Theil–Sen): its middle is hardly moved by one good or bad round, and its quartiles give
 * the range. From the last round on, what is left goes down at that pace. What does not go down has no end in sight.
 */
final class BurnDown {
    private static final int LONGEST_YEARS = 20;

    private BurnDown() {}

    static Forecast of(List<Forecast.Point> points) {
        if (points.size() < Forecast.FEWEST) {
            return new Forecast(points, null, null, null, false);
        }
        List<Double> paces = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                long days = ChronoUnit.DAYS.between(
                        points.get(i).day(), points.get(j).day());
                if (days > 0) {
                    paces.add((points.get(i).left() - points.get(j).left()) / (double) days);
                }
            }
        }
        Collections.sort(paces);
        Forecast.Point last = points.get(points.size() - 1);
        return new Forecast(
                points,
                end(last, quantile(paces, 0.75)),
                end(last, quantile(paces, 0.5)),
                end(last, quantile(paces, 0.25)),
                true);
    }

    private static double quantile(List<Double> sorted, double share) {
        if (sorted.isEmpty()) {
            return 0;
        }
        double at = share * (sorted.size() - 1);
        int low = (int) Math.floor(at);
        int high = (int) Math.ceil(at);
        return sorted.get(low) + (at - low) * (sorted.get(high) - sorted.get(low));
    }

    /** @param pace how many fewer a day */
    private static LocalDate end(Forecast.Point last, double pace) {
        if (last.left() == 0) {
            return last.day();
        }
        double days = pace <= 0 ? Double.MAX_VALUE : last.left() / pace;
        LocalDate limit = last.day().plusYears(LONGEST_YEARS);
        return days > ChronoUnit.DAYS.between(last.day(), limit)
                ? null
                : last.day().plusDays((long) Math.ceil(days));
    }
}
