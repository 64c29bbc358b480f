package parley.negotiations.consultation;

import java.time.LocalDate;
import java.util.List;
import parley.core.text.BilingualText;
import parley.core.text.Language;

/**
 * A submission in a list.
 *
 * @param person the name as used; null where it is not of the directory
 * @param chapters codes
 * @param sectors codes
 */
public record SubmissionSummary(
        long id,
        String consultationCode,
        Channel channel,
        Long organizationId,
        String organizationEn,
        String organizationFr,
        Long personId,
        String person,
        String submitter,
        LocalDate receivedOn,
        SubmissionStance stance,
        boolean inConfidence,
        List<String> chapters,
        List<String> sectors,
        BilingualText summary,
        String marking,
        int version) {
    /** @return who it was, an organization before the person who spoke for it; null where that is not known */
    public String who(Language language) {
        return organizationId != null ? organization(language) : person != null ? person : submitter;
    }

    /** @return null where it was made for none of the directory */
    public String organization(Language language) {
        String side = language == Language.FR ? organizationFr : organizationEn;
        return side != null ? side : language == Language.FR ? organizationEn : organizationFr;
    }
}
