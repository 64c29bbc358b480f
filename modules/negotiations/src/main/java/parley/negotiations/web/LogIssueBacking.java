package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.issue.IssueService;

/** Logs an issue. */
@Named
@ViewScoped
public class LogIssueBacking extends IssueForm {
    @Inject
    private transient IssueService issues;

    @PostConstruct
    void read() {
        propose();
    }

    public String save() {
        return save(() -> {
            long id = issues.log(command());
            say("logIssue.saved");
            return "/negotiations/issues/show?id=" + id;
        });
    }
}
