package parley.missions.mission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.core.text.BilingualText;
import parley.core.time.PartialDate;
import parley.missions.MissionStage;

/**
 * To log a mission with its legs, and to write it again.
 *
 * @param nameEn public, so both languages are needed
 * @param start null where no date is known; then the earliest of the legs'
 * @param end inclusive; null where it is the start
 * @param countries ISO 3166-1 alpha-3 codes of the partners; those of the legs abroad where empty
 * @param sectors by id
 * @param objectives internal, always
 * @param stageEffective since when it is at that stage, inclusive, Ottawa calendar; null is today
 * @param counts published ones that a person entered; loaded ones are never written
 */
public record LogMission(
        @NotNull MissionKind kind,
        @NotBlank @Size(max = 200) String nameEn,
        @NotBlank @Size(max = 200) String nameFr,
        @NotNull Direction direction,
        BilingualText lead,
        PartialDate start,
        PartialDate end,
        Set<String> countries,
        Set<Long> sectors,
        BilingualText objectives,
        @NotNull MissionStage stage,
        LocalDate stageEffective,
        @Size(max = 1000) String stageReason,
        @NotNull String marking,
        List<@Valid LogLeg> legs,
        List<@Valid LogCount> counts) {

    private static final String HOME = "CAN";

    public LogMission {
        lead = lead == null ? BilingualText.none() : lead;
        objectives = objectives == null ? BilingualText.none() : objectives;
        countries = countries == null ? Set.of() : Set.copyOf(countries);
        sectors = sectors == null ? Set.of() : Set.copyOf(sectors);
        legs = legs == null ? List.of() : List.copyOf(legs);
        counts = counts == null ? List.of() : List.copyOf(counts);
    }

    /** @return those given, else those of the legs abroad; never empty in a valid command */
    public Set<String> partnerCountries() {
        return countries.isEmpty()
                ? legs.stream()
                        .map(LogLeg::country)
                        .filter(country -> country != null && !country.equals(HOME))
                        .collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>(countries);
    }

    @AssertTrue(message = "{error.missionWithoutCountry}")
    public boolean isCountriesGiven() {
        return !partnerCountries().isEmpty();
    }

    @AssertTrue(message = "{error.reasonRequired}")
    public boolean isStageReasonGiven() {
        return stage == null || !stage.needsReason() || stageReason != null && !stageReason.isBlank();
    }
}
