package parley.negotiations.text;

import java.time.Instant;
import java.time.LocalDate;
import parley.core.text.Language;

/**
 * A text in a list.
 *
 * @param open open brackets with tracked changes accepted
 * @param asItStands with deletions counted too
 * @param problems how many places somebody should look at
 * @param from code of the party that sent it, or null
 * @param dueOn by when the next text, or the answer to this one, was agreed; null where no day was
 * @param uploadedBy whose account put it in, or null
 */
public record TextSummary(
        long id,
        long chapterId,
        String chapterCode,
        String chapterEn,
        String chapterFr,
        Long roundId,
        String roundCode,
        String roundEn,
        String roundFr,
        TextState state,
        LocalDate date,
        Long fromPartyId,
        String from,
        Long toPartyId,
        String to,
        Long penPartyId,
        String pen,
        LocalDate dueOn,
        String marking,
        String note,
        String fileName,
        String sha256,
        int size,
        Instant uploadedAt,
        String uploadedBy,
        int articles,
        int open,
        int asItStands,
        int unclosed,
        int problems,
        Instant archivedAt,
        String archivedReason,
        int version) {
    public String chapter(Language language) {
        return language == Language.FR ? chapterFr : chapterEn;
    }

    public String round(Language language) {
        return language == Language.FR ? roundFr : roundEn;
    }

    public boolean archived() {
        return archivedAt != null;
    }

    public LogText asCommand() {
        return new LogText(chapterId, roundId, state, date, fromPartyId, toPartyId, penPartyId, dueOn, marking, note);
    }
}
