package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.access.KernelAccess;
import parley.core.action.ActionCriteria;
import parley.core.action.ActionRegister;
import parley.core.action.ActionSummary;
import parley.core.marking.MarkingService;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.negotiations.chapter.ChapterDetail;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.chapter.StatusService;
import parley.negotiations.consultation.SubmissionSummary;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.session.SessionCriteria;
import parley.negotiations.session.SessionService;
import parley.negotiations.session.SessionSource;
import parley.negotiations.session.SessionSummary;
import parley.negotiations.text.TextSummary;
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
    private RoundService rounds;

    @Inject
    private MarkingService markings;

    @Inject
    private ListTextsBacking texts;

    @Inject
    private ChapterDossier dossier;

    @Inject
    private ListParameters parameters;

    private ChapterDetail chapter;
    private List<SessionSummary> chapterSessions;
    private List<ActionSummary> actions;
    private List<StatusEntry> sayers;
    private List<StatusEntry> history;

    /** Finds the chapter before the page renders, so that a wrong code is a 404. */
    public void load() {
        chapter = chapters.show(parameters.text("code") == null ? "" : parameters.text("code"));
    }

    public ChapterDetail getChapter() {
        return chapter;
    }

    /** @return what was said of its status, newest first; what counts only from a day still to come leads */
    public List<StatusEntry> getHistory() {
        if (history == null) {
            history = new ArrayList<>(chapter.history());
            history.addAll(chapters.coming(chapter.summary().id()));
            Collections.reverse(history);
        }
        return history;
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

    /** @return the highest of what the page tells of: texts, what we were told, and rounds whose sessions stand on it */
    public String getMarking() {
        Set<Long> met = getSessions().stream().map(SessionSummary::roundId).collect(Collectors.toSet());
        return markings.highest(Stream.of(
                        texts.ofChapter(chapter.summary().id()).stream().map(TextSummary::marking),
                        dossier.told(chapter.summary().code()).stream().map(SubmissionSummary::marking),
                        rounds.find(RoundCriteria.any(), Paging.longest()).items().stream()
                                .filter(round -> met.contains(round.id()))
                                .map(RoundSummary::marking))
                .flatMap(codes -> codes)
                .toList());
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
