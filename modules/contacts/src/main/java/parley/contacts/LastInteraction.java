package parley.contacts;

import java.time.LocalDate;
import parley.core.record.Conditions;

/** How long ago something last passed with a person or an organization, counted from today in Ottawa. */
public enum LastInteraction {
    WITHIN_90_DAYS,
    WITHIN_A_YEAR,
    OVER_A_YEAR_AGO,
    NEVER;

    /**
     * Adds the condition.
     *
     * @param day SQL for the day of the latest interaction
     */
    public void condition(Conditions conditions, String day, LocalDate today) {
        switch (this) {
            case WITHIN_90_DAYS -> conditions.and(day + " >= :since", "since", today.minusDays(90));
            case WITHIN_A_YEAR -> conditions.and(day + " >= :since", "since", today.minusYears(1));
            case OVER_A_YEAR_AGO -> conditions.and(day + " < :since", "since", today.minusYears(1));
            case NEVER -> conditions.and(day + " is null");
        }
    }
}
