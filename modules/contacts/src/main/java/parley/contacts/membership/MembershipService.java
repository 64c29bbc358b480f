package parley.contacts.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.contacts.CouncilsAccess;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.directory.DirectoryService;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.record.ArchiveRecord;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.text.Language;

/** Logs, edits, archives and finds terms on councils. */
@ApplicationScoped
@Transactional
public class MembershipService {
    private MembershipRepository repository;
    private DirectoryService directory;
    private CommandValidator validator;
    private Clock clock;

    protected MembershipService() {}

    @Inject
    MembershipService(
            MembershipRepository repository, DirectoryService directory, CommandValidator validator, Clock clock) {
        this.repository = repository;
        this.directory = directory;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Logs a term.
     *
     * @return the id
     * @throws InvalidInput naming the fields at fault
     * @throws MembershipOverlaps if the same member has that role there for part of that time
     */
    @Allowed(CouncilsAccess.LOG_MEMBERSHIP)
    public long log(LogMembership command) {
        check(command, null);
        return repository
                .save(new Membership(command, Callers.current().accountId()))
                .id();
    }

    /**
     * Writes a term again.
     *
     * @param version the version that the caller read
     * @return the new version
     * @throws NotFound if there is none
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     * @throws MembershipOverlaps see {@link #log}
     */
    @Allowed(CouncilsAccess.EDIT_MEMBERSHIP)
    public int edit(long id, int version, LogMembership command) {
        Membership membership = membership(id);
        check(command, id);
        if (membership.version() != version) {
            throw new StaleEdit(command, membership.asCommand(), membership.version());
        }
        membership.write(command);
        repository.flush(membership);
        return membership.version();
    }

    /**
     * Takes a term that was logged by mistake out of lists and counts; nothing is deleted. A term that is over is not
     * archived: it has an end.
     *
     * @throws NotFound if there is none
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(CouncilsAccess.EDIT_MEMBERSHIP)
    public int archive(long id, int version, ArchiveRecord command) {
        validator.check(command);
        Membership membership = membership(id);
        if (membership.version() != version) {
            throw new StaleEdit(command, new ArchiveRecord(membership.archivedReason()), membership.version());
        }
        membership.archive(command.reason(), clock.instant());
        repository.flush(membership);
        return membership.version();
    }

    /**
     * Takes an archived term back.
     *
     * @throws NotFound if there is none
     * @throws StaleEdit if somebody else saved it since
     * @throws MembershipOverlaps if another one was logged for that time meanwhile
     */
    @Allowed(CouncilsAccess.EDIT_MEMBERSHIP)
    public int restore(long id, int version) {
        Membership membership = membership(id);
        if (membership.version() != version) {
            ArchiveRecord theirs = new ArchiveRecord(membership.archivedReason());
            throw new StaleEdit(theirs, theirs, membership.version());
        }
        check(membership.asCommand(), id);
        membership.restore();
        repository.flush(membership);
        return membership.version();
    }

    /**
     * Those without an end first, then the latest end, unless sorted by {@code council}, {@code member}, {@code role},
     * {@code from} or {@code to}.
     */
    @Allowed(CouncilsAccess.READ_MEMBERSHIPS)
    public Page<MembershipSummary> find(MembershipCriteria criteria, Paging paging) {
        return repository.find(criteria, today(), paging);
    }

    /** @return every term that {@link #find} would list, for a council's or a member's page */
    @Allowed(CouncilsAccess.READ_MEMBERSHIPS)
    public List<MembershipSummary> all(MembershipCriteria criteria) {
        return repository.all(criteria, today());
    }

    /** @return business councils and chambers, and whatever else has members, by name in the reader's language */
    @Allowed(CouncilsAccess.READ_MEMBERSHIPS)
    public Page<CouncilSummary> councils(Paging paging) {
        return repository.councils(today(), Callers.current().language() == Language.FR, paging);
    }

    /** @throws NotFound if the organization is none of those councils */
    @Allowed(CouncilsAccess.READ_MEMBERSHIPS)
    public CouncilSummary council(long id) {
        return repository.council(id, today()).orElseThrow(() -> new NotFound("COUNCIL", id));
    }

    /** @return the same councils, all of them, to choose from */
    @Allowed(CouncilsAccess.READ_MEMBERSHIPS)
    public List<CouncilCard> councilCards() {
        return repository.cards(Callers.current().language() == Language.FR);
    }

    /** @throws NotFound if there is none */
    @Allowed(CouncilsAccess.READ_MEMBERSHIPS)
    public MembershipDetail get(long id) {
        Membership membership = membership(id);
        return new MembershipDetail(
                repository.byIds(List.of(id)).get(0),
                membership.asCommand(),
                membership.archivedAt(),
                membership.archivedReason(),
                membership.version());
    }

    private void check(LogMembership command, Long but) {
        validator
                .faults(command)
                .refuseIf(
                        "councilId",
                        () -> directory.organization(command.councilId()).isEmpty(),
                        "error.unknownChoice")
                .refuseIf(
                        "organizationId",
                        () -> command.organizationId() != null
                                && directory
                                        .organization(command.organizationId())
                                        .isEmpty(),
                        "error.unknownChoice")
                .refuseIf(
                        "personId",
                        () -> command.personId() != null
                                && directory.person(command.personId()).isEmpty(),
                        "error.unknownChoice")
                .check(
                        () -> refuseOverlap(command, but),
                        "councilId",
                        "organizationId",
                        "personId",
                        "role",
                        "from",
                        "to")
                .refuse();
    }

    private void refuseOverlap(LogMembership command, Long but) {
        repository.lock(command.councilId());
        if (repository.overlaps(command, but)) {
            throw new MembershipOverlaps();
        }
    }

    private Membership membership(long id) {
        return repository.byId(id).orElseThrow(() -> new NotFound("MEMBERSHIP", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
