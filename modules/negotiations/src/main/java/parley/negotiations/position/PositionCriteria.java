package parley.negotiations.position;

import java.time.LocalDate;

/**
 * Which positions to find; null is “any”.
 *
 * @param current whether only the latest of each party on each issue
 * @param asOf leaves out what was said later; null is today
 */
public record PositionCriteria(
        Long issueId, String chapter, Long partyId, Stance stance, Long roundId, boolean current, LocalDate asOf) {
    public static PositionCriteria ofIssue(long issueId) {
        return new PositionCriteria(issueId, null, null, null, null, false, null);
    }

    public static PositionCriteria ofRound(long roundId) {
        return new PositionCriteria(null, null, null, null, roundId, false, null);
    }

    public static PositionCriteria latest(String chapter, LocalDate asOf) {
        return new PositionCriteria(null, chapter, null, null, null, true, asOf);
    }
}
