package parley.workplan.meeting;

import java.time.LocalDate;
import parley.core.record.RecordState;

/**
 * Which work-plan meetings to find; null is "any".
 *
 * @param q words in number, place or summary, accent-free
 * @param from only meetings that end on that day or later
 * @param to only meetings that start on that day or before
 * @param state active unless it says otherwise
 */
public record MeetingCriteria(
        String q,
        Integer year,
        MeetingStatus status,
        MeetingFormat format,
        LocalDate from,
        LocalDate to,
        RecordState state) {
    public static MeetingCriteria any() {
        return words(null);
    }

    static MeetingCriteria words(String q) {
        return new MeetingCriteria(q, null, null, null, null, null, null);
    }

    /** @return those that touch the days from–to, both inclusive */
    static MeetingCriteria between(LocalDate from, LocalDate to) {
        return new MeetingCriteria(null, null, null, null, from, to, null);
    }

    public static MeetingCriteria held(LocalDate from, LocalDate to) {
        return new MeetingCriteria(null, null, MeetingStatus.HELD, null, from, to, null);
    }
}
