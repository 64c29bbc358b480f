package parley.missions.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.missions.MissionsAccess;
import parley.missions.directory.DirectoryCheck;
import parley.missions.history.EffectiveDay;
import parley.missions.mission.MissionDetail;
import parley.missions.mission.MissionService;

/** Puts companies on a mission's list, moves and finds them. */
@ApplicationScoped
@Transactional
public class CompanyService {
    private CompanyRepository repository;
    private MissionService missions;
    private DirectoryCheck directory;
    private CommandValidator validator;
    private Clock clock;

    protected CompanyService() {}

    @Inject
    CompanyService(
            CompanyRepository repository,
            MissionService missions,
            DirectoryCheck directory,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.missions = missions;
        this.directory = directory;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Puts a company on the list with its first status.
     *
     * @return the id of its line
     * @throws CompanyAlreadyListed if the organization is on that mission's list
     */
    @Allowed(MissionsAccess.LOG_COMPANY)
    public long log(LogCompany command) {
        check(command);
        MissionDetail mission = missions.get(command.missionId().toString());
        if (repository.listed(command.missionId(), command.organizationId())) {
            throw new CompanyAlreadyListed(mission.summary().code());
        }
        LocalDate effective = EffectiveDay.of("effective", command.effective(), today(), null);
        Company company = repository.save(new Company(command));
        append(company, command, effective);
        return company.id();
    }

    /**
     * Writes a line again; another status or reason is appended to its history.
     *
     * @return the new version
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(MissionsAccess.LOG_COMPANY)
    public int edit(long id, int version, LogCompany command) {
        check(command);
        CompanyDetail standing = get(id);
        Company company = repository.byId(id).orElseThrow(() -> new NotFound("MISSION_COMPANY", id));
        if (company.version() != version) {
            throw new StaleEdit(command, standing.content(), company.version());
        }
        refuseAnotherIdentity(command, standing.content());
        company.write(command);
        repository.flush();
        boolean moved = command.status() != standing.content().status()
                || !Objects.equals(command.reason(), standing.content().reason());
        if (moved) {
            LocalDate latest = standing.summary().since();
            append(company, command, EffectiveDay.of("effective", command.effective(), today(), latest));
        }
        return company.version();
    }

    /** By name unless sorted by {@code company}, {@code mission}, {@code status}, {@code province} or {@code size}. */
    @Allowed(MissionsAccess.READ_COMPANIES)
    public Page<CompanySummary> find(CompanyCriteria criteria, Paging paging) {
        return repository.find(criteria, today(), paging);
    }

    /** @return how many the criteria find at each status; a status without any is left out */
    @Allowed(MissionsAccess.READ_COMPANIES)
    public Map<CompanyStatus, Long> counts(CompanyCriteria criteria) {
        return repository.counts(criteria, today());
    }

    /** @throws NotFound if there is none */
    @Allowed(MissionsAccess.READ_COMPANIES)
    public CompanyDetail get(long id) {
        Company company = repository.byId(id).orElseThrow(() -> new NotFound("MISSION_COMPANY", id));
        CompanySummary summary = repository.summary(id, today());
        return new CompanyDetail(
                summary, company.asCommand(summary.status(), null, summary.reason()), company.version());
    }

    /** @return whether it is, or was, on the list of some mission */
    @Allowed(MissionsAccess.READ_COMPANIES)
    public boolean isListed(long id) {
        return repository.byId(id).isPresent();
    }

    private void check(LogCompany command) {
        validator.check(command);
        directory.organization("organizationId", command.organizationId());
        if (command.sectorId() != null) {
            directory.sectors("sectorId", Set.of(command.sectorId()));
        }
    }

    private static void refuseAnotherIdentity(LogCompany mine, LogCompany stored) {
        if (!mine.missionId().equals(stored.missionId())) {
            throw new InvalidInput("missionId", "error.identityStays");
        }
        if (!mine.organizationId().equals(stored.organizationId())) {
            throw new InvalidInput("organizationId", "error.identityStays");
        }
    }

    private void append(Company company, LogCompany command, LocalDate effective) {
        repository.appendStatus(
                company.id(),
                command,
                effective,
                clock.instant(),
                Callers.current().accountId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
