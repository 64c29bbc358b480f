package parley.missions.mission;

import java.time.Instant;
import java.time.LocalDate;
import parley.core.text.Language;
import parley.missions.MissionStage;

/**
 * What was said of a mission's stage, and since when it holds.
 *
 * @param reported whether it was published; else it was recorded here
 */
public record StageEntry(
        long id,
        MissionStage stage,
        LocalDate effective,
        boolean reported,
        String reason,
        String sourceEn,
        String sourceFr,
        Instant enteredAt) {
    public String source(Language language) {
        return language == Language.FR ? sourceFr : sourceEn;
    }
}
