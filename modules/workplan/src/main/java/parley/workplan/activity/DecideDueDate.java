package parley.workplan.activity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;

/**
 * A manager's word on a proposed due date.
 *
 * @param note required to refuse
 */
public record DecideDueDate(boolean approved, @Size(max = 500) String note) {
    @AssertTrue(message = "{error.reasonRequired}")
    public boolean isNoteGiven() {
        return approved || note != null && !note.isBlank();
    }
}
