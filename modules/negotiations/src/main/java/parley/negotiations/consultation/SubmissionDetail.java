package parley.negotiations.consultation;

/** A submission as its page, its form and REST show it; content is what was written, as a command. */
public record SubmissionDetail(SubmissionSummary summary, LogSubmission content, int version) {}
