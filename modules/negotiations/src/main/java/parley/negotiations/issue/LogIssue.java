package parley.negotiations.issue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import parley.core.text.BilingualText;

/**
 * To log an issue of a chapter, and to write it again.
 *
 * @param title in one language or both
 * @param articles chapter and number, apart by commas, such as {@code 5.3, TIG 2.4}; a number alone is of the issue's chapter
 * @param state null is open
 */
public record LogIssue(
        @NotNull Long chapterId,
        BilingualText title,
        BilingualText description,
        @NotNull Interest interest,
        @NotNull Priority priority,
        IssueState state,
        @Size(max = 400) String articles,
        @NotNull String marking) {
    public LogIssue {
        title = title == null ? BilingualText.none() : title;
        description = description == null ? BilingualText.none() : description;
        state = state == null ? IssueState.OPEN : state;
    }
}
