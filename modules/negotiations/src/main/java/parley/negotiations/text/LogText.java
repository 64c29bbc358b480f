package parley.negotiations.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is said of a text, beside its file.
 *
 * @param roundId null for a text that travels between rounds
 * @param date of the text; null is the last day of its round; of a round without a date, the day before the next
 *     one that has one; else today
 * @param fromPartyId who sent it, null where nobody did
 * @param penPartyId who holds the pen
 * @param dueOn by when the next text, or the answer to this one, was agreed; not before its date; null leaves it to the days
 *     before the next round
 * @param marking a code of reference data
 */
public record LogText(
        @NotNull Long chapterId,
        Long roundId,
        @NotNull TextState state,
        LocalDate date,
        Long fromPartyId,
        Long toPartyId,
        Long penPartyId,
        LocalDate dueOn,
        @NotBlank String marking,
        @Size(max = 1000) String note) {
    LogText on(LocalDate day) {
        return new LogText(chapterId, roundId, state, day, fromPartyId, toPartyId, penPartyId, dueOn, marking, note);
    }
}
