package parley.core.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.access.KernelAccess;
import parley.core.error.CommandValidator;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordRef;

/** The one register of actions over all modules. */
@ApplicationScoped
@Transactional
public class ActionRegister {
    private ActionRepository repository;
    private CommandValidator validator;
    private Clock clock;

    protected ActionRegister() {}

    @Inject
    ActionRegister(ActionRepository repository, CommandValidator validator, Clock clock) {
        this.repository = repository;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Logs what somebody has to do.
     *
     * @param source the record it was agreed at: a session, an agenda item, a mission outcome, an interaction
     * @return its id; its status is NOT_STARTED from today
     */
    @Allowed(KernelAccess.LOG_ACTION)
    public long log(RecordRef source, LogAction command) {
        validator.check(command);
        Long by = Callers.current().accountId();
        Action action = repository.save(new Action(command, source, clock.instant(), by));
        repository.appendStatus(action.id(), ActionStatus.NOT_STARTED, LocalDate.now(clock), null, clock.instant(), by);
        return action.id();
    }

    /**
     * Corrects the text, who owes it or when.
     *
     * @throws NotFound if there is none
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(KernelAccess.LOG_ACTION)
    public void correct(long id, int version, LogAction command) {
        validator.check(command);
        Action action = repository.byId(id).orElseThrow(() -> new NotFound("ACTION", id));
        if (action.version() != version) {
            throw new StaleEdit(command, action.asCommand(), action.version());
        }
        action.correct(command);
    }

    /**
     * Appends a status, effective today in Ottawa.
     *
     * @param version the version that the caller read
     * @throws NotFound if there is none
     * @throws StaleEdit with mine and theirs, if somebody else moved it since
     */
    @Allowed(KernelAccess.LOG_ACTION)
    public void move(long id, int version, MoveAction command) {
        validator.check(command);
        Action action = repository.byId(id).orElseThrow(() -> new NotFound("ACTION", id));
        if (action.version() != version) {
            ActionSummary now = summary(id);
            throw new StaleEdit(command, new MoveAction(now.status(), now.evidence()), now.version());
        }
        action.prove(command.evidence());
        repository.bump(action);
        repository.appendStatus(
                id,
                command.status(),
                LocalDate.now(clock),
                null,
                clock.instant(),
                Callers.current().accountId());
    }

    /** Sorted by {@code due} (default), {@code text}, {@code status} or {@code party}; without a due date last. */
    @Allowed(KernelAccess.READ_ACTIONS)
    public Page<ActionSummary> find(ActionCriteria criteria, Paging paging) {
        return repository.find(criteria, LocalDate.now(clock), paging);
    }

    /** Everything that the criteria find, by due date, for figures. */
    @Allowed(KernelAccess.READ_ACTIONS)
    public List<ActionSummary> all(ActionCriteria criteria) {
        return repository.all(criteria, LocalDate.now(clock));
    }

    /**
     * One action with its status of today.
     *
     * @throws NotFound if there is none
     */
    @Allowed(KernelAccess.READ_ACTIONS)
    public ActionSummary summary(long id) {
        return repository.summary(id, LocalDate.now(clock)).orElseThrow(() -> new NotFound("ACTION", id));
    }

    /** What was agreed at any of these records, by due date; those without one last. */
    @Allowed(KernelAccess.READ_ACTIONS)
    public List<ActionSummary> agreedAt(String kind, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : repository.agreedAt(kind, ids, LocalDate.now(clock));
    }

    /** @throws NotFound if there is none */
    @Allowed(KernelAccess.READ_ACTIONS)
    public LogAction get(long id) {
        return repository.byId(id).orElseThrow(() -> new NotFound("ACTION", id)).asCommand();
    }
}
