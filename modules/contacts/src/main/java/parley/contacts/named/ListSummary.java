package parley.contacts.named;

import java.time.Instant;
import parley.core.text.Language;

/**
 * A list among others.
 *
 * @param owner the name of the account that made it; null where it came with the sample
 * @param people on it now, archived people aside
 * @param changedAt when somebody was last added or taken away; null where nobody ever was
 */
public record ListSummary(
        long id,
        String name,
        Language language,
        String purpose,
        boolean shared,
        boolean mine,
        String owner,
        long people,
        Instant changedAt,
        boolean archived) {
    /** @return for {@code lang}, where the words are not in the reader's language; else null */
    public String foreign(Language reader) {
        return language == reader ? null : language.locale().toLanguageTag();
    }
}
