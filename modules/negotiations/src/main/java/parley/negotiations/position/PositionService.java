package parley.negotiations.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.party.PartyCard;
import parley.core.party.PartyService;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.negotiations.PositionsAccess;
import parley.negotiations.issue.IssueDetail;
import parley.negotiations.issue.IssueService;
import parley.negotiations.known.NeedToKnow;

/** Positions of parties. Every look at one is noted before it is given out; while none are held here there are none. */
@ApplicationScoped
@Transactional
public class PositionService {
    private static final String TABLE = "negotiations.position";

    private PositionRepository repository;
    private IssueService issues;
    private PartyService parties;
    private NeedToKnow needToKnow;
    private CommandValidator validator;
    private Clock clock;

    protected PositionService() {}

    @Inject
    PositionService(
            PositionRepository repository,
            IssueService issues,
            PartyService parties,
            NeedToKnow needToKnow,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.issues = issues;
        this.parties = parties;
        this.needToKnow = needToKnow;
        this.validator = validator;
        this.clock = clock;
    }

    /** Newest first, unless sorted by {@code date}, {@code party} or {@code chapter}. */
    @Allowed(PositionsAccess.READ_ISSUES)
    public Page<Position> find(PositionCriteria criteria, Paging paging) {
        if (!needToKnow.held()) {
            return Page.of(List.of(), 0, paging);
        }
        Page<Position> page = repository.find(criteria, LocalDate.now(clock), paging);
        viewed(page.items());
        return page;
    }

    /** @return all of them, newest first */
    @Allowed(PositionsAccess.READ_ISSUES)
    public List<Position> all(PositionCriteria criteria) {
        if (!needToKnow.held()) {
            return List.of();
        }
        List<Position> found = repository.all(criteria, LocalDate.now(clock));
        viewed(found);
        return found;
    }

    /** @throws NotFound if there is none, or none that the caller may know of */
    @Allowed(PositionsAccess.READ_ISSUES)
    public Position get(long id) {
        if (!needToKnow.held()) {
            throw new NotFound("POSITION", id);
        }
        Position found = repository.byId(id, LocalDate.now(clock)).orElseThrow(() -> new NotFound("POSITION", id));
        viewed(List.of(found));
        return found;
    }

    /**
     * Adds what a party was heard to hold.
     *
     * @return its id
     * @throws NotFound if the caller may not know the issue
     * @throws SpokeForItself if the party is among those on whose behalf it spoke
     */
    @Allowed(PositionsAccess.LOG_POSITION)
    public long log(LogPosition command) {
        validator.check(command);
        needToKnow.checkHeld();
        IssueDetail issue = issues.get(command.issueId());
        needToKnow.check(issue.content().chapterId(), command.marking());
        if (command.effective().isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("effective", "error.dateInFuture");
        }
        List<Long> known = parties.all().stream().map(PartyCard::id).toList();
        if (!known.contains(command.partyId())) {
            throw new InvalidInput("partyId", "error.unknownChoice");
        }
        if (!known.containsAll(command.onBehalfOf())) {
            throw new InvalidInput("onBehalfOf", "error.unknownChoice");
        }
        if (command.onBehalfOf().contains(command.partyId())) {
            throw new SpokeForItself();
        }
        return repository.append(
                command,
                issue.content().chapterId(),
                clock.instant(),
                Callers.current().accountId());
    }

    private void viewed(List<Position> shown) {
        needToKnow.viewed(TABLE, shown.stream().map(Position::id).toList());
    }
}
