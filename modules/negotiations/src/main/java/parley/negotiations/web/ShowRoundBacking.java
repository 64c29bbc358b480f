package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import parley.negotiations.NegotiationsAccess;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.Origin;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.position.Position;
import parley.negotiations.round.Capacity;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundDetail;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundStatus;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.session.SessionCriteria;
import parley.negotiations.session.SessionService;
import parley.negotiations.session.SessionSource;
import parley.negotiations.session.SessionSummary;
import parley.negotiations.text.TextSummary;
import parley.ui.format.FormatBean;
import parley.ui.list.ListParameters;

/** A round with everything about it. */
@Named
@RequestScoped
public class ShowRoundBacking {
    @Inject
    private RoundService rounds;

    @Inject
    private SessionService sessions;

    @Inject
    private ChapterService chapters;

    @Inject
    private ActionRegister register;

    @Inject
    private AccessTable access;

    @Inject
    private FormatBean format;

    @Inject
    private NegotiationsChoices choices;

    @Inject
    private MarkingService markings;

    @Inject
    private ChapterDossier dossier;

    @Inject
    private ListTextsBacking texts;

    @Inject
    private ShowReadinessBacking readiness;

    @Inject
    private ListParameters parameters;

    private RoundDetail round;
    private List<SessionSummary> roundSessions;
    private List<ActionSummary> actions;

    /** Finds the round before the page renders, so that a wrong code is a 404. */
    public void load() {
        round = rounds.get(parameters.text("code") == null ? "" : parameters.text("code"));
    }

    public RoundDetail getRound() {
        return round;
    }

    /** @return "TNC 17 · Jakarta, 9–11 February 2026", as far as it is known */
    public String getTitle() {
        RoundSummary summary = round.summary();
        String place = summary.city(Callers.current().language());
        String when = format.range(summary.start(), summary.end());
        String rest = place == null ? when : when.isEmpty() ? place : place + ", " + when;
        return summary.label(Callers.current().language()) + (rest.isEmpty() ? "" : " · " + rest);
    }

    public List<SessionSummary> getSessions() {
        if (roundSessions == null) {
            roundSessions = sessions.find(
                            SessionCriteria.ofRound(round.summary().id()), Paging.longest())
                    .items();
        }
        return roundSessions;
    }

    public List<SessionSummary> getMoved() {
        return getSessions().stream().filter(SessionSummary::moved).toList();
    }

    public long getWithoutMinutes() {
        return getSessions().stream().filter(session -> !session.hasMinutes()).count();
    }

    /** @return what outside sources said of chapters at this round */
    public List<StatusEntry> getReported() {
        return chapters.history(null, format.today()).stream()
                .filter(entry -> entry.origin() == Origin.REPORTED
                        && entry.roundId() != null
                        && entry.roundId() == round.summary().id())
                .toList();
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

    public List<String> getObservers() {
        return round.content().parties().entrySet().stream()
                .filter(party -> party.getValue() == Capacity.OBSERVER)
                .map(Map.Entry::getKey)
                .map(choices::partyName)
                .sorted()
                .toList();
    }

    public List<String> getDelegations() {
        return round.content().parties().entrySet().stream()
                .filter(party -> party.getValue() == Capacity.DELEGATION)
                .map(Map.Entry::getKey)
                .map(choices::partyName)
                .sorted()
                .toList();
    }

    /** @return the round after this one in the series, or null */
    public RoundSummary getNext() {
        List<RoundSummary> series = rounds.find(RoundCriteria.any(), new Paging(1, Paging.LARGEST_SIZE, "round", false))
                .items();
        return series.stream()
                .dropWhile(other -> other.id() != round.summary().id())
                .skip(1)
                .findFirst()
                .orElse(null);
    }

    /** @return whether it is still to come, so that one asks what is owed before it */
    public boolean isComing() {
        return Set.of(RoundStatus.PLANNED, RoundStatus.CONFIRMED, RoundStatus.UNDER_WAY, RoundStatus.POSTPONED)
                .contains(round.summary().status());
    }

    /** @return the round's, or that of a text or a position that its page tells of where that is higher */
    public String getMarking() {
        return markings.highest(Stream.of(
                        Stream.of(round.content().marking()),
                        texts.ofRound(round.summary().id()).stream().map(TextSummary::marking),
                        dossier.heardIn(round.summary().id()).stream().map(Position::marking),
                        isComing()
                                ? readiness.of(round.summary().code()).texts().stream()
                                        .map(owed -> owed.last().marking())
                                : Stream.<String>empty())
                .flatMap(codes -> codes)
                .toList());
    }

    public boolean isMayLog() {
        return access.permits(Callers.current(), NegotiationsAccess.LOG_SESSION);
    }
}
