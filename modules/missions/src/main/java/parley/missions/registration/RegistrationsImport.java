package parley.missions.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.access.Callers;
import parley.core.directory.DirectoryService;
import parley.core.error.CommandValidator;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.exchange.ImportColumns;
import parley.exchange.ImportField;
import parley.exchange.ImportKind;
import parley.exchange.ImportParameter;
import parley.exchange.ImportRun;
import parley.missions.MissionsAccess;
import parley.missions.company.CompanyService;
import parley.missions.delegate.DelegateService;
import parley.missions.mission.MissionCriteria;
import parley.missions.mission.MissionService;

/**
 * Registrations for one mission: each row is a person as in any contact list, who joins the mission as a delegate of a
 * company, which joins its list.
 */
@ApplicationScoped
public class RegistrationsImport implements ImportKind {
    static final String MISSION = "mission";
    private static final String PEOPLE = "people";

    private Instance<ImportKind> kinds;
    private RegistrationRepository repository;
    private RegistrationWords words;
    private CompanyService companies;
    private DelegateService delegates;
    private MissionService missions;
    private DirectoryService directory;
    private CommandValidator validator;

    protected RegistrationsImport() {}

    @Inject
    RegistrationsImport(
            Instance<ImportKind> kinds,
            RegistrationRepository repository,
            RegistrationWords words,
            CompanyService companies,
            DelegateService delegates,
            MissionService missions,
            DirectoryService directory,
            CommandValidator validator) {
        this.kinds = kinds;
        this.repository = repository;
        this.words = words;
        this.companies = companies;
        this.delegates = delegates;
        this.missions = missions;
        this.directory = directory;
        this.validator = validator;
    }

    @Override
    public String code() {
        return "mission-registrations";
    }

    @Override
    public String operation() {
        return MissionsAccess.LOG_COMPANY;
    }

    @Override
    public String subtitleKey() {
        return "showImport.where";
    }

    @Override
    public List<ImportField> fields() {
        return RegistrationFields.all(people());
    }

    @Override
    public Map<String, String> guess(List<String> headers) {
        return RegistrationFields.guess(people(), headers);
    }

    /** The mission that the list is for, by its code; the latest first. */
    @Override
    public Optional<ImportParameter> parameter() {
        Language reader = Callers.current().language();
        Map<String, String> choices = new LinkedHashMap<>();
        missions.find(MissionCriteria.any(), Paging.longest())
                .items()
                .forEach(mission -> choices.put(mission.code(), mission.code() + ", " + mission.name(reader)));
        return Optional.of(new ImportParameter(MISSION, choices));
    }

    @Override
    public ImportRun begin(ImportColumns columns) {
        String code = columns.parameters().get(MISSION);
        long mission = missions.get(code).summary().id();
        ImportRun people = people().begin(RegistrationFields.ofPeople(columns));
        RegistrationJudge judge = new RegistrationJudge(
                columns, code, mission, RegistrationVocabulary.of(words), repository, companies, directory, validator);
        return new RegistrationsRun(mission, people, judge, repository, companies, delegates);
    }

    /** Contacts decide who is meant by a row, and write it. */
    private ImportKind people() {
        return kinds.stream()
                .filter(kind -> kind.code().equals(PEOPLE))
                .findFirst()
                .orElseThrow();
    }
}
