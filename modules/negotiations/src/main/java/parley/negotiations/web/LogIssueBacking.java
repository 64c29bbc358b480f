package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.issue.IssueService;
import parley.negotiations.known.KnownChapter;
import parley.negotiations.known.NeedToKnow;
import parley.ui.list.ListParameters;

/** Logs an issue. */
@Named
@ViewScoped
public class LogIssueBacking extends IssueForm {
    @Inject
    private transient IssueService issues;

    @Inject
    private transient NeedToKnow needToKnow;

    @Inject
    private transient ListParameters parameters;

    /** Proposes the chapter of the address, and the usual marking. */
    @PostConstruct
    void read() {
        setMarking(needToKnow.usualMarking());
        String code = parameters.text("chapter");
        needToKnow.chapters().stream()
                .filter(chapter -> chapter.code().equals(code))
                .map(KnownChapter::id)
                .forEach(this::setChapterId);
    }

    public String save() {
        return save(() -> {
            long id = issues.log(command());
            say("logIssue.saved");
            return "/negotiations/issues/show?id=" + id;
        });
    }
}
