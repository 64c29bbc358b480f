package parley.core.access;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Puts an account on a need-to-know list.
 *
 * @param from first day
 * @param to last day; null without an end
 * @param reason why, for the list and the audit
 */
public record AdmitMember(
        @NotNull Long accountId, @NotNull LocalDate from, LocalDate to, @NotBlank @Size(max = 1000) String reason) {

    @AssertTrue(message = "{error.listEndsBeforeStart}")
    public boolean isToGiven() {
        return to == null || from == null || !to.isBefore(from);
    }
}
