package parley.negotiations.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.OrganizationTrace;
import parley.core.record.Reference;

/** Organizations that made a submission; a merge moves those in confidence too, whoever merges. */
@ApplicationScoped
public class SubmissionOrganizationTrace implements OrganizationTrace {
    @Override
    public List<Reference> references() {
        return List.of(Reference.to("negotiations.submission", "organization_id")
                .in(SubmissionSource.KIND, "t.id", "personTrace.submission")
                .on("t.received_on", "'DAY'"));
    }
}
