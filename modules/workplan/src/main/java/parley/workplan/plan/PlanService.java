package parley.workplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.error.NotFound;
import parley.workplan.WorkplanAccess;

/** Work plans with their areas, and the themes over all of them. */
@ApplicationScoped
@Transactional
public class PlanService {
    private PlanRepository repository;

    protected PlanService() {}

    @Inject
    PlanService(PlanRepository repository) {
        this.repository = repository;
    }

    /** @return newest first */
    @Allowed(WorkplanAccess.READ_PLANS)
    public List<PlanSummary> all() {
        return repository.all();
    }

    /** @throws NotFound if there is none with that code or id */
    @Allowed(WorkplanAccess.READ_PLANS)
    public PlanSummary get(String codeOrId) {
        return repository.all().stream()
                .filter(plan ->
                        plan.code().equals(codeOrId) || Long.toString(plan.id()).equals(codeOrId))
                .findFirst()
                .orElseThrow(() -> new NotFound("WORK_PLAN", codeOrId));
    }

    /** @return the plan in force in a year: of several, the one that began last; of none, the newest */
    @Allowed(WorkplanAccess.READ_PLANS)
    public PlanSummary of(int year) {
        List<PlanSummary> plans = repository.all();
        return plans.stream()
                .filter(plan -> plan.startYear() <= year && year <= plan.endYear())
                .findFirst()
                .orElse(plans.get(0));
    }

    /** @param planId null is of every plan */
    @Allowed(WorkplanAccess.READ_PLANS)
    public List<AreaCard> areas(Long planId) {
        return repository.areas(planId);
    }

    /** @return aims of the Joint Declaration, then cross-cutting themes */
    @Allowed(WorkplanAccess.READ_PLANS)
    public List<AreaCard> themes() {
        return repository.themes();
    }
}
