package parley.negotiations.report;

/** What a report is on. */
public enum ReportKind {
    ROUND,
    CHAPTER
}
