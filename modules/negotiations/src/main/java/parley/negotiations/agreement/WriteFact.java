package parley.negotiations.agreement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import parley.core.time.PartialDate;

/**
 * To write down a target or a published figure, or to correct it. Earlier ones stay: what changes is stated anew.
 *
 * @param date when it was stated, as far as that is known
 * @param number the target's year, which may be unknown; the figure's value
 * @param outOf for a figure "of N"; null where it stands alone
 * @param unit of a figure: {@code CHAPTERS}, {@code GROUPS}, {@code PERCENT}
 * @param sourceFr null where it is the same
 */
public record WriteFact(
        @NotNull FactKind what,
        @NotNull PartialDate date,
        @Min(0) @Max(100_000) Integer number,
        @Min(1) @Max(100_000) Integer outOf,
        @Pattern(regexp = "CHAPTERS|GROUPS|PERCENT", message = "{error.unknownChoice}") String unit,
        @NotBlank @Size(max = 300) String textEn,
        @NotBlank @Size(max = 300) String textFr,
        @NotBlank @Size(max = 400) String sourceEn,
        @Size(max = 400) String sourceFr,
        @Size(max = 400) @Pattern(regexp = "https?://\\S+", message = "{error.urlForm}") String url,
        @Pattern(regexp = "HIGH|MEDIUM|LOW", message = "{error.unknownChoice}") String confidence) {

    @AssertTrue(message = "{error.figureWithoutNumber}")
    public boolean isNumberGiven() {
        return what != FactKind.MEASURE || number != null && unit != null;
    }
}
