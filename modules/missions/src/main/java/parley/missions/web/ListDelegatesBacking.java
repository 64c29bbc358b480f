package parley.missions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordState;
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
    private MissionsChoices choices;

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

    /** @return those who travel, unless the address asks for those who were taken off */
    public RecordState getState() {
        RecordState asked = parameters.constant(RecordState.class, "state");
        return asked == null ? RecordState.ACTIVE : asked;
    }

    /** @return how many were taken off the mission */
    public long getTakenOff() {
        Paging one = new Paging(1, 1, null, false);
        return delegates.find(mission.id(), null, RecordState.ARCHIVED, one).total();
    }

    public Page<DelegateSummary> getPage() {
        if (page == null) {
            page = delegates.find(
                    mission.id(), parameters.id("company", choices::isCompany), getState(), parameters.paging());
        }
        return page;
    }
}
