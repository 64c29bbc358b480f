package parley.negotiations.history;

import java.time.LocalDate;
import parley.core.time.PartialDate;
import parley.core.time.Precision;
import parley.exchange.CellWords;
import parley.negotiations.round.RoundSummary;

/** Days and words that cells leave to be understood. */
final class HistoryDays {
    private HistoryDays() {}

    /** @return the last day on which the round can have ended; null where no date of it is known */
    static LocalDate last(RoundSummary round) {
        PartialDate end = round == null ? null : round.end() == null ? round.start() : round.end();
        return end == null ? null : end.last();
    }

    /** @return the first day of a round that is known by the day, else null */
    static LocalDate first(RoundSummary round) {
        return round.start() != null && round.start().precision() == Precision.DAY
                ? round.start().value()
                : null;
    }

    static String confidence(String cell) {
        return cell == null
                ? null
                : switch (CellWords.plain(cell)) {
                    case "high", "h", "elevee", "haute", "forte" -> "HIGH";
                    case "medium", "m", "moyenne" -> "MEDIUM";
                    case "low", "l", "faible", "basse" -> "LOW";
                    default -> cell;
                };
    }
}
