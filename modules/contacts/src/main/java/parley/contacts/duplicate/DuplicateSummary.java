package parley.contacts.duplicate;

import java.time.Instant;
import java.util.List;
import parley.core.text.Language;

/**
 * Two records that may be one.
 *
 * @param score 1 to 100
 * @param reasons the name first
 * @param decidedAt when somebody said that they are not the same; null while that is open
 * @param decidedBy the name of who said so, or null
 */
public record DuplicateSummary(
        DuplicateKind kind,
        Side first,
        Side second,
        int score,
        List<DuplicateReason> reasons,
        Instant decidedAt,
        String decidedBy,
        String decidedReason) {

    /**
     * One of the two.
     *
     * @param detailEn title, organization, e-mail; or city and country
     */
    public record Side(long id, String nameEn, String nameFr, String detailEn, String detailFr) {
        public String name(Language reader) {
            return either(reader, nameEn, nameFr);
        }

        public String detail(Language reader) {
            return either(reader, detailEn, detailFr);
        }

        private static String either(Language reader, String en, String fr) {
            String side = reader == Language.FR ? fr : en;
            return side != null && !side.isEmpty() ? side : reader == Language.FR ? en : fr;
        }
    }
}
