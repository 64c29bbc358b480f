package parley.workplan.meeting;

import java.time.LocalDate;

/**
 * Which work-plan meetings to find; null is "any".
 *
 * @param q words in number, place or summary, accent-free
 * @param from only meetings that end on that day or later
 * @param to only meetings that start on that day or before
 */
public record MeetingCriteria(
        String q, Integer year, MeetingStatus status, MeetingFormat format, LocalDate from, LocalDate to) {
    public static MeetingCriteria any() {
        return words(null);
    }

    static MeetingCriteria words(String q) {
        return new MeetingCriteria(q, null, null, null, null, null);
    }

    public static MeetingCriteria held(LocalDate from, LocalDate to) {
        return new MeetingCriteria(null, null, MeetingStatus.HELD, null, from, to);
    }
}
