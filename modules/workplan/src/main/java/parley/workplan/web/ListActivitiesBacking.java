package parley.workplan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordState;
import parley.ui.list.ListParameters;
import parley.workplan.ActivityStatus;
import parley.workplan.activity.ActivityCriteria;
import parley.workplan.activity.ActivityService;
import parley.workplan.activity.ActivitySummary;

/** The activities list: everything it shows follows from its address. */
@Named
@RequestScoped
public class ListActivitiesBacking {
    @Inject
    private ActivityService activities;

    @Inject
    private WorkplanChoices choices;

    @Inject
    private ListParameters parameters;

    private Page<ActivitySummary> page;

    public Page<ActivitySummary> getPage() {
        if (page == null) {
            page = activities.find(
                    new ActivityCriteria(
                            parameters.text("q"),
                            parameters.code("plan", choices::isPlan),
                            parameters.code("area", choices::isArea),
                            getStatus(),
                            parameters.id("lead", parameters.record("PERSON")),
                            parameters.flag("open"),
                            parameters.flag("waiting"),
                            getState(),
                            parameters.asOf()),
                    parameters.paging());
        }
        return page;
    }

    public ActivityStatus getStatus() {
        return parameters.constant(ActivityStatus.class, "status");
    }

    public RecordState getState() {
        return parameters.constant(RecordState.class, "state");
    }

    /** @return how many new due dates wait for a manager's approval */
    public long getWaiting() {
        return activities
                .find(ActivityCriteria.waitingForApproval(), Paging.first())
                .total();
    }

    public boolean isFiltered() {
        return parameters.any("q", "plan", "area", "status", "lead", "open", "waiting", "state", "asOf");
    }
}
