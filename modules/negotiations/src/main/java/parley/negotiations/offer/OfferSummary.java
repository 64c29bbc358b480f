package parley.negotiations.offer;

import java.time.LocalDate;
import parley.core.text.BilingualText;
import parley.core.text.Language;

/**
 * A version of an offer in a list.
 *
 * @param file null while no document is stored
 */
public record OfferSummary(
        long id,
        long chapterId,
        String chapterCode,
        OfferKind kind,
        Direction direction,
        long partyId,
        String partyEn,
        String partyFr,
        int number,
        LocalDate madeOn,
        BilingualText summary,
        String marking,
        OfferFile file,
        int version) {
    public String party(Language language) {
        return language == Language.FR ? partyFr : partyEn;
    }
}
