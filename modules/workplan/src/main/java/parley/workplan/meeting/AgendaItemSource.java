package parley.workplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.text.Language;

/** Agenda items as sources of actions: each shows on its meeting's page. */
@ApplicationScoped
@Transactional
public class AgendaItemSource implements RecordSource {
    public static final String KIND = "AGENDA_ITEM";

    private MeetingRepository repository;
    private MeetingSource meetings;

    protected AgendaItemSource() {}

    @Inject
    AgendaItemSource(MeetingRepository repository, MeetingSource meetings) {
        this.repository = repository;
        this.meetings = meetings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return repository
                .meetingOf(id)
                .flatMap(meetings::find)
                .map(meeting -> new RecordCard(
                        new RecordRef(KIND, id),
                        meeting.titleEn() + " · "
                                + repository.item(id).orElseThrow().title().in(Language.EN),
                        meeting.titleFr() + " · "
                                + repository.item(id).orElseThrow().title().in(Language.FR),
                        meeting.address() + "#item-" + id,
                        null));
    }
}
