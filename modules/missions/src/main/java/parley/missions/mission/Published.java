package parley.missions.mission;

import java.util.List;
import parley.core.text.Language;

/**
 * Where a published fact comes from and how far it can be trusted.
 *
 * @param sourceEn null where the source is not recorded
 * @param urls addresses separated by a blank, or null
 * @param confidence HIGH, MEDIUM or LOW; null where nobody said
 */
public record Published(
        String sourceEn, String sourceFr, String urls, String confidence, String noteEn, String noteFr) {
    public String source(Language language) {
        return language == Language.FR ? sourceFr : sourceEn;
    }

    public String note(Language language) {
        return language == Language.FR ? noteFr : noteEn;
    }

    /** @return never null */
    public List<String> addresses() {
        return urls == null ? List.of() : List.of(urls.split(" "));
    }
}
