package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import parley.core.access.Callers;
import parley.core.marking.MarkingService;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.negotiations.issue.Interest;
import parley.negotiations.issue.IssueCriteria;
import parley.negotiations.issue.IssueService;
import parley.negotiations.issue.IssueState;
import parley.negotiations.issue.IssueSummary;
import parley.negotiations.issue.Priority;
import parley.negotiations.pointer.Pointer;
import parley.negotiations.pointer.PointerCriteria;
import parley.negotiations.pointer.PointerKind;
import parley.negotiations.pointer.PointerService;
import parley.ui.list.ListParameters;

/** The issues that the reader may know: everything it shows follows from its address. */
@Named
@RequestScoped
public class ListIssuesBacking {
    @Inject
    private IssueService issues;

    @Inject
    private PointerService pointers;

    @Inject
    private MarkingService markings;

    @Inject
    private NegotiationsChoices choices;

    @Inject
    private ListParameters parameters;

    private Page<IssueSummary> page;

    public Page<IssueSummary> getPage() {
        if (page == null) {
            IssueCriteria criteria =
                    new IssueCriteria(parameters.text("q"), getChapter(), getInterest(), getPriority(), getState());
            Paging paging = parameters.paging();
            boolean french = Callers.current().language() == Language.FR;
            page = issues.find(criteria, french && "title".equals(paging.sort()) ? paging.by("title.fr") : paging);
        }
        return page;
    }

    public List<Pointer> getPointers() {
        return pointers.all(new PointerCriteria(Set.of(PointerKind.ISSUE, PointerKind.POSITION), getChapter()));
    }

    public String getMarking() {
        return markings.highest(
                getPage().items().stream().map(IssueSummary::marking).toList());
    }

    private String getChapter() {
        return parameters.code("chapter", choices::isChapter);
    }

    public Interest getInterest() {
        return parameters.constant(Interest.class, "interest");
    }

    public Priority getPriority() {
        return parameters.constant(Priority.class, "priority");
    }

    public IssueState getState() {
        return parameters.constant(IssueState.class, "state");
    }

    public boolean isFiltered() {
        return parameters.any("q", "chapter", "interest", "priority", "state");
    }
}
