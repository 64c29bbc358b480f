package parley.negotiations.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import parley.core.action.LogAction;
import parley.core.text.BilingualText;
import parley.negotiations.ChapterStatus;
import parley.negotiations.round.Capacity;
import parley.negotiations.round.MeetingFormat;

/**
 * To log a session of one chapter in one round, and to write it again.
 *
 * @param body code of the body that met; null where it is not known
 * @param number the working group's own count, which is not the round's
 * @param day null where it is the round's
 * @param startTime in the venue's time zone
 * @param timeZone IANA name; null where it is the round's
 * @param cityEn null where it is the round's: a group may meet elsewhere
 * @param parties attending, by id; empty is the round's
 * @param statusAfter null leaves the chapter where it is
 * @param reason needed to go back behind a conclusion
 * @param actions new ones, to be logged with the session as their source
 */
public record LogSession(
        @NotNull Long roundId,
        @NotNull Long chapterId,
        @Size(max = 40) String body,
        @Min(1) @Max(999) Integer number,
        LocalDate day,
        LocalTime startTime,
        LocalDate endDay,
        LocalTime endTime,
        @Size(max = 60) String timeZone,
        @Size(max = 120) String cityEn,
        @Size(max = 120) String cityFr,
        @Size(max = 120) String room,
        MeetingFormat format,
        Map<Long, Capacity> parties,
        ChapterStatus statusAfter,
        @Size(max = 1000) String reason,
        BilingualText minutes,
        BilingualText openIssues,
        BilingualText nextStep,
        List<LogAction> actions) {

    public LogSession {
        parties = parties == null ? Map.of() : Map.copyOf(parties);
        actions = actions == null ? List.of() : List.copyOf(actions);
        minutes = minutes == null ? BilingualText.none() : minutes;
        openIssues = openIssues == null ? BilingualText.none() : openIssues;
        nextStep = nextStep == null ? BilingualText.none() : nextStep;
    }
}
