package parley.workplan.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalTime;
import java.util.List;
import parley.core.text.BilingualText;

/**
 * To log an agenda item with its outcomes.
 *
 * @param id of one that was logged already; null for a new one
 * @param title at least one side
 * @param minutes how long it is planned to take
 * @param activityId the activity it is about, or null
 * @param notes the minutes of the item
 */
public record LogAgendaItem(
        Long id,
        BilingualText title,
        LocalTime startTime,
        @Min(1) @Max(1440) Integer minutes,
        Long presenterPartyId,
        Long activityId,
        BilingualText notes,
        @Valid List<LogAgendaOutcome> outcomes) {
    public LogAgendaItem {
        title = title == null ? BilingualText.none() : title;
        notes = notes == null ? BilingualText.none() : notes;
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    }

    @AssertTrue(message = "{error.itemWithoutTitle}")
    public boolean isTitleGiven() {
        return !title.isEmpty();
    }
}
