package parley.negotiations.round;

import java.time.LocalDate;

/**
 * Which rounds to find; null is "any". The same object serves list, count, export and REST.
 *
 * @param q words in label, place, topics or outcome, accent-free
 * @param year of the start; a round without a published date is in no year
 * @param from only rounds that end on that day or later; a round without a published date is in no period
 * @param to only rounds that start on that day or before
 * @param dated true for those with a published date, false for those without
 */
public record RoundCriteria(
        String q,
        Integer year,
        MeetingFormat format,
        RoundStatus status,
        Long hostPartyId,
        Boolean dated,
        LocalDate from,
        LocalDate to) {
    public static RoundCriteria any() {
        return words(null);
    }

    static RoundCriteria words(String q) {
        return new RoundCriteria(q, null, null, null, null, null, null, null);
    }

    /** Rounds with a status that touch the days from–to, both inclusive. */
    public static RoundCriteria during(LocalDate from, LocalDate to, RoundStatus status) {
        return new RoundCriteria(null, null, null, status, null, null, from, to);
    }
}
