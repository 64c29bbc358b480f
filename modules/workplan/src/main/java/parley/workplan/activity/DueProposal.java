package parley.workplan.activity;

import java.time.Instant;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * A new due date, as it was proposed.
 *
 * @param proposedBy the person's name, or null where a system actor did
 * @param decision null while it waits; withdrawn is one that gave way to another before anybody decided
 * @param note why it was refused, or what the manager added
 */
public record DueProposal(
        long id,
        PartialDate due,
        String reason,
        Language reasonLanguage,
        Instant proposedAt,
        String proposedBy,
        DueDecision decision,
        Instant decidedAt,
        String decidedBy,
        String note) {
    public boolean waiting() {
        return decision == null;
    }

    /** @return the language of the reason where it is not the reader's, for {@code lang}; else null */
    public String foreign(Language reader) {
        return reasonLanguage == null || reasonLanguage == reader
                ? null
                : reasonLanguage.locale().toLanguageTag();
    }
}
