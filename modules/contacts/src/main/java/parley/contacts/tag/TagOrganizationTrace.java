package parley.contacts.tag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.OrganizationTrace;
import parley.core.record.Reference;

/** Organizations with tags. */
@ApplicationScoped
public class TagOrganizationTrace implements OrganizationTrace {
    @Override
    public List<Reference> references() {
        return List.of(Reference.to("contacts.organization_tag", "organization_id"));
    }
}
