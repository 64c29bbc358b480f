package parley.workplan.activity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import parley.core.text.BilingualText;
import parley.core.time.PartialDate;

/**
 * To log an activity, and to write it again.
 *
 * @param code its number in the plan, such as {@code 1.3}; unique there
 * @param title at least one side
 * @param areaId an area of that plan, or null
 * @param aseanBody the sectoral body on ASEAN's side, or null
 * @param due null where none was agreed
 * @param dueReason why a due date that was set before moves
 */
public record LogActivity(
        @NotNull Long planId,
        Long areaId,
        @NotBlank @Size(max = 20) @Pattern(regexp = "\\S(.*\\S)?", message = "{error.invalid}") String code,
        BilingualText title,
        Long leadPartyId,
        Long coLeadPartyId,
        Long canadianLeadId,
        @Size(max = 200) String aseanBody,
        PartialDate start,
        PartialDate due,
        @Size(max = 500) String dueReason,
        BilingualText indicator,
        @NotNull String marking) {

    public LogActivity {
        title = title == null ? BilingualText.none() : title;
        indicator = indicator == null ? BilingualText.none() : indicator;
    }

    @AssertTrue(message = "{error.activityWithoutTitle}")
    public boolean isTitleGiven() {
        return !title.isEmpty();
    }

    @AssertTrue(message = "{error.dueBeforeStart}")
    public boolean isDueGiven() {
        return start == null || due == null || !due.last().isBefore(start.value());
    }
}
