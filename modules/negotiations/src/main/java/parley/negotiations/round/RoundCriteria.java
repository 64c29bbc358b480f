package parley.negotiations.round;

/**
 * Which rounds to find; null is "any". The same object serves list, count, export and REST.
 *
 * @param q words in label, place, topics or outcome, accent-free
 * @param year of the start; a round without a published date is in no year
 * @param dated true for those with a published date, false for those without
 */
public record RoundCriteria(
        String q, Integer year, MeetingFormat format, RoundStatus status, Long hostPartyId, Boolean dated) {
    public static RoundCriteria any() {
        return new RoundCriteria(null, null, null, null, null, null);
    }
}
