package parley.missions.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.OrganizationTrace;
import parley.core.record.Reference;

/** Organizations in missions: as companies that took part, and as those whose outcome it was. */
@ApplicationScoped
public class CompanyTrace implements OrganizationTrace {
    @Override
    public List<Reference> references() {
        return List.of(
                Reference.to("missions.company", "organization_id"),
                Reference.to("missions.outcome", "organization_id"));
    }
}
