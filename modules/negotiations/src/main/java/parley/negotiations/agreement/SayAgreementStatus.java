package parley.negotiations.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import parley.core.time.PartialDate;

/**
 * To write down what is said of an agreement's status. Nothing that was said is overwritten.
 *
 * @param effective since when, as far as that is known; not after today
 * @param reason needed to go back, to suspend and to take up again, where we say it ourselves
 * @param source who reported it, in English; null where we say it ourselves
 * @param sourceFr the same in French; null where it is the same
 * @param url where, or null
 * @param confidence {@code HIGH}, {@code MEDIUM} or {@code LOW} that it was said so
 */
public record SayAgreementStatus(
        @NotNull Long agreementId,
        @NotNull AgreementStatus status,
        @NotNull PartialDate effective,
        @Size(max = 1000) String reason,
        @Size(max = 400) String source,
        @Size(max = 400) String sourceFr,
        @Size(max = 400) @Pattern(regexp = "https?://\\S+", message = "{error.urlForm}") String url,
        @Pattern(regexp = "HIGH|MEDIUM|LOW", message = "{error.unknownChoice}") String confidence,
        @Size(max = 1000) String noteEn,
        @Size(max = 1000) String noteFr) {
    public SayAgreementStatus {
        reason = words(reason);
        source = words(source);
        sourceFr = source == null ? null : words(sourceFr) == null ? source : words(sourceFr);
        url = words(url);
        noteEn = words(noteEn);
        noteFr = words(noteFr);
    }

    private static String words(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
