package parley.core.action;

import java.time.LocalDate;
import parley.core.record.RecordRef;
import parley.core.text.BilingualText;
import parley.core.text.Language;

/**
 * An action in a list.
 *
 * @param status on the day that was asked for
 * @param since when it took that status
 */
public record ActionSummary(
        long id,
        BilingualText text,
        Long partyId,
        String partyEn,
        String partyFr,
        Long personId,
        String person,
        LocalDate due,
        RecordRef source,
        ActionStatus status,
        LocalDate since,
        String evidence,
        int version) {
    public String party(Language language) {
        return language == Language.FR ? partyFr : partyEn;
    }

    public boolean overdueOn(LocalDate day) {
        return due != null && status.open() && due.isBefore(day);
    }
}
