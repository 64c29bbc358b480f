package parley.contacts.privacy;

import java.time.LocalDate;
import parley.core.text.Language;

/**
 * A rule with what is due by it.
 *
 * @param before records whose last day is before this one are due
 * @param due how many there are, counted up to 10,000
 */
public record RetentionSummary(
        RetentionKind kind, int months, String basisEn, String basisFr, LocalDate before, long due, int version) {
    public String basis(Language reader) {
        return reader == Language.FR ? basisFr : basisEn;
    }
}
