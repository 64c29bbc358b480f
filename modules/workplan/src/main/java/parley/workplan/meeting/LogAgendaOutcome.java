package parley.workplan.meeting;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import parley.core.text.BilingualText;

/**
 * To log what an agenda item came to. An action goes to the one register of actions with the item as its source; once
 * there it is written in the register, not here.
 *
 * @param id of one that was logged already; null for a new one
 * @param partyId who owes it, for an action
 * @param due for an action
 * @param actionId of the register, read only
 */
public record LogAgendaOutcome(
        Long id, @NotNull OutcomeKind kind, BilingualText text, Long partyId, LocalDate due, Long actionId) {
    public LogAgendaOutcome {
        text = text == null ? BilingualText.none() : text;
    }

    @AssertTrue(message = "{error.outcomeWithoutText}")
    public boolean isTextGiven() {
        return !text.isEmpty();
    }
}
