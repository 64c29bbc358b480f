package parley.core.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A telephone number as somebody wrote it.
 *
 * @param number any notation; with a country code, or of the person's country
 * @param extension digits, or null
 */
public record LogPhone(
        @NotNull PhoneKind kind,
        @NotBlank @Size(max = 60) String number,
        @Pattern(regexp = "\\d{0,10}", message = "{error.extension}") String extension) {
    /** @return whether it is a telephone number; false where nothing was written */
    public boolean isReadable(String region) {
        return number != null && PhoneNumber.read(number, region, extension).isPresent();
    }
}
