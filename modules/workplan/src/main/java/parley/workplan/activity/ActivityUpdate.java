package parley.workplan.activity;

import java.time.LocalDate;
import parley.core.text.BilingualText;
import parley.workplan.ActivityStatus;

/**
 * What was reported of an activity. Never overwritten.
 *
 * @param meetingId the meeting it was reported to, or null
 * @param meetingYear with meetingNumber, what that meeting is called
 */
public record ActivityUpdate(
        long id,
        ActivityStatus status,
        Integer percent,
        BilingualText text,
        LocalDate effective,
        Long meetingId,
        Integer meetingYear,
        Integer meetingNumber) {}
