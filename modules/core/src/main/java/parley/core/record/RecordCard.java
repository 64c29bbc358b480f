package parley.core.record;

import java.time.Instant;
import parley.core.text.Language;

/**
 * How a record presents itself to other modules.
 *
 * @param changedAt when it was last changed, where that was asked for; else null
 */
public record RecordCard(RecordRef ref, String titleEn, String titleFr, String address, Instant changedAt) {
    public String title(Language language) {
        return language == Language.FR ? titleFr : titleEn;
    }
}
