package parley.negotiations.agreement;

import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * Something that happened or was stated on a day, in a month or in a year: an event of the timeline, or a target.
 *
 * @param kind the event's kind, such as {@code DECISION}; null for a target
 * @param noteEn more about it, or null
 */
public record DatedFact(
        PartialDate date, String kind, String textEn, String textFr, String noteEn, String noteFr, Sourced source) {
    public String text(Language language) {
        return language == Language.FR ? textFr : textEn;
    }

    public String note(Language language) {
        return language == Language.FR ? noteFr : noteEn;
    }
}
