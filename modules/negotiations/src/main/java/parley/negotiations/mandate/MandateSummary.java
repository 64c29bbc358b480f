package parley.negotiations.mandate;

import java.time.LocalDate;
import parley.core.text.BilingualText;
import parley.core.text.Language;

/**
 * A mandate in a list.
 *
 * @param issue title of the issue that it is for; empty where it is for the whole chapter
 * @param language in which it stands
 * @param state as of today
 */
public record MandateSummary(
        long id,
        long chapterId,
        String chapterCode,
        Long issueId,
        BilingualText issue,
        Language language,
        String objective,
        String approvedBy,
        LocalDate approvedOn,
        LocalDate validUntil,
        String marking,
        int version,
        MandateState state) {
    /** @return for {@code lang}: the language of its words where it is not the reader's, else null */
    public String foreign(Language reader) {
        return language == reader ? null : language.locale().toLanguageTag();
    }
}
