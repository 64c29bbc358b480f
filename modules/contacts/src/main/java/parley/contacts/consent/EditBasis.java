package parley.contacts.consent;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * To say for how long a basis holds. What was logged before keeps the day it got.
 *
 * @param months null where it has no end
 * @param checkedBy who says so, such as counsel; null where that is still to be checked
 */
public record EditBasis(
        @NotBlank @Size(max = 100) String nameEn,
        @NotBlank @Size(max = 100) String nameFr,
        @Min(1) @Max(600) Integer months,
        @Size(max = 200) String checkedBy,
        LocalDate checkedOn) {
    public EditBasis {
        checkedBy = checkedBy == null || checkedBy.isBlank() ? null : checkedBy.strip();
    }
}
