package parley.negotiations.chapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.audit.AuditedParts;
import parley.core.record.AuditedRows;
import parley.core.record.ChangeSql;
import parley.core.record.Paging;
import parley.core.record.RecordCard;
import parley.core.record.RecordChange;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.SearchHit;
import parley.core.text.Language;
import parley.negotiations.NegotiationsAccess;

/** Chapters in titles and search of the whole product; what became of those that are not withheld, and their history. */
@ApplicationScoped
@Transactional
public class ChapterSource implements RecordSource {
    public static final String KIND = "CHAPTER";

    private ChapterRepository repository;
    private AuditedParts parts;
    private AccessTable access;
    private Clock clock;

    protected ChapterSource() {}

    @Inject
    ChapterSource(ChapterRepository repository, AuditedParts parts, AccessTable access, Clock clock) {
        this.repository = repository;
        this.parts = parts;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<RecordCard> find(Collection<Long> ids) {
        return all(null, Paging.longest()).stream()
                .filter(chapter -> ids.contains(chapter.id()))
                .map(chapter -> new RecordCard(
                        new RecordRef(KIND, chapter.id()),
                        chapter.code() + " · " + chapter.nameEn(),
                        chapter.code() + " · " + chapter.nameFr(),
                        address(chapter),
                        null))
                .toList();
    }

    @Override
    public List<SearchHit> search(String words, Language language, int limit) {
        return all(words, new Paging(1, limit, null, false)).stream()
                .map(chapter -> new SearchHit(
                        new RecordRef(KIND, chapter.id()),
                        chapter.code() + " · " + chapter.name(language),
                        null,
                        address(chapter),
                        chapter.code().equalsIgnoreCase(words.strip()) ? 3 : 1))
                .toList();
    }

    /** A chapter that moved says where to; one that is withheld says nothing. */
    @Override
    public List<RecordChange> changes(Instant moment, int limit) {
        Map<Long, ChapterSummary> seen = all(null, Paging.longest()).stream()
                .filter(chapter -> !chapter.withheld())
                .collect(Collectors.toMap(ChapterSummary::id, chapter -> chapter));
        return seen.isEmpty()
                ? List.of()
                : repository.changes(moment, Paging.LARGEST_SIZE).stream()
                        .filter(change -> seen.containsKey(change.id()))
                        .limit(limit)
                        .map(change -> change(change, seen.get(change.id())))
                        .toList();
    }

    private static RecordChange change(ChangeSql.Changed changed, ChapterSummary chapter) {
        RecordCard card = new RecordCard(
                new RecordRef(KIND, chapter.id()), chapter.code(), chapter.code(), address(chapter), changed.at());
        boolean moved = changed.touched().contains("negotiations.chapter_status");
        return moved && chapter.status() != null
                ? changed.of(card).to("chapter.status." + chapter.status())
                : changed.of(card);
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        boolean seen =
                all(null, Paging.longest()).stream().anyMatch(chapter -> chapter.id() == id && !chapter.withheld());
        return seen
                ? List.of(
                        new AuditedRows("negotiations.chapter", id),
                        parts.rows("negotiations.chapter_brief", "chapter_id", List.of(Long.toString(id))),
                        parts.rows("negotiations.message_clearance", "chapter_id", List.of(Long.toString(id))),
                        new AuditedRows(
                                "negotiations.chapter_status",
                                repository.entries(id, LocalDate.now(clock)).stream()
                                        .map(entry -> Long.toString(entry.id()))
                                        .toList()))
                : List.of();
    }

    private List<ChapterSummary> all(String words, Paging paging) {
        if (!access.permits(Callers.current(), NegotiationsAccess.READ_CHAPTERS)) {
            return List.of();
        }
        Set<String> lists = Callers.current().lists();
        ChapterCriteria criteria = new ChapterCriteria(words, null, null, null);
        return repository.find(criteria, LocalDate.now(clock), lists, paging).items();
    }

    private static String address(ChapterSummary chapter) {
        return "/negotiations/chapters/show?code=" + chapter.code();
    }
}
