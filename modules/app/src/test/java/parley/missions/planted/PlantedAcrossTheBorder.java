package parley.missions.planted;

import parley.workplan.plan.PlanService;

/** Breaks a rule on purpose: reaches inside a module that missions may not even use. */
public class PlantedAcrossTheBorder {
    private PlanService plans;

    public Object first() {
        return plans.all().get(0);
    }
}
