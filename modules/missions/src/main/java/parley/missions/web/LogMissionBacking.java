package parley.missions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.missions.mission.MissionService;

/** Logs a mission with its legs. */
@Named
@ViewScoped
public class LogMissionBacking extends MissionForm {
    @Inject
    private MissionService missions;

    public String save() {
        return save(() -> {
            String code = missions.log(command());
            say("logMission.saved", code);
            return "/missions/missions/show?code=" + code;
        });
    }
}
