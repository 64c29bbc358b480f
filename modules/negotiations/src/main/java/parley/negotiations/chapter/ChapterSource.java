package parley.negotiations.chapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.record.AuditedRows;
import parley.core.record.Paging;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.SearchHit;
import parley.core.text.Language;
import parley.negotiations.NegotiationsAccess;

/** Chapters in titles and search of the whole product, and the history of those that are not withheld. */
@ApplicationScoped
@Transactional
public class ChapterSource implements RecordSource {
    public static final String KIND = "CHAPTER";

    private ChapterRepository repository;
    private AccessTable access;
    private Clock clock;

    protected ChapterSource() {}

    @Inject
    ChapterSource(ChapterRepository repository, AccessTable access, Clock clock) {
        this.repository = repository;
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

    @Override
    public List<AuditedRows> auditedRows(long id) {
        boolean seen =
                all(null, Paging.longest()).stream().anyMatch(chapter -> chapter.id() == id && !chapter.withheld());
        return seen
                ? List.of(
                        new AuditedRows("negotiations.chapter", id),
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
