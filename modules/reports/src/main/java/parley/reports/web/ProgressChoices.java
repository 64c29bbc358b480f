package parley.reports.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import parley.workplan.ActivityStatus;

/** What the tables of the report have as columns. */
@Named
@ApplicationScoped
public class ProgressChoices {
    public ActivityStatus[] getActivityStatuses() {
        return ActivityStatus.values();
    }
}
