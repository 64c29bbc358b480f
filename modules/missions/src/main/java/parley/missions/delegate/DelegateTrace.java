package parley.missions.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.PersonTrace;
import parley.core.record.Reference;
import parley.missions.mission.MissionSource;

/** People in missions: the delegates, with their title of the time. */
@ApplicationScoped
public class DelegateTrace implements PersonTrace {
    @Override
    public List<Reference> references() {
        return List.of(Reference.to("missions.delegate", "person_id")
                .in(MissionSource.KIND, "case when t.archived_at is null then t.mission_id end", "personTrace.delegate")
                .on(
                        "(select m.start_date from missions.mission m where m.id = t.mission_id)",
                        "(select m.start_precision from missions.mission m where m.id = t.mission_id)")
                .saying("title_en", "title_fr"));
    }
}
