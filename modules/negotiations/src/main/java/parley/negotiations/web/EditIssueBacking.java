package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.issue.IssueDetail;
import parley.negotiations.issue.IssueService;

/** Edits an issue. */
@Named
@ViewScoped
public class EditIssueBacking extends IssueForm {
    @Inject
    private transient IssueService issues;

    @PostConstruct
    void read() {
        IssueDetail issue = issues.get(asked("ISSUE"));
        opened(issue.summary().id(), issue.version(), issue.summary().chapterCode());
        fill(issue.content());
    }

    public String save() {
        return save(() -> {
            issues.edit(getId(), version(), command());
            say("editIssue.saved");
            return "/negotiations/issues/show?id=" + getId();
        });
    }
}
