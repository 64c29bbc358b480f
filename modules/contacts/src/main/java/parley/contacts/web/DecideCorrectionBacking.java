package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.contacts.privacy.CorrectionService;
import parley.contacts.privacy.CorrectionState;
import parley.contacts.privacy.CorrectionSummary;
import parley.contacts.privacy.DecideCorrection;
import parley.core.error.NotFound;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** Says what became of a correction. */
@Named
@ViewScoped
public class DecideCorrectionBacking extends Form {
    @Inject
    private transient CorrectionService corrections;

    @Inject
    private transient ListParameters parameters;

    @Inject
    private transient Clock clock;

    private long id;
    private long person;
    private String name;
    private String asked;
    private CorrectionState state = CorrectionState.DONE;
    private LocalDate decidedOn;
    private String outcome;

    @PostConstruct
    void read() {
        Long wanted = parameters.id("id");
        if (wanted == null) {
            throw new NotFound("CORRECTION", "");
        }
        CorrectionSummary correction = corrections.get(wanted);
        id = wanted;
        person = correction.person();
        name = correction.name();
        asked = correction.asked();
        outcome = correction.outcome();
        decidedOn = LocalDate.now(clock);
    }

    public String decide() {
        return save(() -> {
            corrections.decide(id, new DecideCorrection(state, decidedOn, outcome));
            say("decideCorrection.done", name);
            return "/contacts/privacy/show?id=" + person;
        });
    }

    public List<CorrectionState> getStates() {
        return List.of(CorrectionState.DONE, CorrectionState.REFUSED);
    }

    public long getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public String getAsked() {
        return asked;
    }

    public CorrectionState getState() {
        return state;
    }

    public void setState(CorrectionState state) {
        this.state = state;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
