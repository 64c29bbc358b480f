package parley.negotiations.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.action.ActionRegister;
import parley.core.error.CommandValidator;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.core.time.PartialDate;
import parley.negotiations.NegotiationsAccess;
import parley.negotiations.ScheduleAccess;
import parley.negotiations.body.BodyService;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.round.Capacity;
import parley.negotiations.round.RoundDetail;
import parley.negotiations.round.RoundService;

/** Logs, edits and finds sessions; moves chapters and logs actions with them. */
@ApplicationScoped
@Transactional
public class SessionService {
    private SessionRepository repository;
    private RoundService rounds;
    private ChapterService chapters;
    private BodyService bodies;
    private ActionRegister actions;
    private CommandValidator validator;
    private Clock clock;

    protected SessionService() {}

    @Inject
    SessionService(
            SessionRepository repository,
            RoundService rounds,
            ChapterService chapters,
            BodyService bodies,
            ActionRegister actions,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.chapters = chapters;
        this.bodies = bodies;
        this.actions = actions;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Logs a session, moves its chapter and logs its actions, all or nothing.
     *
     * @return its id
     * @throws NotFound if the chapter is withheld from the caller
     * @throws SessionAlreadyLogged if the round has a session of that chapter
     * @throws parley.negotiations.body.BodyNotOfItsDay if the body was not there then
     * @throws parley.negotiations.chapter.ReopeningNeedsReason if a concluded chapter goes back without a reason
     */
    @Allowed(NegotiationsAccess.LOG_SESSION)
    public long log(LogSession command) {
        validator.check(command);
        RoundDetail round = rounds.get(command.roundId().toString());
        ChapterSummary chapter = chapters.get(command.chapterId().toString());
        if (chapter.withheld()) {
            throw new NotFound("CHAPTER", command.chapterId());
        }
        if (repository.logged(command.roundId(), command.chapterId())) {
            throw new SessionAlreadyLogged(chapter.code(), round.summary().code());
        }
        met(command, round);
        Session session = repository.save(new Session(command));
        follow(session, command, round);
        return session.id();
    }

    /**
     * Writes a session again; new actions are added to those it has.
     *
     * @return the new version
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(NegotiationsAccess.LOG_SESSION)
    public int edit(long id, int version, LogSession command) {
        validator.check(command);
        Session session = known(id);
        if (session.version() != version) {
            SessionDetail theirs = get(id);
            throw new StaleEdit(command, theirs.content(), theirs.version());
        }
        met(command, rounds.get(Long.toString(session.roundId())));
        session.write(command);
        repository.flush();
        follow(session, command, rounds.get(Long.toString(session.roundId())));
        return session.version();
    }

    /**
     * Writes in what capacity parties sit in a session, whatever else of it somebody edits meanwhile. A session that had no
     * parties of its own starts from its round's.
     *
     * @param capacities by party; a null value takes the party out, those not named stay
     * @throws NotFound if there is no such session, or its chapter is withheld from the caller
     */
    @Allowed(ScheduleAccess.PLAN)
    public void sit(long id, Map<Long, Capacity> capacities) {
        Session session = known(id);
        session.sit(rounds.get(Long.toString(session.roundId())).content().parties(), capacities);
        repository.flush();
    }

    /**
     * Of a chapter that is withheld from the caller only when and where it met. Newest round first, in the order of the round's week, unless sorted by {@code chapter} or {@code round}.
     */
    @Allowed(NegotiationsAccess.READ_ROUNDS)
    public Page<SessionSummary> find(SessionCriteria criteria, Paging paging) {
        return repository.find(criteria, Callers.current().lists(), paging);
    }

    /** @return the id of each session by its round and chapter, without those of chapters withheld from the caller */
    @Allowed(NegotiationsAccess.READ_ROUNDS)
    public Map<SessionPlace, Long> places() {
        return repository.places(Callers.current().lists());
    }

    /** @throws NotFound if there is none, or its chapter is withheld from the caller */
    @Allowed(NegotiationsAccess.READ_ROUNDS)
    public SessionDetail get(long id) {
        Session session = repository.byId(id).orElseThrow(() -> new NotFound("SESSION", id));
        SessionSummary summary = open(id);
        return new SessionDetail(
                summary, session.asCommand(summary.moved() ? summary.after() : null, null), session.version());
    }

    private Session known(long id) {
        Session session = repository.byId(id).orElseThrow(() -> new NotFound("SESSION", id));
        open(id);
        return session;
    }

    private SessionSummary open(long id) {
        SessionSummary summary = repository.summary(id, Callers.current().lists());
        if (summary.withheld()) {
            throw new NotFound("SESSION", id);
        }
        return summary;
    }

    private void follow(Session session, LogSession command, RoundDetail round) {
        if (command.statusAfter() != null) {
            chapters.move(
                    session.chapterId(),
                    command.statusAfter(),
                    effective(session, round),
                    session.roundId(),
                    session.id(),
                    command.reason());
        }
        RecordRef source = new RecordRef(SessionSource.KIND, session.id());
        command.actions().forEach(action -> actions.log(source, action));
    }

    /** The body was there on one of the session's days; on one of the round's, where the session has none. */
    private void met(LogSession command, RoundDetail round) {
        if (command.day() != null) {
            bodies.met(command.body(), command.day(), command.endDay() == null ? command.day() : command.endDay());
        } else {
            PartialDate first = round.summary().start();
            PartialDate last =
                    round.summary().end() == null ? first : round.summary().end();
            bodies.met(command.body(), first == null ? null : first.value(), last == null ? null : last.last());
        }
    }

    /** The session's own day, else the round's last or first one where it has a day, else today. */
    private LocalDate effective(Session session, RoundDetail round) {
        if (session.day() != null) {
            return session.day();
        }
        var end = round.summary().end() == null
                ? round.summary().start()
                : round.summary().end();
        return end == null ? LocalDate.now(clock) : end.last();
    }
}
