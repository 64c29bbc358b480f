package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.negotiations.round.RoundDetail;
import parley.negotiations.round.RoundService;
import parley.ui.list.ListParameters;

/** Edits a round. */
@Named
@ViewScoped
public class EditRoundBacking extends RoundForm {
    @Inject
    private RoundService rounds;

    @Inject
    private ListParameters parameters;

    private long id;
    private int version;
    private String code;
    private String labelEn;
    private String labelFr;

    @PostConstruct
    void read() {
        RoundDetail round = rounds.get(parameters.text("code") == null ? "" : parameters.text("code"));
        id = round.summary().id();
        version = round.version();
        readAt(version);
        code = round.summary().code();
        labelEn = round.summary().labelEn();
        labelFr = round.summary().labelFr();
        fill(round.content());
    }

    public String save() {
        return save(() -> {
            rounds.edit(id, versionOr(version), command());
            say("editRound.saved", getLabel());
            return "/negotiations/rounds/show?code=" + code;
        });
    }

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return Callers.current().language() == parley.core.text.Language.FR ? labelFr : labelEn;
    }
}
