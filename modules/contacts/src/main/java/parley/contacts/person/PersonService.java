package parley.contacts.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import parley.contacts.ContactsAccess;
import parley.contacts.consent.ConsentState;
import parley.contacts.organization.OrganizationService;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.directory.DirectoryService;
import parley.core.directory.LogAffiliation;
import parley.core.directory.LogAlias;
import parley.core.directory.LogPerson;
import parley.core.directory.LogPhone;
import parley.core.directory.Person;
import parley.core.directory.PersonName;
import parley.core.directory.Regions;
import parley.core.error.CommandValidator;
import parley.core.error.Faults;
import parley.core.error.FieldError;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.RecordMerged;
import parley.core.error.StaleEdit;
import parley.core.marking.MarkingService;
import parley.core.party.PartyCard;
import parley.core.party.PartyService;
import parley.core.record.ArchiveRecord;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.text.Language;

/** Logs, edits, archives and finds people. */
@ApplicationScoped
@Transactional
public class PersonService {
    private PersonRepository repository;
    private OrganizationService organizations;
    private DirectoryService directory;
    private PartyService parties;
    private MarkingService markings;
    private CommandValidator validator;
    private Clock clock;

    protected PersonService() {}

    @Inject
    PersonService(
            PersonRepository repository,
            OrganizationService organizations,
            DirectoryService directory,
            PartyService parties,
            MarkingService markings,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.organizations = organizations;
        this.directory = directory;
        this.parties = parties;
        this.markings = markings;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Logs a person with affiliations, or none.
     *
     * @return the id
     * @throws InvalidInput naming the fields at fault
     * @throws parley.core.marking.MarkingAboveCeiling if the installation may not hold it
     */
    @Allowed(ContactsAccess.LOG_PERSON)
    public long log(LogPerson command) {
        check(command);
        return repository
                .save(new Person(withOrganizations(command), region(command)))
                .id();
    }

    /**
     * Writes a person again; affiliations left out are removed.
     *
     * @param version the version that the caller read
     * @return the new version
     * @throws NotFound if there is none
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(ContactsAccess.EDIT_PERSON)
    public int edit(long id, int version, LogPerson command) {
        check(command);
        Person person = person(id);
        if (person.version() != version) {
            throw new StaleEdit(command, person.asCommand(), person.version());
        }
        person.write(withOrganizations(command), region(command));
        repository.flush(person);
        return person.version();
    }

    /**
     * Takes a person out of lists, searches and exports; nothing is deleted.
     *
     * @throws NotFound if there is none
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(ContactsAccess.EDIT_PERSON)
    public int archive(long id, int version, ArchiveRecord command) {
        validator.check(command);
        Person person = person(id);
        if (person.version() != version) {
            throw new StaleEdit(command, new ArchiveRecord(person.archivedReason()), person.version());
        }
        person.archive(command.reason(), clock.instant());
        repository.flush(person);
        return person.version();
    }

    /**
     * Takes an archived person back.
     *
     * @throws NotFound if there is none
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(ContactsAccess.EDIT_PERSON)
    public int restore(long id, int version) {
        Person person = person(id);
        if (person.version() != version) {
            ArchiveRecord theirs = new ArchiveRecord(person.archivedReason());
            throw new StaleEdit(theirs, theirs, person.version());
        }
        person.restore();
        repository.flush(person);
        return person.version();
    }

    /**
     * As filed unless sorted by {@code name} ({@code familyName}), {@code organization}, {@code country} or
     * {@code lastInteraction}.
     */
    @Allowed(ContactsAccess.READ_PEOPLE)
    public Page<PersonSummary> find(PersonCriteria criteria, Paging paging) {
        return find(criteria, Set.of(), paging);
    }

    /** The same; of what reaches people beside their main affiliation only what the columns show is read. */
    @Allowed(ContactsAccess.READ_PEOPLE)
    public Page<PersonSummary> find(PersonCriteria criteria, Collection<PersonColumn> columns, Paging paging) {
        return repository.find(criteria, PersonColumn.beyondMain(columns), today(), reader(), paging);
    }

    /**
     * How many of those that the criteria find may not be written to for a purpose that needs a basis.
     *
     * @return by the name of the answer; empty where everybody may
     */
    @Allowed(ContactsAccess.READ_PEOPLE)
    public Map<String, Long> leftOut(PersonCriteria criteria, String purpose) {
        return repository.leftOut(criteria, purpose, today());
    }

    /** @return how many {@link #each} gives, exact */
    @Allowed(ContactsAccess.READ_PEOPLE)
    public long count(PersonCriteria criteria) {
        return repository.count(criteria, today());
    }

    /**
     * Gives everybody whom {@link #find} would list to the consumer, in the same order, without holding them; beside
     * each whether they may be written to.
     *
     * @param whole whether also what reaches them beside the main affiliation
     * @param purpose for which; null takes that of the criteria
     */
    @Allowed(ContactsAccess.READ_PEOPLE)
    public void each(
            PersonCriteria criteria,
            boolean whole,
            String purpose,
            Paging order,
            BiConsumer<PersonSummary, ConsentState> consumer) {
        repository.each(criteria, whole, purpose, today(), reader(), order, consumer);
    }

    /** @throws NotFound if there is none */
    @Allowed(ContactsAccess.READ_PEOPLE)
    public PersonDetail get(long id) {
        Person person = person(id);
        return new PersonDetail(
                repository.summary(id, today()),
                person.asCommand(),
                person.archivedAt(),
                person.archivedReason(),
                person.version());
    }

    /**
     * For a form that finds faults which the command cannot say, such as an organization that several go by.
     *
     * @throws InvalidInput naming those and everything that {@link #log} and {@link #edit} would refuse
     */
    @Allowed(ContactsAccess.LOG_PERSON)
    public void refuse(LogPerson command, List<FieldError> beside) {
        faults(command).add(beside).refuse();
    }

    private Faults faults(LogPerson command) {
        Faults faults = validator
                .faults(command)
                .check(() -> markings.check(command.marking()), "marking")
                .check(
                        () -> PersonName.of(command.familyName(), command.givenName(), command.nameOrder()),
                        "familyName",
                        "nameOrder")
                .refuseIf(
                        "countryId",
                        () -> command.countryId() != null && party(command.countryId()) == null,
                        "error.unknownChoice")
                .check(() -> LogAffiliation.checkMain(command.affiliations()))
                .check(() -> LogAlias.check(command.aliases() == null ? List.of() : command.aliases()));
        var known = directory.organizations(command.affiliations().stream()
                .map(LogAffiliation::organizationId)
                .filter(id -> id != null)
                .toList());
        String region = region(command);
        for (int i = 0; i < command.affiliations().size(); i++) {
            LogAffiliation affiliation = command.affiliations().get(i);
            String path = "affiliations[" + i + "].";
            Long id = affiliation.organizationId();
            faults.refuseIf(path + "organizationId", () -> id != null && !known.containsKey(id), "error.unknownChoice");
            for (int j = 0; j < affiliation.phones().size(); j++) {
                LogPhone phone = affiliation.phones().get(j);
                faults.refuseIf(
                        path + "phones[" + j + "].number",
                        () -> !phone.isReadable(region),
                        "error.phone",
                        String.valueOf(phone.number()));
            }
        }
        return faults;
    }

    private void check(LogPerson command) {
        faults(command).refuse();
    }

    /** Logs the organizations that are not in the directory yet, with the person or not at all. */
    private LogPerson withOrganizations(LogPerson command) {
        return command.with(command.affiliations().stream()
                .map(affiliation -> affiliation.organizationId() == null && affiliation.newOrganization() != null
                        ? affiliation.at(organizations.log(affiliation.newOrganization()))
                        : affiliation)
                .toList());
    }

    private Person person(long id) {
        Person person = repository.byId(id).orElseThrow(() -> new NotFound("PERSON", id));
        if (person.mergedIntoId() != null) {
            throw new RecordMerged("PERSON", id, person.mergedIntoId());
        }
        return person;
    }

    /** Numbers without a country code are dialled where the person is. */
    private String region(LogPerson command) {
        PartyCard country = command.countryId() == null ? null : party(command.countryId());
        return Regions.of(country == null ? null : country.code());
    }

    private PartyCard party(long id) {
        return parties.all().stream()
                .filter(party -> party.id() == id && party.state())
                .findFirst()
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Language reader() {
        return Callers.current().language();
    }
}
