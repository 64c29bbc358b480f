package parley.negotiations.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.time.Precision;
import parley.negotiations.NegotiationsAccess;
import parley.negotiations.ScheduleAccess;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.session.LogSession;
import parley.negotiations.session.SessionService;

/** Who sits in sessions, and what of a plan cannot be at one time, said before anything is saved. */
@ApplicationScoped
@Transactional
public class ScheduleService {
    private ScheduleRepository repository;
    private SessionService sessions;
    private RoundService rounds;
    private CommandValidator validator;

    protected ScheduleService() {}

    @Inject
    ScheduleService(
            ScheduleRepository repository, SessionService sessions, RoundService rounds, CommandValidator validator) {
        this.repository = repository;
        this.sessions = sessions;
        this.rounds = rounds;
        this.validator = validator;
    }

    /** @return the sessions of a round in the order of its week; those without a day last */
    @Allowed(NegotiationsAccess.READ_ROUNDS)
    public List<Sitting> week(long round) {
        return ofRound(round);
    }

    /** @return every conflict among the sessions of a round */
    @Allowed(NegotiationsAccess.READ_ROUNDS)
    public List<Conflict> conflicts(long round) {
        return finder(ofRound(round)).all();
    }

    /**
     * What a session would run into if it were saved so, and whether it lies outside the dates of its round; nothing is saved.
     *
     * @param id of the session that is edited; null for one that is not logged yet
     */
    @Allowed(ScheduleAccess.PLAN)
    public List<Conflict> conflicts(Long id, LogSession planned) {
        RoundSummary round = rounds.get(planned.roundId().toString()).summary();
        LocalDate day = planned.day() != null
                ? planned.day()
                : round.start() != null && round.start().precision() == Precision.DAY
                        ? round.start().value()
                        : null;
        if (day == null) {
            return List.of();
        }
        LocalDate last = planned.endDay() == null ? day : planned.endDay();
        List<Sitting> others = new ArrayList<>(during(day.minusDays(1), last.plusDays(1)));
        Sitting before = others.stream()
                .filter(other -> id != null && other.id() == id)
                .findFirst()
                .orElse(null);
        others.remove(before);
        Set<Long> parties = new HashSet<>(planned.parties().keySet());
        if (before != null) {
            parties.addAll(before.parties());
        }
        String zone = planned.timeZone() == null ? zoneOf(round) : planned.timeZone();
        Sitting wanted = new Sitting(
                0,
                "",
                day,
                last,
                planned.startTime(),
                planned.endTime(),
                ScheduleRepository.zone(zone),
                planned.cityEn() == null ? round.cityEn() : planned.cityEn(),
                planned.room(),
                before == null ? Map.of() : before.people(),
                parties,
                false);
        others.add(wanted);
        List<Conflict> found = new ArrayList<>(outside(round, wanted));
        found.addAll(finder(others).of(wanted));
        return found;
    }

    /** A round without dates holds any day; of one known by its month or year, every day of that may be one of its own. */
    private static List<Conflict> outside(RoundSummary round, Sitting wanted) {
        if (round.start() == null) {
            return List.of();
        }
        LocalDate end = (round.end() == null ? round.start() : round.end()).last();
        boolean within = !wanted.firstDay().isBefore(round.start().value())
                && !wanted.lastDay().isAfter(end);
        return within ? List.of() : List.of(Conflict.outside(round, wanted));
    }

    /** What seating somebody would run into; nothing is saved. */
    @Allowed(ScheduleAccess.PLAN)
    public List<Conflict> conflicts(long session, TakeSeat seat) {
        validator.check(seat);
        Sitting there = sitting(session);
        if (there.firstDay() == null) {
            return List.of();
        }
        List<Sitting> others = new ArrayList<>(
                during(there.firstDay().minusDays(1), there.lastDay().plusDays(1)));
        others.removeIf(other -> other.id() == session);
        Set<Long> parties = new HashSet<>(there.parties());
        parties.add(seat.partyId());
        Sitting wanted = new Sitting(
                session,
                there.code(),
                there.firstDay(),
                there.lastDay(),
                there.start(),
                there.end(),
                there.zone(),
                there.city(),
                null,
                Map.of(seat.personId(), seat.partyId()),
                parties,
                false);
        others.add(wanted);
        return finder(others).of(wanted).stream()
                .filter(conflict -> conflict.kind() == Conflict.Kind.PERSON)
                .toList();
    }

    private Sitting sitting(long session) {
        long round = sessions.get(session).summary().roundId();
        return ofRound(round).stream()
                .filter(each -> each.id() == session)
                .findFirst()
                .orElseThrow();
    }

    private List<Sitting> ofRound(long round) {
        return repository.ofRound(round, Callers.current().lists());
    }

    private List<Sitting> during(LocalDate first, LocalDate last) {
        return repository.during(first, last, Callers.current().lists());
    }

    private String zoneOf(RoundSummary round) {
        return rounds.get(round.code()).content().timeZone();
    }

    private ConflictFinder finder(List<Sitting> sittings) {
        Set<Long> people = new HashSet<>();
        sittings.forEach(sitting -> people.addAll(sitting.people().keySet()));
        return new ConflictFinder(sittings, new HashMap<>(repository.names(new ArrayList<>(people))));
    }

    /**
     * @return by party
     * @throws parley.core.error.NotFound if there is no such session, or its chapter is withheld from the caller
     */
    @Allowed(NegotiationsAccess.READ_ROUNDS)
    public List<Seat> seats(long session) {
        sessions.get(session);
        return repository.seats(session);
    }

    /**
     * @return who speaks on behalf of whom
     * @throws parley.core.error.NotFound if there is no such session, or its chapter is withheld from the caller
     */
    @Allowed(NegotiationsAccess.READ_ROUNDS)
    public List<Voice> voices(long session) {
        sessions.get(session);
        return repository.voices(session);
    }

    /**
     * Seats somebody, in spite of any conflict.
     *
     * @throws InvalidInput if the person sits there for that party already
     */
    @Allowed(ScheduleAccess.PLAN)
    public void seat(long session, TakeSeat seat) {
        validator.check(seat);
        sessions.get(session);
        if (repository.seated(session, seat)) {
            throw new InvalidInput("personId", "error.seatedAlready");
        }
        repository.add(session, seat);
    }

    @Allowed(ScheduleAccess.PLAN)
    public void unseat(long session, long seat) {
        sessions.get(session);
        repository.removeSeat(session, seat);
    }

    /**
     * Notes that a party speaks on behalf of another.
     *
     * @throws InvalidInput if both are one
     */
    @Allowed(ScheduleAccess.PLAN)
    public void speak(long session, long party, long forParty) {
        sessions.get(session);
        if (party == forParty) {
            throw new InvalidInput("forPartyId", "error.speaksForItself");
        }
        repository.speak(session, party, forParty);
    }

    @Allowed(ScheduleAccess.PLAN)
    public void unspeak(long session, long voice) {
        sessions.get(session);
        repository.removeVoice(session, voice);
    }
}
