package parley.missions.company;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * To put a company on a mission's list, and to write its line again.
 *
 * @param organizationId of the directory
 * @param effective since when it has that status, inclusive, Ottawa calendar; null is today
 * @param reason why it was declined, withdrew or did not come
 * @param size as it was for this mission, as are ownership and province
 * @param note internal, in its author's language
 */
public record LogCompany(
        @NotNull Long missionId,
        @NotNull Long organizationId,
        @NotNull CompanyStatus status,
        LocalDate effective,
        @Size(max = 500) String reason,
        CompanySize size,
        Province province,
        Set<Ownership> ownership,
        Long sectorId,
        @Size(max = 1000) String note) {
    public LogCompany {
        ownership = ownership == null ? Set.of() : Set.copyOf(ownership);
    }
}
