package parley.negotiations.rest;

import parley.core.error.InvalidInput;
import parley.negotiations.issue.Interest;
import parley.negotiations.issue.IssueDetail;
import parley.negotiations.issue.IssueState;
import parley.negotiations.issue.IssueSummary;
import parley.negotiations.issue.LogIssue;
import parley.negotiations.issue.Priority;
import parley.negotiations.known.NeedToKnow;
import parley.ui.rest.Params;
import parley.ui.rest.TextJson;

/**
 * An issue in JSON; its chapter is named by code. Id and parties are read only; description stands in the answer about one.
 *
 * @param articles chapter code and number, apart by commas
 * @param parties how many parties were heard on it
 */
public record IssueJson(
        Long id,
        String chapter,
        TextJson title,
        TextJson description,
        String interest,
        String priority,
        String state,
        String articles,
        String marking,
        Long parties) {
    static IssueJson of(IssueSummary issue) {
        return of(issue, null);
    }

    static IssueJson of(IssueDetail issue) {
        return of(issue.summary(), issue.content());
    }

    private static IssueJson of(IssueSummary issue, LogIssue content) {
        return new IssueJson(
                issue.id(),
                issue.chapterCode(),
                TextJson.of(content == null ? issue.title() : content.title()),
                content == null ? null : TextJson.of(content.description()),
                issue.interest().name(),
                issue.priority().name(),
                issue.state().name(),
                issue.articles(),
                issue.marking(),
                issue.parties());
    }

    LogIssue command(NeedToKnow needToKnow) {
        if (chapter == null) {
            throw new InvalidInput("chapter", "error.required");
        }
        return new LogIssue(
                needToKnow.chapter(chapter).id(),
                TextJson.read(title),
                TextJson.read(description),
                Params.constant(Interest.class, "interest", interest),
                Params.constant(Priority.class, "priority", priority),
                Params.constant(IssueState.class, "state", state),
                articles,
                marking == null ? needToKnow.usualMarking() : marking);
    }
}
