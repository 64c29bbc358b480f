package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.error.NotFound;
import parley.negotiations.issue.IssueDetail;
import parley.negotiations.issue.IssueService;
import parley.ui.list.ListParameters;

/** Edits an issue. */
@Named
@ViewScoped
public class EditIssueBacking extends IssueForm {
    @Inject
    private transient IssueService issues;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private int version;
    private String chapterCode;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound("ISSUE", "");
        }
        IssueDetail issue = issues.get(asked);
        id = asked;
        version = issue.version();
        readAt(version);
        chapterCode = issue.summary().chapterCode();
        fill(issue.content());
    }

    public String save() {
        return save(() -> {
            issues.edit(id, versionOr(version), command());
            say("editIssue.saved");
            return "/negotiations/issues/show?id=" + id;
        });
    }

    public long getId() {
        return id;
    }

    public String getChapterCode() {
        return chapterCode;
    }
}
