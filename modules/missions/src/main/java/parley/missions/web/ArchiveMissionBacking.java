package parley.missions.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.record.ArchiveRecord;
import parley.missions.mission.MissionDetail;
import parley.missions.mission.MissionService;
import parley.ui.form.ArchiveForm;
import parley.ui.list.ListParameters;

/** Archives a mission with its outcomes, or takes it back. */
@Named
@ViewScoped
public class ArchiveMissionBacking extends ArchiveForm {
    @Inject
    private MissionService missions;

    @Inject
    private ListParameters parameters;

    private long id;
    private String code;

    @PostConstruct
    void read() {
        String asked = parameters.text("code");
        MissionDetail mission = missions.get(asked == null ? "" : asked);
        code = mission.summary().code();
        boolean archived = mission.archival() != null;
        fill(code, archived, archived ? mission.archival().reason() : null, mission.version());
        id = mission.summary().id();
    }

    @Override
    protected void archive() {
        missions.archive(id, version(), new ArchiveRecord(getReason()));
    }

    @Override
    protected void restore() {
        missions.restore(id, version());
    }

    @Override
    protected String page() {
        return "/missions/missions/show?code=" + code;
    }

    public String getCode() {
        return code;
    }
}
