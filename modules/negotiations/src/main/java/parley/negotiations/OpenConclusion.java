package parley.negotiations;

import java.time.LocalDate;
import parley.core.text.Language;

/**
 * A chapter that counts as concluded while its text still holds open brackets; of the chapters whose status the caller may
 * see.
 *
 * @param since the day that its conclusion takes effect
 * @param open brackets in its text on the day asked for
 * @param reported whether an outside source said so, which needs no reason; else it was recorded here
 * @param reason why it was recorded all the same, in its writer's language; null where none was given
 */
public record OpenConclusion(
        String code,
        String nameEn,
        String nameFr,
        ChapterStatus status,
        LocalDate since,
        int open,
        boolean reported,
        String reason) {
    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }

    /** @return the page's address, without a host */
    public String address() {
        return "/negotiations/chapters/show?code=" + code;
    }
}
