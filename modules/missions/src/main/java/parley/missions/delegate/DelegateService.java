package parley.missions.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import parley.core.access.Allowed;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.record.Archival;
import parley.core.record.ArchiveRecord;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordState;
import parley.missions.MissionsAccess;
import parley.missions.company.CompanyService;
import parley.missions.directory.DirectoryCheck;
import parley.missions.mission.MissionDetail;
import parley.missions.mission.MissionService;

/** Puts people on a mission and finds them. */
@ApplicationScoped
@Transactional
public class DelegateService {
    private DelegateRepository repository;
    private MissionService missions;
    private CompanyService companies;
    private DirectoryCheck directory;
    private CommandValidator validator;
    private Clock clock;

    protected DelegateService() {}

    @Inject
    DelegateService(
            DelegateRepository repository,
            MissionService missions,
            CompanyService companies,
            DirectoryCheck directory,
            CommandValidator validator,
            Clock clock) {
        this.clock = clock;
        this.repository = repository;
        this.missions = missions;
        this.companies = companies;
        this.directory = directory;
        this.validator = validator;
    }

    /**
     * Puts a person on a mission; somebody who was taken off it comes back on the same line.
     *
     * @return the id of the line
     * @throws DelegateAlreadyListed if the person is on that mission
     */
    @Allowed(MissionsAccess.LOG_DELEGATE)
    public long log(LogDelegate command) {
        check(command);
        MissionDetail mission = missions.get(command.missionId().toString());
        Delegate listed =
                repository.listed(command.missionId(), command.personId()).orElse(null);
        if (listed == null) {
            return repository.save(new Delegate(command)).id();
        }
        if (listed.archival() == null) {
            throw new DelegateAlreadyListed(mission.summary().code());
        }
        listed.restore();
        listed.write(command);
        repository.flush();
        return listed.id();
    }

    /**
     * Writes a line again.
     *
     * @return the new version
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(MissionsAccess.LOG_DELEGATE)
    public int edit(long id, int version, LogDelegate command) {
        check(command);
        Delegate delegate = repository.byId(id).orElseThrow(() -> new NotFound("DELEGATE", id));
        LogDelegate stored = delegate.asCommand();
        if (delegate.version() != version) {
            throw new StaleEdit(command, stored, delegate.version());
        }
        if (!command.missionId().equals(stored.missionId())) {
            throw new InvalidInput("missionId", "error.identityStays");
        }
        if (!command.personId().equals(stored.personId())) {
            throw new InvalidInput("personId", "error.identityStays");
        }
        delegate.write(command);
        repository.flush();
        return delegate.version();
    }

    /**
     * Takes a person off a mission; the line stays and says why.
     *
     * @return the new version
     * @throws NotFound if there is none
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(MissionsAccess.LOG_DELEGATE)
    public int archive(long id, int version, ArchiveRecord command) {
        validator.check(command);
        Delegate delegate = current(id, version, command);
        delegate.archive(Archival.of(command, clock.instant()));
        repository.flush();
        return delegate.version();
    }

    /**
     * Puts a person who was taken off back on the mission.
     *
     * @return the new version
     * @throws NotFound if there is none
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(MissionsAccess.LOG_DELEGATE)
    public int restore(long id, int version) {
        Delegate delegate = current(id, version, null);
        delegate.restore();
        repository.flush();
        return delegate.version();
    }

    private Delegate current(long id, int version, ArchiveRecord mine) {
        Delegate delegate = repository.byId(id).orElseThrow(() -> new NotFound("DELEGATE", id));
        if (delegate.version() != version) {
            ArchiveRecord theirs = Archival.command(delegate.archival());
            throw new StaleEdit(mine == null ? theirs : mine, theirs, delegate.version());
        }
        return delegate;
    }

    /**
     * By name unless sorted by {@code person} or {@code company}.
     *
     * @param companyId only those of one company's line; null is all of the mission
     * @param state those who travel (null too), those who were taken off, or both
     */
    @Allowed(MissionsAccess.READ_DELEGATES)
    public Page<DelegateSummary> find(long missionId, Long companyId, RecordState state, Paging paging) {
        return repository.find(missionId, companyId, state, paging);
    }

    /** @throws NotFound if there is none */
    @Allowed(MissionsAccess.READ_DELEGATES)
    public DelegateDetail get(long id) {
        Delegate delegate = repository.byId(id).orElseThrow(() -> new NotFound("DELEGATE", id));
        return new DelegateDetail(
                repository.summary(id), delegate.asCommand(), delegate.archival(), delegate.version());
    }

    private void check(LogDelegate command) {
        validator.check(command);
        directory.person("personId", command.personId());
        boolean elsewhere = command.companyId() != null
                && companies.get(command.companyId()).summary().missionId() != command.missionId();
        if (elsewhere) {
            throw new InvalidInput("companyId", "error.unknownChoice");
        }
    }
}
