package parley.missions.mission;

import parley.core.text.Language;

/**
 * A published count as the mission's page shows it.
 *
 * @param labelEn what the source calls what it counted; null where the kind says it
 * @param loaded whether it came with the reference data; else a person entered it
 */
public record CountSummary(
        long id,
        CountKind kind,
        int value,
        CountQualifier qualifier,
        String labelEn,
        String labelFr,
        boolean loaded,
        Published source) {
    public String label(Language language) {
        return language == Language.FR ? labelFr : labelEn;
    }
}
