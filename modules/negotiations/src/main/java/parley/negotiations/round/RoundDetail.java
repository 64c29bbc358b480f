package parley.negotiations.round;

/**
 * A round as its page and REST show it.
 *
 * @param content everything a person may write, as a command
 * @param version for the next save
 */
public record RoundDetail(RoundSummary summary, LogRound content, PublishedRound publication, int version) {}
