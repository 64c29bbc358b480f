package parley.missions.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.record.ArchiveRecord;
import parley.missions.delegate.DelegateDetail;
import parley.missions.delegate.DelegateService;
import parley.missions.mission.MissionService;
import parley.ui.form.ArchiveForm;

/** Takes somebody off a mission with a reason, or puts them back. */
@Named
@ViewScoped
public class ArchiveDelegateBacking extends ArchiveForm {
    @Inject
    private DelegateService delegates;

    @Inject
    private MissionService missions;

    private long id;
    private String mission;

    @PostConstruct
    void read() {
        DelegateDetail delegate = delegates.get(asked("DELEGATE"));
        boolean archived = delegate.archival() != null;
        fill(
                delegate.summary().person(),
                archived,
                archived ? delegate.archival().reason() : null,
                delegate.version());
        id = getId();
        mission = missions.get(Long.toString(delegate.summary().missionId()))
                .summary()
                .code();
    }

    @Override
    protected void archive() {
        delegates.archive(id, version(), new ArchiveRecord(getReason()));
    }

    @Override
    protected void restore() {
        delegates.restore(id, version());
    }

    @Override
    protected String page() {
        return "/missions/delegates/list?mission=" + mission;
    }

    public String getMission() {
        return mission;
    }
}
