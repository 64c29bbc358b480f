package parley.missions;

/** An outcome of a mission was logged; told in the transaction that logs it. */
public record OutcomeLogged(long outcomeId, long missionId) {}
