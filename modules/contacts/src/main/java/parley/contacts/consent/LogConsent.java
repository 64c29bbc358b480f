package parley.contacts.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * To log that somebody may be written to.
 *
 * @param purpose a {@link Purpose#code} that needs a basis
 * @param collectedFor the purpose stated when it was obtained; null where it was the same
 * @param basis a {@link Basis#code}
 * @param obtained not after today
 * @param how in words: on which form, in which call
 * @param evidence where it can be seen; required where the basis needs it
 * @param expires the last day, where it ends sooner or later than the basis says; null takes the basis's
 */
public record LogConsent(
        @NotNull Long personId,
        @NotBlank String purpose,
        String collectedFor,
        @NotBlank String basis,
        @NotNull LocalDate obtained,
        @NotBlank @Size(max = 500) String how,
        @Size(max = 500) String evidence,
        LocalDate expires) {
    public LogConsent {
        collectedFor = collectedFor == null || collectedFor.isBlank() ? purpose : collectedFor;
        evidence = evidence == null || evidence.isBlank() ? null : evidence.strip();
    }
}
