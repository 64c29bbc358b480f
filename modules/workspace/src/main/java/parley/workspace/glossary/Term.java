package parley.workspace.glossary;

import parley.core.text.Language;

/**
 * A term in both languages.
 *
 * @param termClass OFFICIAL where a government source uses it so, OURS where the translation is Parley's
 * @param sourceEn null is "source not recorded"
 */
public record Term(
        String code,
        String en,
        String fr,
        String domainEn,
        String domainFr,
        String termClass,
        String noteEn,
        String noteFr,
        String sourceEn,
        String sourceFr,
        String confidence,
        String confidenceNoteEn,
        String confidenceNoteFr) {
    public String domain(Language language) {
        return language == Language.FR ? domainFr : domainEn;
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
}
