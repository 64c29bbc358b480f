package parley.contacts.privacy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * To say what became of a correction.
 *
 * @param state DONE or REFUSED
 * @param outcome what was changed, or why not; a refusal needs it
 */
public record DecideCorrection(
        @NotNull CorrectionState state, @NotNull LocalDate decidedOn, @Size(max = 2000) String outcome) {

    @AssertTrue(message = "{error.required}")
    public boolean isOutcomeGiven() {
        return state != CorrectionState.REFUSED || outcome != null && !outcome.isBlank();
    }

    @AssertTrue(message = "{error.unknownChoice}")
    public boolean isStateGiven() {
        return state != CorrectionState.OPEN;
    }
}
