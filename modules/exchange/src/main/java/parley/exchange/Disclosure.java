package parley.exchange;

import java.time.Instant;
import parley.core.text.Language;

/**
 * A file that held a person's data.
 *
 * @param code of the export
 * @param by the name of who received it
 * @param rows of the whole file
 */
public record Disclosure(
        String code, String kind, Instant at, String by, String purposeEn, String purposeFr, String format, long rows) {
    public String purpose(Language reader) {
        return reader == Language.FR ? purposeFr : purposeEn;
    }
}
