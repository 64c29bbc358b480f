package parley.missions.company;

import java.time.LocalDate;

/**
 * Which lines of companies to find; null is "any".
 *
 * @param q words in the organization's name, accent-free
 * @param asOf statuses of that day; null is today
 */
public record CompanyCriteria(
        Long missionId, String q, CompanyStatus status, Province province, Long sectorId, LocalDate asOf) {
    public static CompanyCriteria of(long missionId) {
        return new CompanyCriteria(missionId, null, null, null, null, null);
    }
}
