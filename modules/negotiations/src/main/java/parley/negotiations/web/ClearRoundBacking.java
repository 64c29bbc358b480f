package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.core.text.BilingualText;
import parley.negotiations.round.ClearanceService;
import parley.negotiations.round.RoundDetail;
import parley.negotiations.round.RoundService;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** Clears the public summary of a round. */
@Named
@ViewScoped
public class ClearRoundBacking extends Form {
    @Inject
    private transient ClearanceService clearances;

    @Inject
    private transient RoundService rounds;

    @Inject
    private transient ListParameters parameters;

    private String code;

    @PostConstruct
    void read() {
        String asked = parameters.text("code");
        code = rounds.get(asked == null ? "" : asked).summary().code();
    }

    public String save() {
        return save(() -> {
            clearances.clear(code);
            say("clearRound.saved");
            return "/negotiations/rounds/show?code=" + code;
        });
    }

    private RoundDetail round() {
        return rounds.get(code);
    }

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return round().summary().label(Callers.current().language());
    }

    public BilingualText getPublicSummary() {
        return round().content().publicSummary();
    }

    public BilingualText getInternalSummary() {
        return round().content().internalSummary();
    }
}
