package parley.contacts.interaction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An official who took part.
 *
 * @param teamEn the team then; where both sides are null it is taken from the affiliation of that day
 */
public record LogOfficial(@NotNull Long personId, @Size(max = 300) String teamEn, @Size(max = 300) String teamFr) {
    boolean withoutTeam() {
        return (teamEn == null || teamEn.isBlank()) && (teamFr == null || teamFr.isBlank());
    }
}
