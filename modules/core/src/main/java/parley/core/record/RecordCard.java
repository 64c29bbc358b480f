package parley.core.record;

import java.time.Instant;
import parley.core.text.Language;

/**
 * How a record presents itself to other modules.
 *
 * @param language in which the title stands, where it has one only; null where it has both
 * @param changedAt when it was last changed, where that was asked for; else null
 */
public record RecordCard(
        RecordRef ref, String titleEn, String titleFr, Language language, String address, Instant changedAt) {
    public RecordCard(RecordRef ref, String titleEn, String titleFr, String address, Instant changedAt) {
        this(ref, titleEn, titleFr, null, address, changedAt);
    }

    /** @return the same card with when the record was changed last */
    public RecordCard changed(Instant at) {
        return new RecordCard(ref, titleEn, titleFr, language, address, at);
    }

    public String title(Language reader) {
        return reader == Language.FR ? titleFr : titleEn;
    }

    /** @return for {@code lang}: the language of the title where it is not the reader's, else null */
    public String foreign(Language reader) {
        return language == null || language == reader ? null : language.locale().toLanguageTag();
    }
}
