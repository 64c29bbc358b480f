package parley.negotiations.rest;

import java.util.List;
import parley.core.error.InvalidInput;
import parley.core.marking.Marking;
import parley.negotiations.consultation.Channel;
import parley.negotiations.consultation.ConsultationService;
import parley.negotiations.consultation.LogSubmission;
import parley.negotiations.consultation.SubmissionDetail;
import parley.negotiations.consultation.SubmissionStance;
import parley.ui.rest.Params;
import parley.ui.rest.TextJson;

/**
 * A submission in JSON; consultation, chapters and sectors are named by code.
 *
 * @param organization id in the directory
 * @param person id in the directory: who spoke or wrote
 * @param submitter who it was where the directory does not know it
 */
public record SubmissionJson(
        Long id,
        String consultation,
        String channel,
        Long organization,
        Long person,
        String submitter,
        String receivedOn,
        String stance,
        Boolean inConfidence,
        List<String> chapters,
        List<String> sectors,
        TextJson summary,
        String marking) {
    static SubmissionJson of(SubmissionDetail submission) {
        LogSubmission content = submission.content();
        return new SubmissionJson(
                submission.summary().id(),
                submission.summary().consultationCode(),
                content.channel().name(),
                content.organizationId(),
                content.personId(),
                content.submitter(),
                content.receivedOn().toString(),
                content.stance().name(),
                content.inConfidence(),
                content.chapters(),
                content.sectors(),
                TextJson.of(content.summary()),
                content.marking());
    }

    LogSubmission command(ConsultationService consultations) {
        if (consultation == null) {
            throw new InvalidInput("consultation", "error.required");
        }
        return new LogSubmission(
                consultations.consultation(consultation).id(),
                Params.constant(Channel.class, "channel", channel),
                organization,
                person,
                submitter,
                Params.date("receivedOn", receivedOn),
                Params.constant(SubmissionStance.class, "stance", stance),
                Boolean.TRUE.equals(inConfidence),
                chapters,
                sectors,
                TextJson.read(summary),
                marking == null ? Marking.UNCLASSIFIED : marking);
    }
}
