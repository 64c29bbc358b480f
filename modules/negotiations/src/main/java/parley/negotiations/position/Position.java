package parley.negotiations.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import parley.core.text.BilingualText;
import parley.core.text.Language;

/**
 * What a party was heard to hold on an issue at a date.
 *
 * @param onBehalfOf ids of other parties for which it spoke
 * @param enteredBy name of who logged it; null for a part of the product
 * @param latest whether the party has said nothing later on the issue, as of the day asked for
 */
public record Position(
        long id,
        long issueId,
        BilingualText issue,
        long chapterId,
        String chapterCode,
        long partyId,
        String partyCode,
        String partyEn,
        String partyFr,
        List<Long> onBehalfOf,
        Stance stance,
        BilingualText text,
        StatementOrigin origin,
        String reference,
        LocalDate effective,
        Long roundId,
        String roundCode,
        String roundEn,
        String roundFr,
        String marking,
        Instant enteredAt,
        String enteredBy,
        boolean latest) {
    public Position {
        onBehalfOf = List.copyOf(onBehalfOf);
    }

    public String party(Language language) {
        return language == Language.FR ? partyFr : partyEn;
    }

    public String round(Language language) {
        return language == Language.FR ? roundFr : roundEn;
    }
}
