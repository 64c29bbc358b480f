package parley.missions.company;

import java.time.LocalDate;
import parley.core.text.Language;

/**
 * A company on a mission's list.
 *
 * @param status on the day that was asked for
 * @param since when it took that status
 * @param delegates people who travel for it
 * @param outcomes of this mission with this organization
 */
public record CompanySummary(
        long id,
        long missionId,
        String missionCode,
        long organizationId,
        String organizationEn,
        String organizationFr,
        String sectorEn,
        String sectorFr,
        Province province,
        CompanySize size,
        CompanyStatus status,
        LocalDate since,
        String reason,
        long delegates,
        long outcomes,
        int version) {
    /** @return the name in that language, else the one there is */
    public String organization(Language language) {
        String asked = language == Language.FR ? organizationFr : organizationEn;
        return asked != null ? asked : language == Language.FR ? organizationEn : organizationFr;
    }

    public String sector(Language language) {
        return language == Language.FR ? sectorFr : sectorEn;
    }
}
