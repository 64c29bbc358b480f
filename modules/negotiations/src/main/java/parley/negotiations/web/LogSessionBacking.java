package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import parley.core.access.Callers;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.core.time.Precision;
import parley.negotiations.ChapterStatus;
import parley.negotiations.body.Body;
import parley.negotiations.body.BodyService;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.session.SessionCriteria;
import parley.negotiations.session.SessionDetail;
import parley.negotiations.session.SessionService;
import parley.negotiations.session.SessionSummary;
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
    private BodyService bodies;

    @Inject
    private ListParameters parameters;

    @Inject
    private ChapterService chapters;

    private ChapterStatus now;
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

    /** What the chapter brings along: where it stands, its working group and the number after that group's last. */
    public void carryOver() {
        now = null;
        if (getChapterId() != null) {
            ChapterSummary chapter = chapters.get(getChapterId().toString());
            now = chapter.status();
            setNumber(sessions.find(SessionCriteria.ofChapter(chapter.id()), Paging.longest()).items().stream()
                    .map(SessionSummary::number)
                    .filter(Objects::nonNull)
                    .max(Integer::compare)
                    .map(last -> last + 1)
                    .orElse(null));
            setBody(bodies.ofChapter(chapter.code(), getDay()).map(Body::code).orElse(null));
        }
    }

    /** @return where the chosen chapter stands; null where none is chosen or nothing is known */
    public ChapterStatus getNow() {
        return now;
    }

    public String save() {
        return !clear(null)
                ? null
                : save(() -> {
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
