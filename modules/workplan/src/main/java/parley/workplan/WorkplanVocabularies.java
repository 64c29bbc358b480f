package parley.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.text.Vocabulary;
import parley.core.text.VocabularyCatalogue;
import parley.workplan.meeting.Attendance;
import parley.workplan.meeting.MeetingStatus;
import parley.workplan.meeting.OutcomeKind;

/** What the work plan calls its states and kinds. */
@ApplicationScoped
public class WorkplanVocabularies implements VocabularyCatalogue {
    @Override
    public List<Vocabulary> vocabularies() {
        return List.of(
                Vocabulary.of("activity.status", ActivityStatus.class),
                Vocabulary.of("meeting.status", MeetingStatus.class),
                Vocabulary.of("meeting.attendance", Attendance.class),
                Vocabulary.of("agendaOutcome.kind", OutcomeKind.class));
    }
}
