package parley.negotiations.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * To log a consultation. Its title is public, so that it stands in both languages.
 *
 * @param code public and unique, such as {@code GAZETTE-2018}
 * @param closedOn last day; null while it is open
 */
public record LogConsultation(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9-]*") String code,
        @NotBlank @Size(max = 300) String titleEn,
        @NotBlank @Size(max = 300) String titleFr,
        @NotNull LocalDate openedOn,
        LocalDate closedOn) {}
