package parley.negotiations.schedule;

import parley.negotiations.round.RoundSummary;

/**
 * Two sessions that cannot both be as they are planned, or one that lies outside the dates of its round.
 *
 * @param subject the person's name, the room, the party's id for DELEGATION, or the round's code for OUTSIDE_ROUND
 * @param other null for OUTSIDE_ROUND
 * @param people of a delegation that are named for these days; null for the other kinds
 * @param round whose dates do not hold the session; null for the other kinds
 */
public record Conflict(Kind kind, String subject, Sitting one, Sitting other, Integer people, RoundSummary round) {
    Conflict(Kind kind, String subject, Sitting one, Sitting other, Integer people) {
        this(kind, subject, one, other, people, null);
    }

    static Conflict outside(RoundSummary round, Sitting one) {
        return new Conflict(Kind.OUTSIDE_ROUND, round.code(), one, null, null, round);
    }

    /** What is in two places, or that a session is not on a day of its round. */
    public enum Kind {
        PERSON,
        ROOM,
        DELEGATION,
        OUTSIDE_ROUND
    }
}
