package parley.missions.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.error.NotFound;
import parley.missions.mission.MissionService;
import parley.missions.outcome.OutcomeDetail;
import parley.missions.outcome.OutcomeService;
import parley.ui.list.ListParameters;

/** Edits an outcome; another stage or value is appended to its history. */
@Named
@ViewScoped
public class EditOutcomeBacking extends OutcomeForm {
    @Inject
    private OutcomeService outcomes;

    @Inject
    private MissionService missions;

    @Inject
    private ListParameters parameters;

    private long id;
    private int version;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound("MISSION_OUTCOME", "");
        }
        OutcomeDetail outcome = outcomes.get(asked);
        id = asked;
        version = outcome.version();
        readAt(version);
        on(missions.get(Long.toString(outcome.summary().missionId())).summary());
        fill(outcome.content());
    }

    public String save() {
        return save(() -> {
            outcomes.edit(id, versionOr(version), command());
            say("editOutcome.saved");
            return "/missions/outcomes/show?id=" + id;
        });
    }

    public long getId() {
        return id;
    }
}
