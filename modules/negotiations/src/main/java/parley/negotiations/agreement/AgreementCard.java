package parley.negotiations.agreement;

import java.util.List;
import parley.core.text.Language;

/**
 * An agreement with its names, which are reference data.
 *
 * @param status such as {@code IN_NEGOTIATION}: the latest that was said of it, {@link AgreementStatusService}
 * @param aliases every other name that sources or people use, found by search
 */
public record AgreementCard(
        long id,
        String code,
        String nameEn,
        String nameFr,
        String acronymEn,
        String acronymFr,
        String status,
        Sourced source,
        List<Alias> aliases) {
    public AgreementCard {
        aliases = List.copyOf(aliases);
    }

    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }

    public String acronym(Language language) {
        return language == Language.FR ? acronymFr : acronymEn;
    }

    /**
     * Another name of the agreement.
     *
     * @param language {@code EN} or {@code FR}; null where it is used in both
     */
    public record Alias(String name, String language, String noteEn, String noteFr, Sourced source) {
        public String note(Language reader) {
            return reader == Language.FR ? noteFr : noteEn;
        }
    }
}
