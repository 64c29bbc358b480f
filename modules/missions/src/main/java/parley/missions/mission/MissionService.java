package parley.missions.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.marking.MarkingService;
import parley.core.record.Archival;
import parley.core.record.ArchiveRecord;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.missions.MissionLogged;
import parley.missions.MissionsAccess;
import parley.missions.history.EffectiveDay;

/** Logs, edits and finds missions. */
@ApplicationScoped
@Transactional
public class MissionService {
    private MissionRepository repository;
    private CommandValidator validator;
    private MissionChoices choices;
    private MarkingService markings;
    private Event<MissionLogged> logged;
    private Clock clock;

    protected MissionService() {}

    @Inject
    MissionService(
            MissionRepository repository,
            CommandValidator validator,
            MissionChoices choices,
            MarkingService markings,
            Event<MissionLogged> logged,
            Clock clock) {
        this.repository = repository;
        this.validator = validator;
        this.choices = choices;
        this.markings = markings;
        this.logged = logged;
        this.clock = clock;
    }

    /**
     * Logs a mission with its legs, counts and first stage.
     *
     * @return its code, such as {@code TCTM-2024-PHL}
     * @throws parley.core.error.InvalidInput naming the fields at fault
     * @throws parley.core.marking.MarkingAboveCeiling if the installation may not hold it
     */
    @Allowed(MissionsAccess.LOG_MISSION)
    public String log(LogMission command) {
        check(command);
        LocalDate effective = EffectiveDay.of("stageEffective", command.stageEffective(), today(), null);
        String stem = MissionCode.stem(command.kind(), year(command), command.partnerCountries());
        String code = MissionCode.numbered(stem, repository.nextSerial(stem));
        Mission mission = repository.save(new Mission(code, command));
        append(mission, command, effective);
        logged.fire(new MissionLogged(mission.id(), mission.code()));
        return mission.code();
    }

    /**
     * Writes a mission again; another stage is appended to its history. What was published of it stays.
     *
     * @param version the version that the caller read
     * @return the new version
     * @throws NotFound if there is none
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(MissionsAccess.EDIT_MISSION)
    public int edit(long id, int version, LogMission command) {
        check(command);
        Mission mission = repository.byId(id).orElseThrow(() -> new NotFound(MissionSource.KIND, id));
        StageEntry standing = standing(id);
        if (mission.version() != version) {
            throw new StaleEdit(command, mission.asCommand(standing), mission.version());
        }
        mission.write(command);
        repository.flush();
        if (standing == null || standing.stage() != command.stage()) {
            LocalDate latest = standing == null ? null : standing.effective();
            append(mission, command, EffectiveDay.of("stageEffective", command.stageEffective(), today(), latest));
        }
        return mission.version();
    }

    /**
     * Takes a mission with its outcomes out of lists and figures; nothing is deleted.
     *
     * @return the new version
     * @throws NotFound if there is none
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(MissionsAccess.EDIT_MISSION)
    public int archive(long id, int version, ArchiveRecord command) {
        validator.check(command);
        Mission mission = current(id, version, command);
        mission.archive(Archival.of(command, clock.instant()));
        repository.flush();
        return mission.version();
    }

    /**
     * Takes an archived mission back.
     *
     * @return the new version
     * @throws NotFound if there is none
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(MissionsAccess.EDIT_MISSION)
    public int restore(long id, int version) {
        Mission mission = current(id, version, null);
        mission.restore();
        repository.flush();
        return mission.version();
    }

    private Mission current(long id, int version, ArchiveRecord mine) {
        Mission mission = repository.byId(id).orElseThrow(() -> new NotFound(MissionSource.KIND, id));
        if (mission.version() != version) {
            ArchiveRecord theirs = Archival.command(mission.archival());
            throw new StaleEdit(mine == null ? theirs : mine, theirs, mission.version());
        }
        return mission;
    }

    /** Newest first unless sorted by {@code code}, {@code name}, {@code start}, {@code place}, {@code direction} or {@code stage}. */
    @Allowed(MissionsAccess.READ_MISSIONS)
    public Page<MissionSummary> find(MissionCriteria criteria, Paging paging) {
        return repository.find(
                criteria, today(), MissionOrder.in(Callers.current().language(), paging));
    }

    /** Missions that touch the days from–to, by start, with the stage of a day. */
    @Allowed(MissionsAccess.READ_MISSIONS)
    public List<MissionSummary> between(LocalDate from, LocalDate to, LocalDate asOf) {
        return repository.between(from, to, asOf);
    }

    /**
     * One mission by its code or its id.
     *
     * @throws NotFound if there is none
     */
    @Allowed(MissionsAccess.READ_MISSIONS)
    public MissionDetail get(String codeOrId) {
        Mission mission = (codeOrId.matches("\\d{1,18}")
                        ? repository.byId(Long.parseLong(codeOrId))
                        : repository.byCode(codeOrId))
                .orElseThrow(() -> new NotFound(MissionSource.KIND, codeOrId));
        long id = mission.id();
        return new MissionDetail(
                repository.summary(id, today()),
                mission.asCommand(standing(id)),
                repository.published(id).orElse(null),
                repository.legs(id),
                repository.counts(id),
                repository.stages(id, null),
                mission.archival(),
                mission.version());
    }

    private void check(LogMission command) {
        validator.check(command);
        choices.check(command);
        markings.check(command.marking());
    }

    private void append(Mission mission, LogMission command, LocalDate effective) {
        repository.appendStage(
                mission.id(),
                command.stage(),
                effective,
                command.stageReason(),
                clock.instant(),
                Callers.current().accountId());
    }

    /** @return what stands today; null where nothing was said yet */
    private StageEntry standing(long id) {
        List<StageEntry> said = repository.stages(id, today());
        return said.isEmpty() ? null : said.get(said.size() - 1);
    }

    private static Integer year(LogMission command) {
        Dates dates = command.start() != null
                ? new Dates(command.start(), null)
                : Dates.over(command.legs().stream()
                        .map(leg -> new Dates(leg.start(), leg.end()))
                        .toList());
        return dates.start() == null ? null : dates.start().value().getYear();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
