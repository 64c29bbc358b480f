package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.core.text.Language;
import parley.negotiations.session.SessionDetail;
import parley.negotiations.session.SessionService;
import parley.ui.list.ListParameters;

/** Edits a session. */
@Named
@ViewScoped
public class EditSessionBacking extends SessionForm {
    @Inject
    private SessionService sessions;

    @Inject
    private ListParameters parameters;

    private long id;
    private int version;
    private String chapterCode;
    private String roundCode;
    private String labelEn;
    private String labelFr;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound("SESSION", "");
        }
        SessionDetail session = sessions.get(asked);
        id = asked;
        version = session.version();
        readAt(version);
        chapterCode = session.summary().chapterCode();
        roundCode = session.summary().roundCode();
        labelEn = session.summary().roundEn();
        labelFr = session.summary().roundFr();
        fill(session.content());
    }

    public String save() {
        return !clear(id)
                ? null
                : save(() -> {
                    sessions.edit(id, versionOr(version), command());
                    say("editSession.saved", chapterCode, getRoundLabel());
                    return "/negotiations/rounds/show?code=" + roundCode;
                });
    }

    public long getId() {
        return id;
    }

    public String getChapterCode() {
        return chapterCode;
    }

    public String getRoundCode() {
        return roundCode;
    }

    public String getRoundLabel() {
        return Callers.current().language() == Language.FR ? labelFr : labelEn;
    }
}
