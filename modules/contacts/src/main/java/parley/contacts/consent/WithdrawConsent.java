package parley.contacts.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * To log that somebody may no longer be written to.
 *
 * @param purpose a code; null takes back every purpose that needs a basis
 * @param withdrawn not after today
 * @param how in words: by reply, by telephone
 */
public record WithdrawConsent(
        @NotNull Long personId,
        String purpose,
        @NotNull LocalDate withdrawn,
        @NotBlank @Size(max = 500) String how,
        @Size(max = 500) String evidence) {
    public WithdrawConsent {
        purpose = purpose == null || purpose.isBlank() ? null : purpose;
        evidence = evidence == null || evidence.isBlank() ? null : evidence.strip();
    }
}
