package parley.workplan.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.error.NotFound;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;
import parley.workplan.activity.ActivityDetail;
import parley.workplan.activity.ActivityService;
import parley.workplan.activity.ActivitySource;
import parley.workplan.activity.DecideDueDate;
import parley.workplan.activity.DueDateService;
import parley.workplan.activity.DueProposal;

/** A manager approves or refuses an activity's new due date. */
@Named
@ViewScoped
public class DecideDueDateBacking extends Form {
    @Inject
    private transient ActivityService activities;

    @Inject
    private transient DueDateService dueDates;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private Long proposal;
    private String note;
    private transient ActivityDetail activity;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound(ActivitySource.KIND, "");
        }
        id = asked;
        DueProposal waiting = getActivity().waiting();
        proposal = waiting == null ? null : waiting.id();
    }

    public ActivityDetail getActivity() {
        if (activity == null) {
            activity = activities.get(id);
        }
        return activity;
    }

    public String approve() {
        return decide(true, "decideDueDate.approved");
    }

    public String refuse() {
        return decide(false, "decideDueDate.refused");
    }

    /** What is decided is the proposal that was read: one that took its place meanwhile is refused as decided. */
    private String decide(boolean approved, String said) {
        return save(() -> {
            dueDates.decide(id, proposal, new DecideDueDate(approved, note));
            say(said, getActivity().summary().code());
            return "/workplan/activities/show?id=" + id;
        });
    }

    public long getId() {
        return id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
