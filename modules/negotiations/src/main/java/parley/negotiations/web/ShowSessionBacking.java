package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import parley.core.access.Callers;
import parley.core.action.ActionCriteria;
import parley.core.action.ActionRegister;
import parley.core.action.ActionSummary;
import parley.core.error.NotFound;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.core.text.Language;
import parley.negotiations.round.Capacity;
import parley.negotiations.round.RoundDetail;
import parley.negotiations.round.RoundService;
import parley.negotiations.schedule.ScheduleService;
import parley.negotiations.schedule.Seat;
import parley.negotiations.schedule.Voice;
import parley.negotiations.session.SessionDetail;
import parley.negotiations.session.SessionService;
import parley.negotiations.session.SessionSource;
import parley.ui.list.ListParameters;

/** A session with its minutes and actions. */
@Named
@RequestScoped
public class ShowSessionBacking {
    @Inject
    private ScheduleService schedule;

    @Inject
    private SessionService sessions;

    @Inject
    private RoundService rounds;

    @Inject
    private ActionRegister register;

    @Inject
    private NegotiationsChoices choices;

    @Inject
    private ListParameters parameters;

    private SessionDetail session;
    private RoundDetail round;
    private List<ActionSummary> actions;

    public void load() {
        Long id = parameters.id("id");
        if (id == null) {
            throw new NotFound("SESSION", "");
        }
        session = sessions.get(id);
    }

    public SessionDetail getSession() {
        return session;
    }

    /** @return the session's own city, else the round's; null where neither is known */
    public String getCity() {
        Language language = Callers.current().language();
        String own = session.summary().city(language);
        return own == null ? getRound().summary().city(language) : own;
    }

    private RoundDetail getRound() {
        if (round == null) {
            round = rounds.get(Long.toString(session.content().roundId()));
        }
        return round;
    }

    /** @return the marking of the round: minutes are no less sensitive than its summary */
    public String getMarking() {
        return getRound().content().marking();
    }

    public List<ActionSummary> getActions() {
        if (actions == null) {
            RecordRef source =
                    new RecordRef(SessionSource.KIND, session.summary().id());
            actions = register.find(ActionCriteria.of(source), Paging.longest()).items();
        }
        return actions;
    }

    /** @return whether the session has parties of its own; else they are its round's */
    public boolean isOwnParties() {
        return !session.content().parties().isEmpty();
    }

    public List<String> getDelegations() {
        return names(Capacity.DELEGATION);
    }

    public List<String> getObservers() {
        return names(Capacity.OBSERVER);
    }

    private List<String> names(Capacity capacity) {
        Map<Long, Capacity> parties = isOwnParties()
                ? session.content().parties()
                : getRound().content().parties();
        return choices.getStates().stream()
                .filter(party -> parties.get(party.id()) == capacity)
                .map(party -> party.name(Callers.current().language()))
                .toList();
    }

    public List<Seat> getSeats() {
        return schedule.seats(session.summary().id());
    }

    public List<Voice> getVoices() {
        return schedule.voices(session.summary().id());
    }
}
