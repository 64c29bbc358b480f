package parley.workplan.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.core.record.ArchiveRecord;
import parley.ui.form.ArchiveForm;
import parley.workplan.activity.ActivityDetail;
import parley.workplan.activity.ActivityService;
import parley.workplan.activity.ActivitySource;

/** Archives an activity, or takes it back. */
@Named
@ViewScoped
public class ArchiveActivityBacking extends ArchiveForm {
    @Inject
    private transient ActivityService activities;

    @PostConstruct
    void read() {
        ActivityDetail activity = activities.get(asked(ActivitySource.KIND));
        boolean archived = activity.archival() != null;
        fill(
                activity.summary().code() + " · "
                        + activity.summary().title().in(Callers.current().language()),
                archived,
                archived ? activity.archival().reason() : null,
                activity.version());
    }

    @Override
    protected void archive() {
        activities.archive(getId(), version(), new ArchiveRecord(getReason()));
    }

    @Override
    protected void restore() {
        activities.restore(getId(), version());
    }

    @Override
    protected String page() {
        return "/workplan/activities/show?id=" + getId();
    }
}
