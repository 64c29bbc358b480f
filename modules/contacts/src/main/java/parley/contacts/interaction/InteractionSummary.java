package parley.contacts.interaction;

import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * An interaction in a list.
 *
 * @param language in which the subject is written
 * @param people names as used, apart by "; "; null where there are none
 * @param organizationsEn names, apart by "; "; null where there are none
 * @param officials names as used, apart by "; "; null where there are none
 * @param actions how many were agreed
 */
public record InteractionSummary(
        long id,
        PartialDate day,
        InteractionKind kind,
        InteractionTheme theme,
        String subject,
        Language language,
        String people,
        String organizationsEn,
        String organizationsFr,
        String officials,
        long actions,
        boolean archived,
        String marking) {
    public String organizations(Language reader) {
        return reader == Language.FR ? organizationsFr : organizationsEn;
    }

    /** @return for {@code lang}: the language of the subject where it is not the reader's, else null */
    public String foreign(Language reader) {
        return language == reader ? null : language.locale().toLanguageTag();
    }
}
