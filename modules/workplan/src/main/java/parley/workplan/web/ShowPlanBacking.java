package parley.workplan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.ui.format.FormatBean;
import parley.ui.list.ListParameters;
import parley.workplan.ActivityFigure;
import parley.workplan.WorkplanFigures;
import parley.workplan.activity.ActivityCriteria;
import parley.workplan.activity.ActivityService;
import parley.workplan.activity.ActivitySummary;
import parley.workplan.plan.AreaCard;
import parley.workplan.plan.PlanService;
import parley.workplan.plan.PlanSummary;

/** The plans, and one plan with its areas and activities. */
@Named
@RequestScoped
public class ShowPlanBacking {
    @Inject
    private PlanService plans;

    @Inject
    private ActivityService activities;

    @Inject
    private WorkplanFigures figures;

    @Inject
    private FormatBean format;

    @Inject
    private ListParameters parameters;

    private PlanSummary plan;
    private Page<ActivitySummary> page;

    /** Finds the plan before the page renders, so that a wrong code is a 404. */
    public void load() {
        plan = plans.get(parameters.text("code") == null ? "" : parameters.text("code"));
    }

    public PlanSummary getPlan() {
        return plan;
    }

    public List<PlanSummary> getAll() {
        return plans.all();
    }

    public List<AreaCard> getAreas() {
        return plans.areas(plan.id());
    }

    public List<AreaCard> getThemes() {
        return plans.themes();
    }

    public Page<ActivitySummary> getActivities() {
        if (page == null) {
            page = activities.find(ActivityCriteria.ofPlan(plan.code()), Paging.longest());
        }
        return page;
    }

    /** @return activities by area and status today, for the plan in force; nothing for the others */
    public List<ActivityFigure> getFigures() {
        return figures.activities(format.today()).stream()
                .filter(figure -> figure.planCode().equals(plan.code()))
                .toList();
    }
}
