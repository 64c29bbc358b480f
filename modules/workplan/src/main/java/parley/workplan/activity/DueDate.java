package parley.workplan.activity;

import java.time.LocalDate;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * A due date as it was set.
 *
 * @param reason why it moved; null for the original one
 * @param reasonLanguage in which the reason stands; null where it was not recorded
 * @param effective since which day it holds
 */
public record DueDate(long id, PartialDate due, String reason, Language reasonLanguage, LocalDate effective) {
    /** @return the language of the reason where it is not the reader's, for {@code lang}; else null */
    public String foreign(Language reader) {
        return reasonLanguage == null || reasonLanguage == reader
                ? null
                : reasonLanguage.locale().toLanguageTag();
    }
}
