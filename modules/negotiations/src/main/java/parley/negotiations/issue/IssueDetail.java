package parley.negotiations.issue;

/** An issue as its page, its form and REST show it; content is what was written, as a command. */
public record IssueDetail(IssueSummary summary, LogIssue content, int version) {}
