package parley.workspace.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.action.ActionRegister;
import parley.core.action.ActionStatus;
import parley.core.action.ActionSummary;
import parley.core.action.MoveAction;
import parley.core.error.NotFound;
import parley.core.record.RecordCard;
import parley.core.record.RecordSources;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** One action: what it is, where it was agreed, and how far it is. */
@Named
@ViewScoped
public class ShowActionBacking extends Form {
    @Inject
    private transient ActionRegister register;

    @Inject
    private transient RecordSources sources;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private int version;
    private ActionStatus status;
    private String evidence;
    private transient ActionSummary action;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound("ACTION", "");
        }
        id = asked;
        version = getAction().version();
        readAt(version);
        status = getAction().status();
        evidence = getAction().evidence();
    }

    public ActionSummary getAction() {
        if (action == null) {
            action = register.summary(id);
        }
        return action;
    }

    public RecordCard getSource() {
        return sources.find(getAction().source()).orElse(null);
    }

    public String save() {
        return save(() -> {
            register.move(id, versionOr(version), new MoveAction(status, evidence));
            say("showAction.saved");
            return "/actions/show?id=" + id;
        });
    }

    public long getId() {
        return id;
    }

    public ActionStatus[] getStatuses() {
        return ActionStatus.values();
    }

    public ActionStatus getStatus() {
        return status;
    }

    public void setStatus(ActionStatus status) {
        this.status = status;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
