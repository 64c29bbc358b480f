package parley.workplan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.record.Page;
import parley.ui.list.ListParameters;
import parley.workplan.forum.ForumCriteria;
import parley.workplan.forum.ForumMeeting;
import parley.workplan.forum.ForumService;

/** The list of other forums’ meetings: everything it shows follows from its address. */
@Named
@RequestScoped
public class ListForumMeetingsBacking {
    @Inject
    private ForumService forums;

    @Inject
    private WorkplanChoices choices;

    @Inject
    private ListParameters parameters;

    private Page<ForumMeeting> page;

    public Page<ForumMeeting> getPage() {
        if (page == null) {
            page = forums.find(
                    new ForumCriteria(
                            parameters.text("q"),
                            parameters.code("forum", choices::isForum),
                            parameters.integer("year"),
                            parameters.date("from"),
                            parameters.date("to")),
                    parameters.paging());
        }
        return page;
    }

    public boolean isFiltered() {
        return parameters.any("q", "forum", "year", "from", "to");
    }
}
