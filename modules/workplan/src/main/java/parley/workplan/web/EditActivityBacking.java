package parley.workplan.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.error.NotFound;
import parley.ui.list.ListParameters;
import parley.workplan.activity.ActivityDetail;
import parley.workplan.activity.ActivityService;
import parley.workplan.activity.ActivitySource;
import parley.workplan.activity.DueProposal;

/** Edits an activity; another due date is appended with its reason. */
@Named
@ViewScoped
public class EditActivityBacking extends ActivityForm {
    @Inject
    private transient ActivityService activities;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private int version;
    private transient DueProposal waiting;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound(ActivitySource.KIND, "");
        }
        ActivityDetail activity = activities.get(asked);
        id = asked;
        version = activity.version();
        waiting = activity.waiting();
        readAt(version);
        fill(activity.content());
    }

    public String save() {
        return save(() -> {
            DueProposal before = waiting;
            activities.edit(id, versionOr(version), command());
            DueProposal after = activities.get(id).waiting();
            boolean proposed = after != null && (before == null || after.id() != before.id());
            say(proposed ? "editActivity.proposed" : "editActivity.saved", getCode());
            return "/workplan/activities/show?id=" + id;
        });
    }

    /** @return the due date that waits for a manager's approval, or null */
    public DueProposal getWaiting() {
        return waiting;
    }

    public long getId() {
        return id;
    }
}
