package parley.workplan.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.core.record.ArchiveRecord;
import parley.core.text.Texts;
import parley.ui.form.ArchiveForm;
import parley.workplan.meeting.MeetingDetail;
import parley.workplan.meeting.MeetingService;
import parley.workplan.meeting.MeetingSource;

/** Archives a work-plan meeting, or takes it back. */
@Named
@ViewScoped
public class ArchiveMeetingBacking extends ArchiveForm {
    @Inject
    private transient MeetingService meetings;

    @Inject
    private transient Texts texts;

    @PostConstruct
    void read() {
        MeetingDetail meeting = meetings.get(asked(MeetingSource.KIND));
        String name = texts.of(
                Callers.current().language(),
                "meeting.short",
                meeting.summary().number(),
                Integer.toString(meeting.summary().year()));
        boolean archived = meeting.archival() != null;
        fill(name, archived, archived ? meeting.archival().reason() : null, meeting.version());
    }

    @Override
    protected void archive() {
        meetings.archive(getId(), version(), new ArchiveRecord(getReason()));
    }

    @Override
    protected void restore() {
        meetings.restore(getId(), version());
    }

    @Override
    protected String page() {
        return "/workplan/meetings/show?id=" + getId();
    }
}
