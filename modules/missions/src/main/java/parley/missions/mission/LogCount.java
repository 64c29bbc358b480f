package parley.missions.mission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A count that somebody published, as a person enters it.
 *
 * @param id of the count that is written again; null for a new one
 * @param source who published it
 * @param url where it can be read, or null
 */
public record LogCount(
        Long id,
        @NotNull CountKind kind,
        @NotNull @Min(0) @Max(999_999) Integer value,
        CountQualifier qualifier,
        @NotBlank @Size(max = 300) String source,
        @Size(max = 500) @Pattern(regexp = "https?://\\S+", message = "{error.webAddress}") String url) {}
