package parley.contacts.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.OrganizationTrace;
import parley.core.record.Reference;

/** Organizations as councils and as their members. */
@ApplicationScoped
public class MembershipOrganizationTrace implements OrganizationTrace {
    @Override
    public List<Reference> references() {
        return List.of(
                Reference.to("contacts.membership", "council_id"),
                Reference.to("contacts.membership", "organization_id"));
    }
}
