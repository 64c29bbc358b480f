package parley.workplan.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.core.text.BilingualText;
import parley.core.time.PartialDate;

/**
 * To log a work-plan meeting, and to write it again.
 *
 * @param planId null is the plan in force
 * @param number in its calendar year; null is the next one
 * @param start its year is the meeting's year
 * @param coChairId the co-chair on ASEAN's side; Canada is the other
 * @param parties who was there, by party
 * @param personIds people who took part
 * @param agenda in order; items left out are removed unless an action came out of them
 */
public record LogMeeting(
        Long planId,
        @Min(1) @Max(99) Integer number,
        MeetingFormat format,
        @NotNull PartialDate start,
        PartialDate end,
        LocalTime startTime,
        LocalTime endTime,
        @Size(max = 60) String timeZone,
        Long hostPartyId,
        @Size(max = 120) String cityEn,
        @Size(max = 120) String cityFr,
        Long countryId,
        Long coChairId,
        @NotNull MeetingStatus status,
        @Size(max = 1000) String statusReason,
        Map<Long, Attendance> parties,
        Set<Long> personIds,
        @Valid List<LogAgendaItem> agenda,
        BilingualText summary,
        @NotNull String marking) {

    public LogMeeting {
        parties = parties == null ? Map.of() : Map.copyOf(parties);
        personIds = personIds == null ? Set.of() : Set.copyOf(personIds);
        agenda = agenda == null ? List.of() : List.copyOf(agenda);
        summary = summary == null ? BilingualText.none() : summary;
    }

    @AssertTrue(message = "{error.reasonRequired}")
    public boolean isStatusReasonGiven() {
        return status == null || !status.needsReason() || statusReason != null && !statusReason.isBlank();
    }
}
