package parley.negotiations.body;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import parley.core.time.PartialDate;

/**
 * To add a body, and to write it again; names are published, so that they stand in both languages.
 *
 * @param code unique, and what rounds and sessions keep; stays as it is
 * @param parent code of the body that it reports to; null where it reports to none
 * @param chapters codes of the chapters whose text it negotiates
 * @param validFrom null where the start is not known
 * @param validTo its last day; null while it is there, or where the end is not known
 * @param sourceEn where its name and dates come from
 * @param sourceFr null where it is the same
 */
public record WriteBody(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_-]*", message = "{error.bodyCodeForm}") String code,
        @NotNull BodyKind kind,
        @NotBlank @Size(max = 200) String nameEn,
        @NotBlank @Size(max = 200) String nameFr,
        @Size(max = 20) String acronymEn,
        @Size(max = 20) String acronymFr,
        String parent,
        List<String> chapters,
        PartialDate validFrom,
        PartialDate validTo,
        @NotBlank @Size(max = 400) String sourceEn,
        @Size(max = 400) String sourceFr,
        @Pattern(regexp = "HIGH|MEDIUM|LOW", message = "{error.unknownChoice}") String confidence) {
    public WriteBody {
        chapters = chapters == null ? List.of() : List.copyOf(chapters);
    }

    @AssertTrue(message = "{error.bodyEndsBeforeStart}")
    public boolean isValidToGiven() {
        return validFrom == null || validTo == null || !validTo.last().isBefore(validFrom.value());
    }
}
