package parley.core.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.OrganizationTrace;
import parley.core.record.Reference;

/** Organizations in what the kernel keeps of them: their parts, names, sectors and people. */
@ApplicationScoped
public class OrganizationsTrace implements OrganizationTrace {
    @Override
    public List<Reference> references() {
        return List.of(
                Reference.to("core.organization", "parent_id"),
                Reference.to("core.organization_alias", "organization_id"),
                Reference.to("core.organization_sector", "organization_id"),
                Reference.to("core.affiliation", "organization_id"),
                Reference.to("core.organization", "merged_into_id"));
    }
}
