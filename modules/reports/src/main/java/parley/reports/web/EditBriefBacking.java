package parley.reports.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import parley.core.access.Callers;
import parley.core.text.BilingualText;
import parley.reports.brief.Brief;
import parley.reports.brief.BriefService;
import parley.reports.brief.WriteBrief;
import parley.ui.form.Form;
import parley.ui.form.Pair;

/** Writes the words of the two-page brief. */
@Named
@ViewScoped
public class EditBriefBacking extends Form {
    @Inject
    private transient BriefService briefs;

    @Inject
    private transient Clock clock;

    private int basedOn;
    private Pair whereWeAre = new Pair();
    private Pair whoHasTheBall = new Pair();
    private Pair decisionSought = new Pair();
    private Pair sensitivities = new Pair();
    private Pair keyMessages = new Pair();
    private Pair responsiveLines = new Pair();
    private Pair nextDates = new Pair();

    @PostConstruct
    void read() {
        Brief latest = briefs.asOf(LocalDate.now(clock));
        basedOn = Math.toIntExact(latest.id());
        readAt(basedOn);
        whereWeAre = Pair.of(latest.words().whereWeAre());
        whoHasTheBall = Pair.of(latest.words().whoHasTheBall());
        decisionSought = Pair.of(latest.words().decisionSought());
        sensitivities = Pair.of(latest.words().sensitivities());
        keyMessages = Pair.of(latest.words().keyMessages());
        responsiveLines = Pair.of(latest.words().responsiveLines());
        nextDates = Pair.of(latest.words().nextDates());
    }

    public String save() {
        return save(() -> {
            briefs.write(
                    versionOr(basedOn),
                    new WriteBrief(
                            whereWeAre.text(),
                            whoHasTheBall.text(),
                            decisionSought.text(),
                            sensitivities.text(),
                            keyMessages.text(),
                            responsiveLines.text(),
                            nextDates.text()));
            say("editBrief.saved");
            return "/reports/progress/show";
        });
    }

    @Override
    protected String describe(String field, Object value) {
        return value instanceof BilingualText text && !text.isEmpty()
                ? text.in(Callers.current().language())
                : "";
    }

    public Pair getWhereWeAre() {
        return whereWeAre;
    }

    public Pair getWhoHasTheBall() {
        return whoHasTheBall;
    }

    public Pair getDecisionSought() {
        return decisionSought;
    }

    public Pair getSensitivities() {
        return sensitivities;
    }

    public Pair getKeyMessages() {
        return keyMessages;
    }

    public Pair getResponsiveLines() {
        return responsiveLines;
    }

    public Pair getNextDates() {
        return nextDates;
    }
}
