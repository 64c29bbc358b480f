package parley.negotiations.schedule;

/**
 * Somebody in a session.
 *
 * @param partyId for whom
 */
public record Seat(long id, long sessionId, long personId, String person, long partyId, SeatRole role) {}
