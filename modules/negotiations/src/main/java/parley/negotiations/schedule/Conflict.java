package parley.negotiations.schedule;

/**
 * Two sessions that cannot both be as they are planned.
 *
 * @param subject the person's name, the room, or the party's id for DELEGATION
 * @param people of a delegation that are named for these days; null for the other kinds
 */
public record Conflict(Kind kind, String subject, Sitting one, Sitting other, Integer people) {
    /** What is in two places. */
    public enum Kind {
        PERSON,
        ROOM,
        DELEGATION
    }
}
