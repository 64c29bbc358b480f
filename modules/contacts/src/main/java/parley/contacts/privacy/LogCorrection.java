package parley.contacts.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * To log that somebody asked for a correction.
 *
 * @param asked what, in the words of who asked
 */
public record LogCorrection(
        @NotNull Long person, @NotNull LocalDate askedOn, @NotBlank @Size(max = 2000) String asked) {}
