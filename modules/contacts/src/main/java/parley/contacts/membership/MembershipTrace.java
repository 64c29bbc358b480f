package parley.contacts.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.PersonTrace;
import parley.core.record.Reference;

/** People on councils. */
@ApplicationScoped
public class MembershipTrace implements PersonTrace {
    @Override
    public List<Reference> references() {
        return List.of(Reference.to("contacts.membership", "person_id")
                .in(MembershipSource.KIND, "t.id", "personTrace.membership")
                .on("t.from_date", "t.from_precision")
                .saying("detail_en", "detail_fr", "note"));
    }
}
