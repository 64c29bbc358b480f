package parley.contacts.merge;

import java.time.Instant;
import parley.contacts.duplicate.DuplicateKind;
import parley.core.text.Language;

/**
 * A merge in a list.
 *
 * @param mergedBy the name of who merged; null for a part of the product
 * @param undoneAt null while it stands
 */
public record MergeSummary(
        long id,
        DuplicateKind kind,
        long survivorId,
        String survivorEn,
        String survivorFr,
        long mergedId,
        String mergedEn,
        String mergedFr,
        Instant mergedAt,
        String mergedBy,
        Instant undoneAt,
        String undoneBy) {
    public String survivor(Language reader) {
        return reader == Language.FR ? survivorFr : survivorEn;
    }

    public String merged(Language reader) {
        return reader == Language.FR ? mergedFr : mergedEn;
    }
}
