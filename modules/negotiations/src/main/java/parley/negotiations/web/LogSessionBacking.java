package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.core.text.Language;
import parley.core.time.Precision;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.session.SessionDetail;
import parley.negotiations.session.SessionService;
import parley.ui.list.ListParameters;

/** Logs a session of a round. */
@Named
@ViewScoped
public class LogSessionBacking extends SessionForm {
    @Inject
    private RoundService rounds;

    @Inject
    private SessionService sessions;

    @Inject
    private ListParameters parameters;

    private String roundCode;
    private String labelEn;
    private String labelFr;

    /** Proposes the round's first day. */
    @PostConstruct
    void read() {
        String code = parameters.text("round");
        RoundSummary round = rounds.get(code == null ? "" : code).summary();
        roundCode = round.code();
        labelEn = round.labelEn();
        labelFr = round.labelFr();
        setRoundId(round.id());
        if (round.start() != null && round.start().precision() == Precision.DAY) {
            setDay(round.start().value());
        }
    }

    public String save() {
        return save(() -> {
            SessionDetail logged = sessions.get(sessions.log(command()));
            say("logSession.saved", logged.summary().chapterCode(), getRoundLabel());
            return "/negotiations/rounds/show?code=" + roundCode;
        });
    }

    public String getRoundCode() {
        return roundCode;
    }

    public String getRoundLabel() {
        return Callers.current().language() == Language.FR ? labelFr : labelEn;
    }
}
