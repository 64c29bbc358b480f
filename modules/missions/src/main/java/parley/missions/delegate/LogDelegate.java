package parley.missions.delegate;

import jakarta.validation.constraints.NotNull;
import parley.core.text.BilingualText;

/**
 * To put a person on a mission, and to write the line again.
 *
 * @param personId of the directory
 * @param companyId the line of the company the person travels for; null for those of no company
 * @param title at the time of the mission
 */
public record LogDelegate(@NotNull Long missionId, @NotNull Long personId, Long companyId, BilingualText title) {
    public LogDelegate {
        title = title == null ? BilingualText.none() : title;
    }
}
