package parley.missions.history;

import java.time.LocalDate;
import parley.core.error.InvalidInput;

/** The day from which an appended entry holds. */
public final class EffectiveDay {
    private EffectiveDay() {}

    /**
     * The day asked for, else today.
     *
     * @param latest the day of the entry that stands now; null where there is none
     * @throws InvalidInput on {@code field}, for a day to come, or one before the entry that would go on to stand
     */
    public static LocalDate of(String field, LocalDate asked, LocalDate today, LocalDate latest) {
        LocalDate day = asked == null ? today : asked;
        if (day.isAfter(today)) {
            throw new InvalidInput(field, "error.effectiveDayToCome", today);
        }
        if (latest != null && day.isBefore(latest)) {
            throw new InvalidInput(field, "error.effectiveDayBeforeLatest", latest);
        }
        return day;
    }
}
