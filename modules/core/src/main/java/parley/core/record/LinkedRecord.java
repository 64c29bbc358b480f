package parley.core.record;

import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * One line of what is linked to a record.
 *
 * @param when its day, or null
 * @param contextEn a second line, such as with whom; null where there is nothing to say
 */
public record LinkedRecord(RecordCard card, PartialDate when, String contextEn, String contextFr) {
    public String context(Language reader) {
        return reader == Language.FR ? contextFr : contextEn;
    }
}
