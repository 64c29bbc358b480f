package parley.workplan.plan;

import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * A work plan; all of it is reference data.
 *
 * @param adopted null where no date is published
 * @param areas how many priority areas are published
 * @param activities how many are logged here
 * @param sourceEn null is "source not recorded"
 */
public record PlanSummary(
        long id,
        String code,
        String nameEn,
        String nameFr,
        int startYear,
        int endYear,
        PartialDate adopted,
        PartialDate completed,
        String noteEn,
        String noteFr,
        String sourceEn,
        String sourceFr,
        String frOrigin,
        String confidence,
        String confidenceNoteEn,
        String confidenceNoteFr,
        long areas,
        long activities) {
    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }

    public String note(Language language) {
        return language == Language.FR ? noteFr : noteEn;
    }

    public String source(Language language) {
        return language == Language.FR ? sourceFr : sourceEn;
    }

    public String confidenceNote(Language language) {
        return language == Language.FR ? confidenceNoteFr : confidenceNoteEn;
    }

    /** @return {@code OURS} where what the reader sees is Parley's translation */
    public String origin(Language language) {
        return language == Language.FR ? frOrigin : null;
    }
}
