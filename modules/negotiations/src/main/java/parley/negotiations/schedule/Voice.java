package parley.negotiations.schedule;

/** A party that speaks on behalf of another in a session. */
public record Voice(long id, long sessionId, long partyId, long forPartyId) {}
