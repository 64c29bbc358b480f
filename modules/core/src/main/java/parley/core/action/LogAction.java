package parley.core.action;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import parley.core.text.Language;

/**
 * To log an action. At least one side of the text; internal text may stand in its author's language.
 *
 * @param partyId who owes it, or null
 * @param personId the person of that party who owes it, or null
 * @param due inclusive, Ottawa calendar; null where none was agreed
 */
public record LogAction(
        @Size(max = 2000) String textEn,
        @Size(max = 2000) String textFr,
        @NotNull Language textSource,
        Long partyId,
        Long personId,
        LocalDate due) {

    public static LogAction in(Language language, String text, Long partyId, Long personId, LocalDate due) {
        return language == Language.FR
                ? new LogAction(null, text, language, partyId, personId, due)
                : new LogAction(text, null, language, partyId, personId, due);
    }

    @AssertTrue(message = "{error.actionWithoutText}")
    public boolean isTextGiven() {
        return textEn != null && !textEn.isBlank() || textFr != null && !textFr.isBlank();
    }
}
