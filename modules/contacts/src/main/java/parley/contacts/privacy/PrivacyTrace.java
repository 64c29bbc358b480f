package parley.contacts.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.Following;
import parley.core.record.PersonTrace;
import parley.core.record.Reference;

/** People in the log of corrections, in holds, and as those who were anonymised. */
@ApplicationScoped
public class PrivacyTrace implements PersonTrace {
    @Override
    public List<Reference> references() {
        return List.of(
                Reference.to("contacts.correction", "person_id").saying("asked", "outcome"),
                Reference.to("contacts.retention_hold", "person_id").saying("reason"),
                Reference.to("contacts.anonymisation", "person_id").but(Following.STAYS));
    }
}
