package parley.negotiations.consultation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parley.core.text.Language;

/**
 * What was heard of a chapter.
 *
 * @param chapterCode null for what concerns no chapter of its own
 */
public record Heard(String chapterCode, String chapterEn, String chapterFr, List<SubmissionSummary> submissions) {
    public Heard {
        submissions = List.copyOf(submissions);
    }

    public String chapter(Language language) {
        return language == Language.FR ? chapterFr : chapterEn;
    }

    /** @return how many stand how, those that nobody holds left out */
    public Map<SubmissionStance, Integer> stances() {
        Map<SubmissionStance, Integer> counted = new EnumMap<>(SubmissionStance.class);
        submissions.forEach(submission -> counted.merge(submission.stance(), 1, Integer::sum));
        return counted;
    }
}
