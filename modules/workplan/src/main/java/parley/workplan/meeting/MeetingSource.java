package parley.workplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.audit.AuditedParts;
import parley.core.record.AuditedRows;
import parley.core.record.CalendarEntry;
import parley.core.record.ChangeSql;
import parley.core.record.RecordCard;
import parley.core.record.RecordChange;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.SearchHit;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.workplan.WorkplanAccess;

/** Work-plan meetings in titles, search, calendar, home and history of the whole product. */
@ApplicationScoped
@Transactional
public class MeetingSource implements RecordSource {
    public static final String KIND = "MEETING";

    private static final Pattern COMMON = Pattern.compile(
            "\\b(work-?plan|meetings?|r[ée]unions?|(du |de )?plan de travail|of|de)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private MeetingRepository repository;
    private AuditedParts parts;
    private AccessTable access;
    private Texts texts;

    protected MeetingSource() {}

    @Inject
    MeetingSource(MeetingRepository repository, AuditedParts parts, AccessTable access, Texts texts) {
        this.repository = repository;
        this.parts = parts;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean occasion() {
        return true;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return readable() && repository.byId(id).isPresent()
                ? Optional.of(card(repository.summary(id)))
                : Optional.empty();
    }

    @Override
    public List<RecordCard> find(Collection<Long> ids) {
        return readable()
                ? repository.summaries(ids).stream()
                        .map(meeting -> card(meeting))
                        .toList()
                : List.of();
    }

    @Override
    public List<SearchHit> search(String words, Language language, int limit) {
        return readable()
                ? repository.first(MeetingCriteria.words(distinctive(words)), limit).stream()
                        .map(meeting -> new SearchHit(
                                new RecordRef(KIND, meeting.id()),
                                title(meeting, language),
                                meeting.city(language),
                                address(meeting.id()),
                                1))
                        .toList()
                : List.of();
    }

    /** "Meeting 2 of 2026" is found by "2 2026": every meeting has the other words. */
    private static String distinctive(String words) {
        String rest =
                COMMON.matcher(words).replaceAll(" ").replaceAll("\\s+", " ").strip();
        return rest.isEmpty() ? null : rest;
    }

    @Override
    public List<CalendarEntry> calendar(LocalDate from, LocalDate to) {
        return readable()
                ? repository.all(MeetingCriteria.between(from, to)).stream()
                        .map(this::entry)
                        .toList()
                : List.of();
    }

    @Override
    public List<RecordChange> changes(Instant moment, int limit) {
        return readable() ? ChangeSql.told(repository.changes(moment, limit), this::find) : List.of();
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        if (!readable() || repository.byId(id).isEmpty()) {
            return List.of();
        }
        List<String> own = List.of(Long.toString(id));
        AuditedRows items = parts.rows("workplan.agenda_item", "meeting_id", own);
        return List.of(
                new AuditedRows("workplan.meeting", id),
                items,
                parts.rows("workplan.outcome", "item_id", items.keys()),
                parts.rows("workplan.meeting_party", "meeting_id", own),
                parts.rows("workplan.meeting_person", "meeting_id", own));
    }

    private RecordCard card(MeetingSummary meeting) {
        return new RecordCard(
                new RecordRef(KIND, meeting.id()),
                title(meeting, Language.EN),
                title(meeting, Language.FR),
                address(meeting.id()),
                null);
    }

    private CalendarEntry entry(MeetingSummary meeting) {
        return new CalendarEntry(
                new RecordRef(KIND, meeting.id()),
                "meeting-" + meeting.id(),
                title(meeting, Language.EN),
                title(meeting, Language.FR),
                meeting.start(),
                meeting.end(),
                meeting.timeZone() == null ? null : ZoneId.of(meeting.timeZone()),
                meeting.cityEn(),
                meeting.cityFr(),
                address(meeting.id()),
                meeting.status() == MeetingStatus.CANCELLED);
    }

    private String title(MeetingSummary meeting, Language language) {
        return texts.of(language, "meeting.title", meeting.number(), Integer.toString(meeting.year()));
    }

    private boolean readable() {
        return access.permits(Callers.current(), WorkplanAccess.READ_MEETINGS);
    }

    private static String address(long id) {
        return "/workplan/meetings/show?id=" + id;
    }
}
