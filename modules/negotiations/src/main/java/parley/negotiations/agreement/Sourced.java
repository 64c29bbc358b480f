package parley.negotiations.agreement;

import parley.core.text.Language;

/**
 * Where a fact comes from and how sure we are.
 *
 * @param sourceEn null is "source not recorded"
 * @param confidence {@code HIGH}, {@code MEDIUM} or {@code LOW}
 * @param frOrigin {@code OURS} where the French is Parley's translation
 */
public record Sourced(
        String sourceEn, String sourceFr, String frOrigin, String confidence, String noteEn, String noteFr) {
    public String source(Language language) {
        return language == Language.FR ? sourceFr : sourceEn;
    }

    public String note(Language language) {
        return language == Language.FR ? noteFr : noteEn;
    }

    /** @return the origin of what that reader sees: {@code OURS} only for French */
    public String origin(Language language) {
        return language == Language.FR ? frOrigin : null;
    }
}
