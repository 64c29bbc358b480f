package parley.workplan.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import parley.core.text.BilingualText;
import parley.workplan.ActivityStatus;

/**
 * To report how far an activity is.
 *
 * @param percent 0 to 100, or null
 * @param effective as of which day, not after today; null is today
 * @param meetingId the meeting it was reported to, or null
 */
public record ReportUpdate(
        @NotNull ActivityStatus status,
        @Min(0) @Max(100) Integer percent,
        BilingualText text,
        LocalDate effective,
        Long meetingId) {
    public ReportUpdate {
        text = text == null ? BilingualText.none() : text;
    }
}
