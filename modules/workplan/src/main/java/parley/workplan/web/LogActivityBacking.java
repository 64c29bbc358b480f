package parley.workplan.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import parley.ui.list.ListParameters;
import parley.workplan.activity.ActivityService;
import parley.workplan.plan.PlanService;

/** Logs an activity, in the plan in force unless said otherwise. */
@Named
@ViewScoped
public class LogActivityBacking extends ActivityForm {
    @Inject
    private transient ActivityService activities;

    @Inject
    private transient PlanService plans;

    @Inject
    private transient ListParameters parameters;

    @Inject
    private transient Clock clock;

    @PostConstruct
    void start() {
        String plan = parameters.text("plan");
        setPlanId((plan == null ? plans.of(LocalDate.now(clock).getYear()) : plans.get(plan)).id());
    }

    public String save() {
        return save(() -> {
            long id = activities.log(command());
            say("logActivity.saved", getCode());
            return "/workplan/activities/show?id=" + id;
        });
    }
}
