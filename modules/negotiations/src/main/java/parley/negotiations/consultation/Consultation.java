package parley.negotiations.consultation;

import java.time.LocalDate;
import parley.core.text.Language;

/**
 * A consultation.
 *
 * @param closedOnOther the end that another source gives; null where sources agree
 * @param facts what is published of it; null for none
 * @param published whether it comes from published facts, with their source
 * @param submissions how many the caller may know
 * @param inConfidence how many were made in confidence, whoever may know them
 */
public record Consultation(
        long id,
        String code,
        String titleEn,
        String titleFr,
        LocalDate openedOn,
        LocalDate closedOn,
        LocalDate closedOnOther,
        String conflictEn,
        String conflictFr,
        String factsEn,
        String factsFr,
        boolean published,
        String sourceEn,
        String sourceFr,
        String confidence,
        String noteEn,
        String noteFr,
        long submissions,
        long inConfidence,
        int version) {
    /** @return a command that would write what is stored */
    public LogConsultation asCommand() {
        return new LogConsultation(code, titleEn, titleFr, openedOn, closedOn);
    }

    public String title(Language language) {
        return language == Language.FR ? titleFr : titleEn;
    }

    public String conflict(Language language) {
        return language == Language.FR ? conflictFr : conflictEn;
    }

    public String facts(Language language) {
        return language == Language.FR ? factsFr : factsEn;
    }

    public String source(Language language) {
        return language == Language.FR ? sourceFr : sourceEn;
    }

    public String note(Language language) {
        return language == Language.FR ? noteFr : noteEn;
    }
}
