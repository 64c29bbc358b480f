package parley.missions.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.action.ActionRegister;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.record.Archival;
import parley.core.record.ArchiveRecord;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.core.time.Precision;
import parley.missions.MissionsAccess;
import parley.missions.OutcomeLogged;
import parley.missions.country.Countries;
import parley.missions.directory.DirectoryCheck;
import parley.missions.history.EffectiveDay;
import parley.missions.mission.MissionService;

/** Logs, edits and finds outcomes of missions; logs actions with them. */
@ApplicationScoped
@Transactional
public class OutcomeService {
    private OutcomeRepository repository;
    private MissionService missions;
    private DirectoryCheck directory;
    private ActionRegister actions;
    private CommandValidator validator;
    private Event<OutcomeLogged> logged;
    private Clock clock;

    protected OutcomeService() {}

    @Inject
    OutcomeService(
            OutcomeRepository repository,
            MissionService missions,
            DirectoryCheck directory,
            ActionRegister actions,
            CommandValidator validator,
            Event<OutcomeLogged> logged,
            Clock clock) {
        this.repository = repository;
        this.missions = missions;
        this.directory = directory;
        this.actions = actions;
        this.validator = validator;
        this.logged = logged;
        this.clock = clock;
    }

    /**
     * Logs an outcome and its actions, all or nothing. Without a day of its own the first entry holds from the outcome's
     * date where that is a day gone by, else from today.
     *
     * @return its id
     * @throws InvalidInput naming the fields at fault
     */
    @Allowed(MissionsAccess.LOG_OUTCOME)
    public long log(LogOutcome command) {
        OutcomeValue value = check(command);
        missions.get(command.missionId().toString());
        LocalDate effective = EffectiveDay.of("stageEffective", firstDay(command), today(), null);
        Outcome outcome = repository.save(new Outcome(command));
        append(outcome, command, value, effective);
        logActions(outcome, command);
        logged.fire(new OutcomeLogged(outcome.id(), outcome.missionId()));
        return outcome.id();
    }

    /**
     * Writes an outcome again; another stage, value or confirmation is appended to its history, new actions are added to
     * those it has.
     *
     * @return the new version
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(MissionsAccess.LOG_OUTCOME)
    public int edit(long id, int version, LogOutcome command) {
        OutcomeValue value = check(command);
        Outcome outcome = repository.byId(id).orElseThrow(() -> new NotFound(OutcomeSource.KIND, id));
        OutcomeEntry standing = standing(id);
        if (outcome.version() != version) {
            throw new StaleEdit(command, outcome.asCommand(standing), outcome.version());
        }
        if (command.missionId() != outcome.missionId()) {
            throw new InvalidInput("missionId", "error.identityStays");
        }
        refuseAStepDownWithoutReason(command, standing);
        outcome.write(command);
        repository.flush();
        if (moved(command, value, standing)) {
            append(
                    outcome,
                    command,
                    value,
                    EffectiveDay.of("stageEffective", command.stageEffective(), today(), standing.effective()));
        }
        logActions(outcome, command);
        return outcome.version();
    }

    /**
     * Takes an outcome out of lists and figures; nothing is deleted.
     *
     * @return the new version
     * @throws NotFound if there is none
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(MissionsAccess.LOG_OUTCOME)
    public int archive(long id, int version, ArchiveRecord command) {
        validator.check(command);
        Outcome outcome = current(id, version, command);
        outcome.archive(Archival.of(command, clock.instant()));
        repository.flush();
        return outcome.version();
    }

    /**
     * Takes an archived outcome back.
     *
     * @return the new version
     * @throws NotFound if there is none
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(MissionsAccess.LOG_OUTCOME)
    public int restore(long id, int version) {
        Outcome outcome = current(id, version, null);
        outcome.restore();
        repository.flush();
        return outcome.version();
    }

    private Outcome current(long id, int version, ArchiveRecord mine) {
        Outcome outcome = repository.byId(id).orElseThrow(() -> new NotFound(OutcomeSource.KIND, id));
        if (outcome.version() != version) {
            ArchiveRecord theirs = Archival.command(outcome.archival());
            throw new StaleEdit(mine == null ? theirs : mine, theirs, outcome.version());
        }
        return outcome;
    }

    /** Newest first unless sorted by {@code title}, {@code mission}, {@code company}, {@code kind}, {@code stage}, {@code value} or {@code date}. */
    @Allowed(MissionsAccess.READ_OUTCOMES)
    public Page<OutcomeSummary> find(OutcomeCriteria criteria, Paging paging) {
        return repository.find(criteria, today(), paging);
    }

    /** The ladder of everything that the criteria find. */
    @Allowed(MissionsAccess.READ_OUTCOMES)
    public Ladder ladder(OutcomeCriteria criteria) {
        return Ladder.of(repository.all(criteria, today()));
    }

    /** @throws NotFound if there is none */
    @Allowed(MissionsAccess.READ_OUTCOMES)
    public OutcomeDetail get(long id) {
        Outcome outcome = repository.byId(id).orElseThrow(() -> new NotFound(OutcomeSource.KIND, id));
        return new OutcomeDetail(
                repository.summary(id, today()),
                outcome.asCommand(standing(id)),
                repository.entries(id, null),
                outcome.archival(),
                outcome.version());
    }

    private OutcomeValue check(LogOutcome command) {
        validator.check(command);
        if (command.country() != null && !Countries.known(command.country())) {
            throw new InvalidInput("country", "error.unknownChoice");
        }
        directory.organization("organizationId", command.organizationId());
        return OutcomeValue.of(command.valueLow(), command.valueHigh(), command.currency());
    }

    private LocalDate firstDay(LogOutcome command) {
        boolean dayGoneBy = command.date() != null
                && command.date().precision() == Precision.DAY
                && !command.date().value().isAfter(today());
        return command.stageEffective() == null && dayGoneBy ? command.date().value() : command.stageEffective();
    }

    private static void refuseAStepDownWithoutReason(LogOutcome command, OutcomeEntry standing) {
        boolean down = command.stage().below(standing.stage());
        if (down && (command.stageReason() == null || command.stageReason().isBlank())) {
            throw new InvalidInput("stageReason", "error.reasonRequired");
        }
    }

    private static boolean moved(LogOutcome command, OutcomeValue value, OutcomeEntry standing) {
        return command.stage() != standing.stage()
                || command.confirmed() != standing.confirmed()
                || !value.sameAs(standing.value());
    }

    private void append(Outcome outcome, LogOutcome command, OutcomeValue value, LocalDate effective) {
        repository.append(
                outcome.id(),
                command.stage(),
                value,
                command.confirmed(),
                effective,
                command.stageReason(),
                clock.instant(),
                Callers.current().accountId());
    }

    private void logActions(Outcome outcome, LogOutcome command) {
        RecordRef source = new RecordRef(OutcomeSource.KIND, outcome.id());
        command.actions().forEach(action -> actions.log(source, action));
    }

    /** @return what stands today; the first entry is never later */
    private OutcomeEntry standing(long id) {
        List<OutcomeEntry> said = repository.entries(id, today());
        return said.get(said.size() - 1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
