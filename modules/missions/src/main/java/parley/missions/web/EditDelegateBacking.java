package parley.missions.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.error.NotFound;
import parley.missions.delegate.DelegateDetail;
import parley.missions.delegate.DelegateService;
import parley.missions.mission.MissionService;
import parley.ui.list.ListParameters;

/** Edits the line of a delegate. */
@Named
@ViewScoped
public class EditDelegateBacking extends DelegateForm {
    @Inject
    private DelegateService delegates;

    @Inject
    private MissionService missions;

    @Inject
    private ListParameters parameters;

    private long id;
    private int version;
    private String name;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound("DELEGATE", "");
        }
        DelegateDetail delegate = delegates.get(asked);
        id = asked;
        version = delegate.version();
        readAt(version);
        name = delegate.summary().person();
        on(missions.get(Long.toString(delegate.summary().missionId())).summary());
        fill(delegate.content());
    }

    public String save() {
        return save(() -> {
            delegates.edit(id, versionOr(version), command());
            say("editDelegate.saved", name);
            return list();
        });
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
