package parley.negotiations.issue;

import parley.core.text.BilingualText;

/**
 * An issue in a list.
 *
 * @param articles such as {@code SPS 5.3, TIG 2.4}; null where none is named
 * @param parties how many parties were heard on it
 */
public record IssueSummary(
        long id,
        long chapterId,
        String chapterCode,
        String chapterEn,
        String chapterFr,
        BilingualText title,
        Interest interest,
        Priority priority,
        IssueState state,
        String articles,
        String marking,
        long parties,
        int version) {}
