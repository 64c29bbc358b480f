package parley.negotiations.chapter;

import java.util.List;
import parley.core.text.Language;
import parley.negotiations.agreement.Sourced;

/**
 * A chapter with everything that was said of it.
 *
 * @param evidenceEn why we take it for a chapter of this agreement
 * @param source of its name
 * @param history of its status, oldest first; empty where it is withheld
 */
public record ChapterDetail(
        ChapterSummary summary, String evidenceEn, String evidenceFr, Sourced source, List<StatusEntry> history) {
    public ChapterDetail {
        history = List.copyOf(history);
    }

    public String evidence(Language language) {
        return language == Language.FR ? evidenceFr : evidenceEn;
    }
}
