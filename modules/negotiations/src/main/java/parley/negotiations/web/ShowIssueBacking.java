package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.core.marking.MarkingService;
import parley.negotiations.PositionsAccess;
import parley.negotiations.issue.IssueDetail;
import parley.negotiations.issue.IssueService;
import parley.negotiations.position.Position;
import parley.negotiations.position.PositionCriteria;
import parley.negotiations.position.PositionService;
import parley.ui.list.ListParameters;

/** An issue: where each party stands now, and what each said before. */
@Named
@RequestScoped
public class ShowIssueBacking {
    @Inject
    private IssueService issues;

    @Inject
    private PositionService positions;

    @Inject
    private MarkingService markings;

    @Inject
    private AccessTable access;

    @Inject
    private ListParameters parameters;

    private IssueDetail issue;
    private List<Position> said;

    /** Finds the issue before the page renders: one that the reader may not know is a 404. */
    public void load() {
        Long id = parameters.id("id");
        if (id == null) {
            throw new NotFound("ISSUE", "");
        }
        issue = issues.get(id);
        said = positions.all(PositionCriteria.ofIssue(id));
    }

    public IssueDetail getIssue() {
        return issue;
    }

    /** @return what each party holds now, newest first */
    public List<Position> getPositions() {
        return said.stream().filter(Position::latest).toList();
    }

    /** @return what was said before and is no longer the last word */
    public List<Position> getEarlier() {
        return said.stream().filter(position -> !position.latest()).toList();
    }

    public String getMarking() {
        List<String> shown =
                new ArrayList<>(said.stream().map(Position::marking).toList());
        shown.add(issue.summary().marking());
        return markings.highest(shown);
    }

    public boolean isMayLog() {
        return access.permits(Callers.current(), PositionsAccess.LOG_POSITION);
    }
}
