package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.access.KernelAccess;
import parley.core.action.ActionCriteria;
import parley.core.action.ActionRegister;
import parley.core.action.ActionSummary;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.negotiations.chapter.ChapterDetail;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.chapter.StatusService;
import parley.negotiations.session.SessionCriteria;
import parley.negotiations.session.SessionService;
import parley.negotiations.session.SessionSource;
import parley.negotiations.session.SessionSummary;
import parley.ui.list.ListParameters;

/** A chapter with what was said of its status, its sessions and its actions. */
@Named
@RequestScoped
public class ShowChapterBacking {
    @Inject
    private ChapterService chapters;

    @Inject
    private StatusService statuses;

    @Inject
    private SessionService sessions;

    @Inject
    private ActionRegister register;

    @Inject
    private AccessTable access;

    @Inject
    private ListParameters parameters;

    private ChapterDetail chapter;
    private List<SessionSummary> chapterSessions;
    private List<ActionSummary> actions;
    private List<StatusEntry> sayers;

    /** Finds the chapter before the page renders, so that a wrong code is a 404. */
    public void load() {
        chapter = chapters.show(parameters.text("code") == null ? "" : parameters.text("code"));
    }

    public ChapterDetail getChapter() {
        return chapter;
    }

    /** @return what was said of its status, newest first */
    public List<StatusEntry> getHistory() {
        List<StatusEntry> newestFirst = new ArrayList<>(chapter.history());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** @return the latest that each says, ourselves first */
    public List<StatusEntry> getSayers() {
        if (sayers == null) {
            sayers = statuses.sayers(chapter.summary().id());
        }
        return sayers;
    }

    /** @return whether what they say differs */
    public boolean isSayersDiffer() {
        return getSayers().stream().map(StatusEntry::status).distinct().count() > 1;
    }

    public List<SessionSummary> getSessions() {
        if (chapterSessions == null) {
            chapterSessions = sessions.find(
                            SessionCriteria.ofChapter(chapter.summary().id()), Paging.longest())
                    .items();
        }
        return chapterSessions;
    }

    public List<ActionSummary> getActions() {
        if (actions == null) {
            actions = access.permits(Callers.current(), KernelAccess.READ_ACTIONS)
                    ? getSessions().stream()
                            .map(session -> new RecordRef(SessionSource.KIND, session.id()))
                            .flatMap(ref -> register.find(ActionCriteria.of(ref), Paging.longest()).items().stream())
                            .toList()
                    : List.of();
        }
        return actions;
    }
}
