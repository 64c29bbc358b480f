package parley.contacts.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.contacts.ContactsAccess;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.action.ActionRegister;
import parley.core.directory.DirectoryService;
import parley.core.error.CommandValidator;
import parley.core.error.Faults;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.marking.MarkingService;
import parley.core.record.ArchiveRecord;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;

/** Logs, edits, archives and finds interactions; logs actions with them. */
@ApplicationScoped
@Transactional
public class InteractionService {
    private static final int MOST_LINKED = 500;

    private InteractionRepository repository;
    private InteractionLinks links;
    private DirectoryService directory;
    private ActionRegister actions;
    private MarkingService markings;
    private CommandValidator validator;
    private Clock clock;

    protected InteractionService() {}

    @Inject
    InteractionService(
            InteractionRepository repository,
            InteractionLinks links,
            DirectoryService directory,
            ActionRegister actions,
            MarkingService markings,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.links = links;
        this.directory = directory;
        this.actions = actions;
        this.markings = markings;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Logs an interaction and its actions, all or nothing.
     *
     * @return the id
     * @throws InvalidInput naming the fields at fault
     */
    @Allowed(ContactsAccess.LOG_INTERACTION)
    public long log(LogInteraction command) {
        check(command);
        Long by = Callers.current().accountId();
        Interaction interaction = repository.save(new Interaction(completed(command, Set.of()), by));
        follow(interaction, command);
        return interaction.id();
    }

    /**
     * Writes an interaction again; new actions are added to those it has.
     *
     * @param version the version that the caller read
     * @return the new version
     * @throws NotFound if there is none
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(ContactsAccess.EDIT_INTERACTION)
    public int edit(long id, int version, LogInteraction command) {
        check(command);
        Interaction interaction = interaction(id);
        if (interaction.version() != version) {
            throw new StaleEdit(command, interaction.asCommand(), interaction.version());
        }
        interaction.write(completed(command, interaction.links()));
        repository.flush(interaction);
        follow(interaction, command);
        return interaction.version();
    }

    /**
     * Takes an interaction out of lists and figures; nothing is deleted.
     *
     * @throws NotFound if there is none
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(ContactsAccess.EDIT_INTERACTION)
    public int archive(long id, int version, ArchiveRecord command) {
        validator.check(command);
        Interaction interaction = interaction(id);
        if (interaction.version() != version) {
            throw new StaleEdit(command, new ArchiveRecord(interaction.archivedReason()), interaction.version());
        }
        interaction.archive(command.reason(), clock.instant());
        repository.flush(interaction);
        return interaction.version();
    }

    /**
     * Takes an archived interaction back.
     *
     * @throws NotFound if there is none
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(ContactsAccess.EDIT_INTERACTION)
    public int restore(long id, int version) {
        Interaction interaction = interaction(id);
        if (interaction.version() != version) {
            ArchiveRecord theirs = new ArchiveRecord(interaction.archivedReason());
            throw new StaleEdit(theirs, theirs, interaction.version());
        }
        interaction.restore();
        repository.flush(interaction);
        return interaction.version();
    }

    /** Newest first unless sorted by {@code date}, {@code subject}, {@code kind} or {@code theme}. */
    @Allowed(ContactsAccess.READ_INTERACTIONS)
    public Page<InteractionSummary> find(InteractionCriteria criteria, Paging paging) {
        return links.mayKnow(criteria.linked()) ? repository.find(criteria, paging) : Page.of(List.of(), 0, paging);
    }

    /** @return the rounds, meetings and missions that interactions are linked to, as far as the caller may know of them */
    @Allowed(ContactsAccess.READ_INTERACTIONS)
    public List<RecordCard> linked() {
        return links.cards(repository.linked(MOST_LINKED));
    }

    /** @throws NotFound if there is none */
    @Allowed(ContactsAccess.READ_INTERACTIONS)
    public InteractionDetail get(long id) {
        Interaction interaction = interaction(id);
        return new InteractionDetail(
                repository.summary(id),
                interaction.asCommand(),
                links.cards(interaction.links()),
                interaction.archivedAt(),
                interaction.archivedReason(),
                interaction.version());
    }

    private void check(LogInteraction command) {
        Faults faults = validator
                .faults(command)
                .check(() -> markings.check(command.marking()), "marking")
                .refuseIf("day", () -> command.day().value().isAfter(LocalDate.now(clock)), "error.interactionInFuture")
                .refuseIf(
                        "personIds",
                        () -> directory.people(command.personIds()).size()
                                < command.personIds().size(),
                        "error.unknownChoice")
                .refuseIf(
                        "organizationIds",
                        () -> directory.organizations(command.organizationIds()).size()
                                < command.organizationIds().size(),
                        "error.unknownChoice")
                .check(() -> links.check(command.links()));
        for (int i = 0; i < command.officials().size(); i++) {
            Long official = command.officials().get(i).personId();
            faults.refuseIf(
                    "officials[" + i + "].personId",
                    () -> directory.person(official).isEmpty(),
                    "error.unknownChoice");
        }
        faults.check(() -> Interaction.checkOfficials(command.officials())).refuse();
    }

    /** Officials without a team get that of the day; what the writer may not know of stays linked. */
    private LogInteraction completed(LogInteraction command, Set<RecordRef> before) {
        List<LogOfficial> officials = new ArrayList<>();
        for (LogOfficial official : command.officials()) {
            officials.add(
                    official.withoutTeam()
                            ? repository
                                    .teamOn(official.personId(), command.day().last())
                                    .orElse(official)
                            : official);
        }
        return command.with(officials, links.kept(before, command.links()));
    }

    private void follow(Interaction interaction, LogInteraction command) {
        RecordRef source = new RecordRef(InteractionSource.KIND, interaction.id());
        command.actions().forEach(action -> actions.log(source, action));
    }

    private Interaction interaction(long id) {
        return repository.byId(id).orElseThrow(() -> new NotFound("INTERACTION", id));
    }
}
