package parley.missions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.record.Page;
import parley.core.record.RecordState;
import parley.missions.MissionStage;
import parley.missions.mission.Direction;
import parley.missions.mission.MissionCriteria;
import parley.missions.mission.MissionService;
import parley.missions.mission.MissionSummary;
import parley.ui.list.ListParameters;

/** The missions list: everything it shows follows from its address. */
@Named
@RequestScoped
public class ListMissionsBacking {
    @Inject
    private MissionService missions;

    @Inject
    private MissionsChoices choices;

    @Inject
    private ListParameters parameters;

    private Page<MissionSummary> page;

    public Page<MissionSummary> getPage() {
        if (page == null) {
            MissionCriteria criteria = new MissionCriteria(
                    parameters.text("q"),
                    parameters.integer("year"),
                    getCountry(),
                    getDirection(),
                    getStage(),
                    parameters.asOf(),
                    getState());
            page = missions.find(criteria, parameters.paging());
        }
        return page;
    }

    public Direction getDirection() {
        return parameters.constant(Direction.class, "direction");
    }

    public MissionStage getStage() {
        return parameters.constant(MissionStage.class, "stage");
    }

    public RecordState getState() {
        return parameters.constant(RecordState.class, "state");
    }

    /** @return code of a country that the filter offers, or null */
    public String getCountry() {
        return parameters.code("country", code -> choices.getCountries().containsKey(code));
    }

    public boolean isFiltered() {
        return parameters.any("q", "year", "country", "direction", "stage", "asOf", "state");
    }
}
