package parley.negotiations.chapter;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import parley.negotiations.ChapterStatus;

/**
 * To write down what is said of a chapter's status: by ourselves (RECORDED) or by somebody outside (REPORTED). Nothing
 * that was said is overwritten.
 *
 * @param effective since which day, Ottawa calendar; not after today
 * @param roundId the round it was said at, or null
 * @param reason needed to go back behind a conclusion and to conclude over open brackets; for RECORDED only
 * @param source who reported it, in English; needed for REPORTED
 * @param sourceFr the same in French; null where it is the same
 * @param url where, or null
 * @param confidence {@code HIGH}, {@code MEDIUM} or {@code LOW} that it was said so
 */
public record SayStatus(
        @NotNull Long chapterId,
        @NotNull ChapterStatus status,
        @NotNull LocalDate effective,
        @NotNull Origin origin,
        Long roundId,
        @Size(max = 1000) String reason,
        @Size(max = 400) String source,
        @Size(max = 400) String sourceFr,
        @Size(max = 400) @Pattern(regexp = "https?://\\S+", message = "{error.urlForm}") String url,
        @Pattern(regexp = "HIGH|MEDIUM|LOW", message = "{error.unknownChoice}") String confidence,
        @Size(max = 1000) String noteEn,
        @Size(max = 1000) String noteFr) {

    @AssertTrue(message = "{error.reportWithoutSource}")
    public boolean isSourceGiven() {
        return origin != Origin.REPORTED || source != null && !source.isBlank();
    }
}
