package parley.missions.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.missions.mission.MissionDetail;
import parley.missions.mission.MissionService;
import parley.ui.list.ListParameters;

/** Edits a mission with its legs; another stage is appended to its history. */
@Named
@ViewScoped
public class EditMissionBacking extends MissionForm {
    @Inject
    private MissionService missions;

    @Inject
    private ListParameters parameters;

    private long id;
    private int version;
    private String code;

    @PostConstruct
    void read() {
        String asked = parameters.text("code");
        MissionDetail mission = missions.get(asked == null ? "" : asked);
        id = mission.summary().id();
        version = mission.version();
        readAt(version);
        code = mission.summary().code();
        fill(mission.content());
    }

    public String save() {
        return save(() -> {
            missions.edit(id, versionOr(version), command());
            say("editMission.saved", code);
            return "/missions/missions/show?code=" + code;
        });
    }

    public String getCode() {
        return code;
    }
}
