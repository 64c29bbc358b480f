package parley.workplan.forum;

import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * A meeting of another forum, as published. It does not count as a work-plan meeting.
 *
 * @param number in its own series; null where none is published
 * @param start null where no date is published
 * @param sourceEn null is "source not recorded"
 */
public record ForumMeeting(
        long id,
        String code,
        String forumCode,
        String forumEn,
        String forumFr,
        Integer number,
        PartialDate start,
        PartialDate end,
        String format,
        String cityEn,
        String cityFr,
        Long countryId,
        Long chairPartyId,
        String noteEn,
        String noteFr,
        String sourceEn,
        String sourceFr,
        String frOrigin,
        String confidence,
        String confidenceNoteEn,
        String confidenceNoteFr) {
    public String forum(Language language) {
        return language == Language.FR ? forumFr : forumEn;
    }

    public String city(Language language) {
        return language == Language.FR ? cityFr : cityEn;
    }

    public String note(Language language) {
        return language == Language.FR ? noteFr : noteEn;
    }

    public String source(Language language) {
        return language == Language.FR ? sourceFr : sourceEn;
    }

    public String confidenceNote(Language language) {
        return language == Language.FR ? confidenceNoteFr : confidenceNoteEn;
    }

    public String origin(Language language) {
        return language == Language.FR ? frOrigin : null;
    }
}
