package parley.missions.delegate;

import parley.core.text.BilingualText;
import parley.core.text.Language;

/**
 * A delegate in a list.
 *
 * @param person name as it is used
 * @param organizationEn of the company, or null
 * @param archivedReason why the person was taken off the mission; null where the person travels
 */
public record DelegateSummary(
        long id,
        long missionId,
        long personId,
        String person,
        Long companyId,
        String organizationEn,
        String organizationFr,
        BilingualText title,
        String archivedReason,
        int version) {
    public String organization(Language language) {
        String asked = language == Language.FR ? organizationFr : organizationEn;
        return asked != null ? asked : language == Language.FR ? organizationEn : organizationFr;
    }
}
