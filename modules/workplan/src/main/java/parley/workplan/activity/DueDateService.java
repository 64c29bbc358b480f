package parley.workplan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.core.error.FieldError;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.time.PartialDate;
import parley.workplan.WorkplanAccess;

/**
 * When activities are due. The first date is set by whoever logs it; another one needs a reason and a manager's approval
 * and holds from the day it is approved. The original stays (PRODUCT §5).
 */
@ApplicationScoped
@Transactional
public class DueDateService {
    private DueDateRepository repository;
    private CommandValidator validator;
    private Clock clock;

    protected DueDateService() {}

    @Inject
    DueDateService(DueDateRepository repository, CommandValidator validator, Clock clock) {
        this.repository = repository;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Sets the first due date, or proposes another; nothing where the command asks for the one that stands or waits.
     *
     * @throws InvalidInput saying what {@link #objection} says
     */
    @Allowed(WorkplanAccess.IMPORT_ACTIVITIES)
    public void ask(long activityId, LogActivity command) {
        repository.lock(activityId);
        PartialDate standing = repository.standing(activityId).orElse(null);
        if (standing == null) {
            setFirst(activityId, command.due());
            return;
        }
        DueProposal waiting = repository.waiting(activityId).orElse(null);
        objection(command, standing, waiting).ifPresent(error -> {
            throw new InvalidInput(List.of(error));
        });
        if (known(command.due(), standing, waiting)) {
            return;
        }
        if (waiting != null) {
            repository.decide(waiting.id(), DueDecision.WITHDRAWN, null, clock.instant(), caller());
        }
        repository.propose(
                activityId,
                command.due(),
                command.dueReason().strip(),
                Callers.current().language(),
                clock.instant(),
                caller());
    }

    /** @return why that due date cannot be asked for; empty where it can, or where it stands or waits already */
    @Allowed(WorkplanAccess.IMPORT_ACTIVITIES)
    public Optional<FieldError> objection(long activityId, LogActivity command) {
        return repository
                .standing(activityId)
                .flatMap(standing -> objection(
                        command, standing, repository.waiting(activityId).orElse(null)));
    }

    private static Optional<FieldError> objection(LogActivity command, PartialDate standing, DueProposal waiting) {
        if (command.due() == null) {
            return Optional.of(new FieldError("due", "error.dueStays"));
        }
        boolean silent = command.dueReason() == null || command.dueReason().isBlank();
        return silent && !known(command.due(), standing, waiting)
                ? Optional.of(new FieldError("dueReason", "error.reasonRequired"))
                : Optional.empty();
    }

    private static boolean known(PartialDate due, PartialDate standing, DueProposal waiting) {
        return due.equals(standing) || waiting != null && due.equals(waiting.due());
    }

    /**
     * Approves or refuses a proposed due date. Approved, it holds from today.
     *
     * @throws NotFound if the activity has no such proposal
     * @throws DueDateDecided if somebody decided it meanwhile, or it was withdrawn
     */
    @Allowed(WorkplanAccess.APPROVE_DUE_DATE)
    public void decide(long activityId, long proposalId, DecideDueDate command) {
        validator.check(command);
        repository.lock(activityId);
        DueProposal proposal = repository.proposals(activityId).stream()
                .filter(each -> each.id() == proposalId)
                .findFirst()
                .orElseThrow(() -> new NotFound("DUE_PROPOSAL", proposalId));
        if (!proposal.waiting()) {
            throw new DueDateDecided();
        }
        DueDecision decision = command.approved() ? DueDecision.APPROVED : DueDecision.REFUSED;
        String note = command.note() == null || command.note().isBlank()
                ? null
                : command.note().strip();
        repository.decide(proposalId, decision, note, clock.instant(), caller());
        if (command.approved()) {
            repository.set(
                    activityId,
                    proposal.due(),
                    proposal.reason(),
                    proposal.reasonLanguage(),
                    LocalDate.now(clock),
                    clock.instant(),
                    caller());
        }
    }

    private void setFirst(long activityId, PartialDate due) {
        if (due != null) {
            repository.set(activityId, due, null, null, LocalDate.now(clock), clock.instant(), caller());
        }
    }

    private static Long caller() {
        return Callers.current().accountId();
    }
}
