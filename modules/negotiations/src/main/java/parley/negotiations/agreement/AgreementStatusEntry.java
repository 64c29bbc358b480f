package parley.negotiations.agreement;

import java.time.Instant;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * One thing that was said of an agreement's status. Never overwritten.
 *
 * @param effective since when, as far as that is known
 * @param reason why it went back, was suspended or was taken up again, or null
 * @param urls addresses of the source apart by blanks, or null
 * @param enteredBy the name of who wrote it down; empty where it was loaded
 * @param source who reported it; without words where we say it ourselves
 */
public record AgreementStatusEntry(
        long id,
        AgreementStatus status,
        PartialDate effective,
        String reason,
        String noteEn,
        String noteFr,
        String urls,
        Instant enteredAt,
        String enteredBy,
        Sourced source) {
    /** @return whether somebody outside says so */
    public boolean reported() {
        return source.sourceEn() != null;
    }

    public String note(Language language) {
        return language == Language.FR ? noteFr : noteEn;
    }
}
