package parley.missions.mission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import parley.core.text.BilingualText;
import parley.core.time.PartialDate;

/**
 * One leg of a mission.
 *
 * @param id of the leg that is written again; null for a new one
 * @param cityFr the English name where null
 * @param country ISO 3166-1 alpha-3
 * @param timeZone an IANA name
 * @param end inclusive; null where it is the start
 * @param partners posts and partners on this leg with their role; internal
 */
public record LogLeg(
        Long id,
        @NotBlank @Size(max = 120) String cityEn,
        @Size(max = 120) String cityFr,
        @Pattern(regexp = "[A-Z]{3}", message = "{error.unknownChoice}") String country,
        @Size(max = 60) String timeZone,
        PartialDate start,
        PartialDate end,
        BilingualText partners) {
    public LogLeg {
        partners = partners == null ? BilingualText.none() : partners;
    }
}
