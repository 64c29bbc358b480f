package parley.negotiations.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import parley.core.text.BilingualText;

/**
 * To log a submission to a consultation, and to write it again.
 *
 * @param organizationId of the directory; null where it is not there or not known
 * @param personId of the directory: who spoke or wrote, perhaps for the organization; null where not there or not known
 * @param submitter who it was where the directory does not know it; null where nobody knows
 * @param inConfidence whether only those on a list of one of its chapters may know it
 * @param chapters codes of the chapters that it concerns; at least one where it is in confidence
 * @param sectors codes of sectors
 */
public record LogSubmission(
        @NotNull Long consultationId,
        @NotNull Channel channel,
        Long organizationId,
        Long personId,
        @Size(max = 200) String submitter,
        @NotNull LocalDate receivedOn,
        @NotNull SubmissionStance stance,
        @NotNull Boolean inConfidence,
        List<String> chapters,
        List<String> sectors,
        BilingualText summary,
        @NotNull String marking) {
    public LogSubmission {
        chapters = chapters == null ? List.of() : List.copyOf(chapters);
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        summary = summary == null ? BilingualText.none() : summary;
        submitter = submitter == null || submitter.isBlank() ? null : submitter.strip();
    }
}
