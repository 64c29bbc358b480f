package parley.negotiations.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.PersonTrace;
import parley.core.record.Reference;

/** People who made a submission; those in confidence are shown to nobody but the lists of their chapters. */
@ApplicationScoped
public class SubmissionPersonTrace implements PersonTrace {
    @Override
    public List<Reference> references() {
        return List.of(Reference.to("negotiations.submission", "person_id")
                .in(SubmissionSource.KIND, "t.id", "personTrace.submission")
                .on("t.received_on", "'DAY'"));
    }
}
