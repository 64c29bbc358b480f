package parley.negotiations.consultation;

import java.time.LocalDate;
import java.util.List;
import parley.core.text.BilingualText;
import parley.core.text.Language;

/**
 * A submission in a list.
 *
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
        String submitter,
        LocalDate receivedOn,
        SubmissionStance stance,
        boolean inConfidence,
        List<String> chapters,
        List<String> sectors,
        BilingualText summary,
        String marking,
        int version) {
    /** @return who it was; null where that is not known */
    public String who(Language language) {
        if (organizationId == null) {
            return submitter;
        }
        String side = language == Language.FR ? organizationFr : organizationEn;
        return side != null ? side : language == Language.FR ? organizationEn : organizationFr;
    }
}
