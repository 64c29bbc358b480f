package parley.core.record;

import java.time.LocalDate;
import java.time.ZoneId;
import parley.core.time.PartialDate;

/**
 * A record as a day or days in a calendar.
 *
 * @param uid stable over edits, without a host
 * @param start never null: what has no published date stands in lists, not in calendars
 * @param end inclusive; null where it is the start
 * @param zone of the place; null where there is none
 * @param cancelled whether it was called off after it was announced
 */
public record CalendarEntry(
        RecordRef ref,
        String uid,
        String titleEn,
        String titleFr,
        PartialDate start,
        PartialDate end,
        ZoneId zone,
        String placeEn,
        String placeFr,
        String address,
        boolean cancelled) {
    public LocalDate lastDay() {
        return end == null ? start.last() : end.last();
    }
}
