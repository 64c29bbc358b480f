package parley.missions.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.OrganizationTrace;
import parley.core.record.Reference;
import parley.missions.mission.MissionSource;
import parley.missions.outcome.OutcomeSource;

/** Organizations in missions: as companies that took part, and as those whose outcome it was. */
@ApplicationScoped
public class CompanyTrace implements OrganizationTrace {
    @Override
    public List<Reference> references() {
        return List.of(
                Reference.to("missions.company", "organization_id")
                        .in(MissionSource.KIND, "t.mission_id", "organizationTrace.company")
                        .on(
                                "(select m.start_date from missions.mission m where m.id = t.mission_id)",
                                "(select m.start_precision from missions.mission m where m.id = t.mission_id)"),
                Reference.to("missions.outcome", "organization_id")
                        .in(OutcomeSource.KIND, "t.id", "organizationTrace.outcome")
                        .on("t.date", "t.precision"));
    }
}
