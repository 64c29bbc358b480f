package parley.negotiations.session;

/**
 * A session as its form and REST show it.
 *
 * @param content what was written, as a command
 */
public record SessionDetail(SessionSummary summary, LogSession content, int version) {}
