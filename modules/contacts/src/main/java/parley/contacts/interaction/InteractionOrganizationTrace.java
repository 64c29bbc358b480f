package parley.contacts.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.OrganizationTrace;
import parley.core.record.Reference;

/** Organizations in interactions. */
@ApplicationScoped
public class InteractionOrganizationTrace implements OrganizationTrace {
    @Override
    public List<Reference> references() {
        return List.of(Reference.to("contacts.interaction_organization", "organization_id"));
    }
}
