package parley.missions.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.audit.AuditedParts;
import parley.core.record.AuditedRows;
import parley.core.record.CalendarEntry;
import parley.core.record.ChangeSql;
import parley.core.record.RecordCard;
import parley.core.record.RecordChange;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.SearchHit;
import parley.core.text.Language;
import parley.missions.MissionStage;
import parley.missions.MissionsAccess;

/** Missions in titles, search, calendar, home and history of the whole product. */
@ApplicationScoped
@Transactional
public class MissionSource implements RecordSource {
    public static final String KIND = "MISSION";

    /** Tables whose rows carry {@code mission_id} and tell the mission's own history. */
    private static final List<String> PARTS = List.of(
            "missions.mission_stage",
            "missions.leg",
            "missions.published_count",
            "missions.mission_country",
            "missions.mission_sector",
            "missions.delegate");

    private MissionRepository repository;
    private AuditedParts parts;
    private AccessTable access;
    private Clock clock;

    protected MissionSource() {}

    @Inject
    MissionSource(MissionRepository repository, AuditedParts parts, AccessTable access, Clock clock) {
        this.repository = repository;
        this.parts = parts;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean occasion() {
        return true;
    }

    @Override
    public Optional<RecordCard> coded(String code) {
        return readable() ? repository.byCode(code).map(mission -> card(summary(mission.id()))) : Optional.empty();
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return readable() ? repository.byId(id).map(mission -> card(summary(id))) : Optional.empty();
    }

    @Override
    public List<RecordCard> find(Collection<Long> ids) {
        return readable()
                ? repository.summaries(ids, today()).values().stream()
                        .map(MissionSource::card)
                        .toList()
                : List.of();
    }

    @Override
    public List<SearchHit> search(String words, Language language, int limit) {
        if (!readable()) {
            return List.of();
        }
        return repository.first(MissionCriteria.words(words), today(), limit).stream()
                .map(mission -> hit(mission, words, language))
                .toList();
    }

    @Override
    public List<CalendarEntry> calendar(LocalDate from, LocalDate to) {
        return readable()
                ? repository.between(from, to, today()).stream()
                        .map(MissionSource::entry)
                        .toList()
                : List.of();
    }

    @Override
    public List<RecordChange> changes(Instant moment, int limit) {
        return readable() ? ChangeSql.told(repository.changes(moment, limit), this::find) : List.of();
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        if (!readable() || repository.byId(id).isEmpty()) {
            return List.of();
        }
        List<String> own = List.of(Long.toString(id));
        AuditedRows companies = parts.rows("missions.company", "mission_id", own);
        Stream<AuditedRows> ofMission = PARTS.stream().map(table -> parts.rows(table, "mission_id", own));
        Stream<AuditedRows> ofCompanies = Stream.of("missions.company_status", "missions.company_ownership")
                .map(table -> parts.rows(table, "company_id", companies.keys()));
        return Stream.of(Stream.of(new AuditedRows("missions.mission", id), companies), ofMission, ofCompanies)
                .flatMap(rows -> rows)
                .toList();
    }

    private boolean readable() {
        return access.permits(Callers.current(), MissionsAccess.READ_MISSIONS);
    }

    private MissionSummary summary(long id) {
        return repository.summary(id, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String address(MissionSummary mission) {
        return "/missions/missions/show?code=" + mission.code();
    }

    private static RecordCard card(MissionSummary mission) {
        return new RecordCard(
                new RecordRef(KIND, mission.id()), mission.nameEn(), mission.nameFr(), address(mission), null);
    }

    private static SearchHit hit(MissionSummary mission, String words, Language language) {
        String asked = words.strip();
        boolean coded = mission.code().equalsIgnoreCase(asked.replace(' ', '-'));
        boolean named =
                mission.name(language).toLowerCase(language.locale()).contains(asked.toLowerCase(language.locale()));
        return new SearchHit(
                new RecordRef(KIND, mission.id()),
                mission.name(language),
                mission.code(),
                address(mission),
                coded ? 3 : named ? 2 : 1);
    }

    private static CalendarEntry entry(MissionSummary mission) {
        return new CalendarEntry(
                new RecordRef(KIND, mission.id()),
                "mission-" + mission.id(),
                mission.nameEn(),
                mission.nameFr(),
                mission.start(),
                mission.end(),
                mission.timeZone() == null ? null : ZoneId.of(mission.timeZone()),
                mission.placeEn(),
                mission.placeFr(),
                address(mission),
                mission.stage() == MissionStage.CANCELLED);
    }
}
