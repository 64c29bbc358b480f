package parley.missions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.core.access.Callers;
import parley.core.directory.DirectoryService;
import parley.core.marking.Marking;
import parley.core.marking.MarkingService;
import parley.core.party.PartyCard;
import parley.core.party.PartyService;
import parley.core.record.Paging;
import parley.core.record.RecordState;
import parley.core.text.Language;
import parley.missions.MissionStage;
import parley.missions.OutcomeKind;
import parley.missions.OutcomeStage;
import parley.missions.company.CompanyService;
import parley.missions.company.CompanySize;
import parley.missions.company.CompanyStatus;
import parley.missions.company.Ownership;
import parley.missions.company.Province;
import parley.missions.country.CountryNames;
import parley.missions.mission.CountKind;
import parley.missions.mission.CountQualifier;
import parley.missions.mission.Direction;
import parley.missions.mission.MissionCriteria;
import parley.missions.mission.MissionKind;
import parley.missions.mission.MissionService;
import parley.missions.mission.MissionSummary;
import parley.missions.outcome.Currencies;
import parley.ui.text.TextBean;

/** What the selects of missions offer, and the sign of each status. */
@Named
@RequestScoped
public class MissionsChoices {
    private static final int FIRST_YEAR = 2023;
    private static final String ZONES = "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";

    @Inject
    private PartyService parties;

    @Inject
    private CountryNames countryNames;

    @Inject
    private DirectoryService directory;

    @Inject
    private MarkingService markings;

    @Inject
    private MissionService missions;

    @Inject
    private CompanyService companies;

    @Inject
    private TextBean texts;

    @Inject
    private Clock clock;

    private Map<String, String> countries;

    /** @return whether that is the number of a company on a mission's list, for {@code ListParameters.id} */
    boolean isCompany(String id) {
        return companies.isListed(Long.parseLong(id));
    }

    /** @return code to name, the parties first */
    public Map<String, String> getCountries() {
        if (countries == null) {
            countries = countryNames.choices(language());
        }
        return countries;
    }

    /** @return the name in the reader's language; empty for null */
    public String countryName(String code) {
        return code == null || code.isEmpty() ? "" : countryNames.name(code, language());
    }

    public String countryList(List<String> codes) {
        return countryNames.names(codes, language());
    }

    /** @return the sector's name in the reader's language; empty for null */
    public String sectorName(Long id) {
        return directory.sectors().stream()
                .filter(sector -> id != null && sector.id() == id)
                .map(sector -> sector.name(language()))
                .findFirst()
                .orElse("");
    }

    /** @return the record states that a list can show instead of the active ones */
    public List<RecordState> getOtherStates() {
        return List.of(RecordState.ARCHIVED, RecordState.ANY);
    }

    public List<String> getTimeZones() {
        return Stream.concat(
                        parties.all().stream().map(PartyCard::timeZone).filter(Objects::nonNull),
                        ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.matches(ZONES)))
                .distinct()
                .sorted()
                .toList();
    }

    public List<String> getCurrencies() {
        return Currencies.all();
    }

    public String currencyName(String code) {
        return texts.of("currency.label", code, Currencies.name(code, language().locale()));
    }

    public List<Marking> getMarkings() {
        return markings.permitted();
    }

    public String getCeiling() {
        return markings.byCode(markings.ceiling()).name(language());
    }

    /** @return every mission by code, newest first */
    public List<MissionSummary> getMissions() {
        return missions.find(MissionCriteria.any(), Paging.longest()).items();
    }

    /** @return next year down to the first year that is on file */
    public List<Integer> getYears() {
        return IntStream.iterate(LocalDate.now(clock).getYear() + 2, year -> year >= FIRST_YEAR, year -> year - 1)
                .boxed()
                .toList();
    }

    public MissionKind[] getKinds() {
        return MissionKind.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public MissionStage[] getStages() {
        return MissionStage.values();
    }

    public CountKind[] getCountKinds() {
        return CountKind.values();
    }

    public CountQualifier[] getQualifiers() {
        return CountQualifier.values();
    }

    public CompanyStatus[] getCompanyStatuses() {
        return CompanyStatus.values();
    }

    public CompanySize[] getSizes() {
        return CompanySize.values();
    }

    public Ownership[] getOwnerships() {
        return Ownership.values();
    }

    public Province[] getProvinces() {
        return Province.values();
    }

    public OutcomeKind[] getOutcomeKinds() {
        return OutcomeKind.values();
    }

    public OutcomeStage[] getOutcomeStages() {
        return OutcomeStage.values();
    }

    /** @return the class of the sign (DESIGN.md, "Status") */
    public String sign(MissionStage stage) {
        if (stage == null) {
            return "none";
        }
        return switch (stage) {
            case PLANNING, RECRUITING, CONFIRMED -> "plan";
            case UNDER_WAY, FOLLOW_UP -> "neg";
            case COMPLETED, CLOSED -> "ok";
            case CANCELLED -> "stop";
        };
    }

    public String companySign(CompanyStatus status) {
        return switch (status) {
            case INVITED, APPLIED, WAITLISTED -> "plan";
            case ACCEPTED -> "ok";
            case DECLINED, WITHDRAWN, NO_SHOW -> "stop";
        };
    }

    public String outcomeSign(OutcomeStage stage) {
        return switch (stage) {
            case LEAD -> "plan";
            case OPPORTUNITY -> "sub";
            case PURSUED -> "neg";
            case SUCCESS -> "ok";
        };
    }

    private static Language language() {
        return Callers.current().language();
    }
}
