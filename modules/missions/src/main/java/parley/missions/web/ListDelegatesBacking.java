package parley.missions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.record.Page;
import parley.missions.delegate.DelegateService;
import parley.missions.delegate.DelegateSummary;
import parley.missions.mission.MissionService;
import parley.missions.mission.MissionSummary;
import parley.ui.list.ListParameters;

/** People who travel with a mission. */
@Named
@RequestScoped
public class ListDelegatesBacking {
    @Inject
    private DelegateService delegates;

    @Inject
    private MissionService missions;

    @Inject
    private ListParameters parameters;

    private MissionSummary mission;
    private Page<DelegateSummary> page;

    /** Finds the mission before the page renders, so that a wrong code is a 404. */
    public void load() {
        String code = parameters.text("mission");
        mission = missions.get(code == null ? "" : code).summary();
    }

    public MissionSummary getMission() {
        return mission;
    }

    public Page<DelegateSummary> getPage() {
        if (page == null) {
            page = delegates.find(mission.id(), parameters.id("company"), parameters.paging());
        }
        return page;
    }
}
