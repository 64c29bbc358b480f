package parley.workplan.plan;

import parley.core.text.Language;

/**
 * A priority area of a plan, or a theme that belongs to none.
 *
 * @param kind PRIORITY_SECTOR for areas; OBJECTIVE or CROSS_CUTTING for themes
 * @param originEn where a theme was set; null for areas
 */
public record AreaCard(
        long id,
        String code,
        String kind,
        String nameEn,
        String nameFr,
        String originEn,
        String originFr,
        String sourceEn,
        String sourceFr,
        String frOrigin,
        String confidence,
        String confidenceNoteEn,
        String confidenceNoteFr) {
    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }

    public String setBy(Language language) {
        return language == Language.FR ? originFr : originEn;
    }

    public String source(Language language) {
        return language == Language.FR ? sourceFr : sourceEn;
    }

    public String confidenceNote(Language language) {
        return language == Language.FR ? confidenceNoteFr : confidenceNoteEn;
    }

    public String origin(Language language) {
        return language == Language.FR ? frOrigin : null;
    }
}
