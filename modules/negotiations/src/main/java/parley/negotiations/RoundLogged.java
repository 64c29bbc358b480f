package parley.negotiations;

/** A round was logged; told in the transaction that logs it. */
public record RoundLogged(long roundId, String code) {}
