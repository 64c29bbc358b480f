package parley.workplan.meeting;

import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * A work-plan meeting in a list.
 *
 * @param number in its calendar year
 * @param present how many parties were there
 * @param items on the agenda
 * @param actions how many came out of it
 * @param timeZone where it is held, or null
 */
public record MeetingSummary(
        long id,
        String planCode,
        String planEn,
        String planFr,
        int year,
        int number,
        PartialDate start,
        PartialDate end,
        MeetingFormat format,
        String cityEn,
        String cityFr,
        Long countryId,
        Long hostPartyId,
        MeetingStatus status,
        long present,
        long items,
        long actions,
        String timeZone,
        String marking,
        boolean archived) {
    public String city(Language language) {
        return language == Language.FR ? cityFr : cityEn;
    }

    public String plan(Language language) {
        return language == Language.FR ? planFr : planEn;
    }
}
