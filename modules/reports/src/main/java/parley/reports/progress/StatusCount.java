package parley.reports.progress;

import parley.negotiations.ChapterStatus;

/**
 * How many chapters had a status on two days.
 *
 * @param status null where nothing was said
 */
public record StatusCount(ChapterStatus status, long atStart, long atEnd) {}
