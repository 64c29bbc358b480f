package parley.missions.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.missions.mission.MissionService;
import parley.missions.mission.MissionSummary;
import parley.missions.outcome.OutcomeService;
import parley.ui.list.ListParameters;

/** Logs an outcome of a mission. */
@Named
@ViewScoped
public class LogOutcomeBacking extends OutcomeForm {
    @Inject
    private OutcomeService outcomes;

    @Inject
    private MissionService missions;

    @Inject
    private ListParameters parameters;

    /** Proposes the country where the mission has one. */
    @PostConstruct
    void read() {
        String code = parameters.text("mission");
        MissionSummary mission = missions.get(code == null ? "" : code).summary();
        on(mission);
        if (mission.countries().size() == 1) {
            setCountry(mission.countries().get(0));
        }
    }

    public String save() {
        return save(() -> {
            outcomes.log(command());
            say("logOutcome.saved", getMission().code());
            return "/missions/missions/show?code=" + getMission().code();
        });
    }
}
