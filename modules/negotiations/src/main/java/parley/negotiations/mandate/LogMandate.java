package parley.negotiations.mandate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import parley.core.text.Language;

/**
 * To log a mandate, and to write it again. It stands in one language, as it was approved.
 *
 * @param issueId null where it is for the whole chapter
 * @param approvedBy an office or body, such as a minister; with the day, or neither
 * @param validUntil last day; null while no end is set
 */
public record LogMandate(
        @NotNull Long chapterId,
        Long issueId,
        @NotNull Language language,
        @NotBlank @Size(max = 4000) String objective,
        @Size(max = 4000) String preferred,
        @Size(max = 4000) String landingZone,
        @Size(max = 4000) String fallback,
        @Size(max = 4000) String redLine,
        @Size(max = 4000) String linkages,
        @Size(max = 200) String approvedBy,
        LocalDate approvedOn,
        LocalDate validUntil,
        @NotNull String marking) {}
