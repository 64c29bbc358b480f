package parley.negotiations.mandate;

/** A mandate as its page, its form and REST show it; content is what was written, as a command. */
public record MandateDetail(MandateSummary summary, LogMandate content, int version) {}
