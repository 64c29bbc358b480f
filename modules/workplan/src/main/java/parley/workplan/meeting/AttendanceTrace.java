package parley.workplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.PersonTrace;
import parley.core.record.Reference;

/** People in work-plan meetings, and as those who lead an activity for Canada. */
@ApplicationScoped
public class AttendanceTrace implements PersonTrace {
    @Override
    public List<Reference> references() {
        return List.of(
                Reference.to("workplan.meeting_person", "person_id")
                        .in(MeetingSource.KIND, "t.meeting_id", "personTrace.meeting")
                        .on(
                                "(select m.start_date from workplan.meeting m where m.id = t.meeting_id)",
                                "(select m.start_precision from workplan.meeting m where m.id = t.meeting_id)"),
                Reference.to("workplan.activity", "canadian_lead_id")
                        .in("ACTIVITY", "t.id", "personTrace.activityLead")
                        .on("t.start_date", "t.start_precision"));
    }
}
