package parley.workplan.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.ui.rest.PageJson;
import parley.workplan.plan.PlanService;
import parley.workplan.plan.PlanSummary;

/** Work plans with their areas. */
@Path("/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlansResource {
    @Inject
    private PlanService plans;

    @GET
    public PageJson<PlanJson> list() {
        List<PlanSummary> all = plans.all();
        return PageJson.of(Page.of(all, all.size(), Paging.longest()), this::whole);
    }

    @GET
    @Path("/{id}")
    public PlanJson get(@PathParam("id") String id) {
        return whole(plans.get(id));
    }

    private PlanJson whole(PlanSummary plan) {
        return PlanJson.of(plan, plans.areas(plan.id()));
    }
}
