package parley.workplan.activity;

import java.time.LocalDate;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.core.time.PartialDate;
import parley.workplan.ActivityStatus;

/**
 * An activity in a list, on the day that was asked for.
 *
 * @param due as it stood then; null where none was agreed
 * @param originalDue the first one; the same as due where it never moved
 * @param status NOT_STARTED where nothing was reported by then
 * @param proposedDue what waits for a manager's approval today, or null
 * @param since when the last report was effective; null where there was none
 */
public record ActivitySummary(
        long id,
        String planCode,
        String code,
        BilingualText title,
        String areaCode,
        String areaEn,
        String areaFr,
        Long leadPartyId,
        Long coLeadPartyId,
        PartialDate start,
        PartialDate due,
        PartialDate originalDue,
        ActivityStatus status,
        Integer percent,
        LocalDate since,
        PartialDate proposedDue,
        String marking,
        boolean archived,
        int version) {
    public String area(Language language) {
        return language == Language.FR ? areaFr : areaEn;
    }

    public boolean dueMoved() {
        return originalDue != null && !originalDue.equals(due);
    }
}
