package parley.workplan.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.record.CalendarEntry;
import parley.core.record.Paging;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.SearchHit;
import parley.core.text.Language;
import parley.workplan.WorkplanAccess;

/** Meetings of other forums in search and calendar. */
@ApplicationScoped
@Transactional
public class ForumSource implements RecordSource {
    public static final String KIND = "FORUM_MEETING";

    private ForumRepository repository;
    private AccessTable access;

    protected ForumSource() {}

    @Inject
    ForumSource(ForumRepository repository, AccessTable access) {
        this.repository = repository;
        this.access = access;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return all(new ForumCriteria(null, null, null, null, null), Paging.longest()).stream()
                .filter(meeting -> meeting.id() == id)
                .map(meeting -> new RecordCard(
                        new RecordRef(KIND, id),
                        title(meeting, Language.EN),
                        title(meeting, Language.FR),
                        address(meeting),
                        null))
                .findFirst();
    }

    @Override
    public List<SearchHit> search(String words, Language language, int limit) {
        return all(new ForumCriteria(words, null, null, null, null), new Paging(1, limit, null, false)).stream()
                .map(meeting -> new SearchHit(
                        new RecordRef(KIND, meeting.id()),
                        title(meeting, language),
                        meeting.city(language),
                        address(meeting),
                        meeting.code().equalsIgnoreCase(words.strip()) ? 3 : 1))
                .toList();
    }

    @Override
    public List<CalendarEntry> calendar(LocalDate from, LocalDate to) {
        return all(new ForumCriteria(null, null, null, from, to), new Paging(1, 200, "date", false)).stream()
                .map(meeting -> new CalendarEntry(
                        new RecordRef(KIND, meeting.id()),
                        "forum-meeting-" + meeting.id(),
                        title(meeting, Language.EN),
                        title(meeting, Language.FR),
                        meeting.start(),
                        meeting.end(),
                        null,
                        meeting.cityEn(),
                        meeting.cityFr(),
                        address(meeting),
                        false))
                .toList();
    }

    private List<ForumMeeting> all(ForumCriteria criteria, Paging paging) {
        return access.permits(Callers.current(), WorkplanAccess.READ_FORUMS)
                ? repository.find(criteria, paging).items()
                : List.of();
    }

    private static String title(ForumMeeting meeting, Language language) {
        return meeting.forum(language) + (meeting.number() == null ? "" : " (" + meeting.number() + ")");
    }

    private static String address(ForumMeeting meeting) {
        return "/workplan/forum-meetings/list?forum=" + meeting.forumCode();
    }
}
