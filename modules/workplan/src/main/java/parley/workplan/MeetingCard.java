package parley.workplan;

import parley.core.text.Language;
import parley.core.time.PartialDate;

/** A work-plan meeting as reports show it. */
public record MeetingCard(
        long id,
        int year,
        int number,
        PartialDate start,
        PartialDate end,
        String cityEn,
        String cityFr,
        String marking) {
    public String city(Language language) {
        return language == Language.FR ? cityFr : cityEn;
    }

    /** @return the page's address, without a host */
    public String address() {
        return "/workplan/meetings/show?id=" + id;
    }
}
