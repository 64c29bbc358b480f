package parley.negotiations.round;

import java.util.List;
import parley.core.text.Language;

/**
 * What was published of a round, as loaded, with its sources. All texts may be null: not published.
 *
 * @param sources in the file's order; more than one may differ
 */
public record PublishedRound(
        String groupsEn,
        String groupsFr,
        String topicsEn,
        String topicsFr,
        String outcomeEn,
        String outcomeFr,
        String confidence,
        String confidenceNoteEn,
        String confidenceNoteFr,
        List<Source> sources) {

    /** @param differsEn what this source says otherwise, or null */
    public record Source(String titleEn, String titleFr, String url, String differsEn, String differsFr) {
        public String title(Language language) {
            return language == Language.FR ? titleFr : titleEn;
        }

        public String differs(Language language) {
            return language == Language.FR ? differsFr : differsEn;
        }
    }

    public boolean sourcesDiffer() {
        return sources.stream().anyMatch(source -> source.differsEn() != null);
    }

    public String groups(Language language) {
        return language == Language.FR ? groupsFr : groupsEn;
    }

    public String topics(Language language) {
        return language == Language.FR ? topicsFr : topicsEn;
    }

    public String outcome(Language language) {
        return language == Language.FR ? outcomeFr : outcomeEn;
    }

    public String confidenceNote(Language language) {
        return language == Language.FR ? confidenceNoteFr : confidenceNoteEn;
    }
}
