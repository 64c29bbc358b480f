package parley.contacts.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import parley.contacts.ContactsAccess;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.directory.LogAlias;
import parley.core.directory.LogOrganization;
import parley.core.directory.Organization;
import parley.core.error.CommandValidator;
import parley.core.error.Faults;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.RecordMerged;
import parley.core.error.StaleEdit;
import parley.core.marking.MarkingService;
import parley.core.party.PartyService;
import parley.core.record.ArchiveRecord;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.text.Language;

/** Logs, edits, archives and finds organizations. */
@ApplicationScoped
@Transactional
public class OrganizationService {
    private OrganizationRepository repository;
    private PartyService parties;
    private MarkingService markings;
    private CommandValidator validator;
    private Clock clock;

    protected OrganizationService() {}

    @Inject
    OrganizationService(
            OrganizationRepository repository,
            PartyService parties,
            MarkingService markings,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.parties = parties;
        this.markings = markings;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Logs an organization.
     *
     * @return the id
     * @throws InvalidInput naming the fields at fault
     * @throws parley.core.marking.MarkingAboveCeiling if the installation may not hold it
     */
    @Allowed(ContactsAccess.LOG_ORGANIZATION)
    public long log(LogOrganization command) {
        faults(command).refuse();
        return repository.save(new Organization(command)).id();
    }

    /**
     * Writes an organization again; names left out are removed.
     *
     * @param version the version that the caller read
     * @return the new version
     * @throws NotFound if there is none
     * @throws OrganizationInsideItself if the parent is the organization or inside it
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(ContactsAccess.EDIT_ORGANIZATION)
    public int edit(long id, int version, LogOrganization command) {
        faults(command).check(() -> refuseInsideItself(id, command), "parentId").refuse();
        Organization organization = organization(id);
        if (organization.version() != version) {
            throw new StaleEdit(command, organization.asCommand(), organization.version());
        }
        organization.write(command);
        repository.flush(organization);
        return organization.version();
    }

    /**
     * Takes an organization out of lists, searches and exports; nothing is deleted, its people stay.
     *
     * @throws NotFound if there is none
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(ContactsAccess.EDIT_ORGANIZATION)
    public int archive(long id, int version, ArchiveRecord command) {
        validator.check(command);
        Organization organization = organization(id);
        if (organization.version() != version) {
            throw new StaleEdit(command, new ArchiveRecord(organization.archivedReason()), organization.version());
        }
        organization.archive(command.reason(), clock.instant());
        repository.flush(organization);
        return organization.version();
    }

    /**
     * Takes an archived organization back.
     *
     * @throws NotFound if there is none
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(ContactsAccess.EDIT_ORGANIZATION)
    public int restore(long id, int version) {
        Organization organization = organization(id);
        if (organization.version() != version) {
            ArchiveRecord theirs = new ArchiveRecord(organization.archivedReason());
            throw new StaleEdit(theirs, theirs, organization.version());
        }
        organization.restore();
        repository.flush(organization);
        return organization.version();
    }

    /** By name in the reader's language unless sorted by {@code name}, {@code country}, {@code people} or {@code lastInteraction}. */
    @Allowed(ContactsAccess.READ_ORGANIZATIONS)
    public Page<OrganizationSummary> find(OrganizationCriteria criteria, Paging paging) {
        return repository.find(criteria, today(), reader(), paging);
    }

    /** @return how many {@link #each} gives, exact */
    @Allowed(ContactsAccess.READ_ORGANIZATIONS)
    public long count(OrganizationCriteria criteria) {
        return repository.count(criteria, today());
    }

    /** Gives all that {@link #find} would list to the consumer, in the same order, without holding them. */
    @Allowed(ContactsAccess.READ_ORGANIZATIONS)
    public void each(OrganizationCriteria criteria, Paging order, Consumer<OrganizationSummary> consumer) {
        repository.each(criteria, today(), reader(), order, consumer);
    }

    /** The same, each with its other and former names. */
    @Allowed(ContactsAccess.READ_ORGANIZATIONS)
    public void eachNamed(
            OrganizationCriteria criteria, Paging order, BiConsumer<OrganizationSummary, List<LogAlias>> consumer) {
        repository.eachNamed(criteria, today(), reader(), order, consumer);
    }

    /**
     * One organization by its id or the code of a published directory.
     *
     * @throws NotFound if there is none
     */
    @Allowed(ContactsAccess.READ_ORGANIZATIONS)
    public OrganizationDetail get(String codeOrId) {
        Organization organization = standing((codeOrId.matches("\\d{1,18}")
                        ? repository.byId(Long.parseLong(codeOrId))
                        : repository.byCode(codeOrId))
                .orElseThrow(() -> new NotFound("ORGANIZATION", codeOrId)));
        return new OrganizationDetail(
                repository.summary(organization.id(), today()),
                organization.asCommand(),
                organization.code() == null ? null : repository.publication(organization.id()),
                organization.archivedAt(),
                organization.archivedReason(),
                organization.version());
    }

    private Faults faults(LogOrganization command) {
        return validator
                .faults(command)
                .check(() -> markings.check(command.marking()), "marking")
                .refuseIf(
                        "countryId",
                        () -> command.countryId() != null
                                && parties.all().stream()
                                        .noneMatch(party -> party.id() == command.countryId() && party.state()),
                        "error.unknownChoice")
                .refuseIf(
                        "parentId",
                        () -> command.parentId() != null
                                && repository.byId(command.parentId()).isEmpty(),
                        "error.unknownChoice")
                .check(() -> LogAlias.check(command.aliases()));
    }

    private void refuseInsideItself(long id, LogOrganization command) {
        if (command.parentId() != null && repository.inside(command.parentId(), id)) {
            throw new OrganizationInsideItself();
        }
    }

    private Organization organization(long id) {
        return standing(repository.byId(id).orElseThrow(() -> new NotFound("ORGANIZATION", id)));
    }

    /** @throws RecordMerged if it is a signpost to another */
    private static Organization standing(Organization organization) {
        if (organization.mergedIntoId() != null) {
            throw new RecordMerged("ORGANIZATION", organization.id(), organization.mergedIntoId());
        }
        return organization;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Language reader() {
        return Callers.current().language();
    }
}
