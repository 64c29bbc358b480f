package parley.contacts.consent;

import java.time.Instant;
import java.time.LocalDate;
import parley.core.text.Language;

/**
 * A line of somebody's consents.
 *
 * @param person as filed
 * @param collectedFor code of the purpose stated when it was obtained; null for a withdrawal
 * @param language in which how and evidence are written
 * @param basis null for a withdrawal
 * @param expires the last day; null where it has no end
 * @param superseded whether a later line of the same person and purpose took its place: a withdrawal, or one that lasts
 *     as long or longer
 * @param loggedBy null for what came with the sample
 */
public record ConsentSummary(
        long id,
        long personId,
        String person,
        ConsentKind kind,
        String purpose,
        String collectedFor,
        String basis,
        LocalDate effective,
        String how,
        String evidence,
        Language language,
        LocalDate expires,
        boolean superseded,
        Instant loggedAt,
        String loggedBy) {
    /** @return for {@code lang}: the language of its words where it is not the reader's, else null */
    public String foreign(Language reader) {
        return language == reader ? null : language.locale().toLanguageTag();
    }

    /** @return whether it is used for something else than it was collected for */
    public boolean usedOtherwise() {
        return collectedFor != null && !collectedFor.equals(purpose);
    }
}
