package parley.negotiations.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.negotiations.PositionsAccess;
import parley.negotiations.known.NeedToKnow;

/**
 * Issues in titles, on the home page and in histories, for those who may know their chapter; in the search of the whole
 * product only where an administrator lets it find them. What is opened is noted as a view by its page.
 */
@ApplicationScoped
@Transactional
public class IssueSource implements RecordSource {
    public static final String KIND = "ISSUE";

    private IssueRepository repository;
    private AccessTable access;
    private NeedToKnow needToKnow;
    private AuditedParts parts;

    protected IssueSource() {}

    @Inject
    IssueSource(IssueRepository repository, AccessTable access, NeedToKnow needToKnow, AuditedParts parts) {
        this.repository = repository;
        this.access = access;
        this.needToKnow = needToKnow;
        this.parts = parts;
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
        return readable()
                ? repository.summaries(ids).stream().map(IssueSource::card).toList()
                : List.of();
    }

    @Override
    public List<SearchHit> search(String words, Language language, int limit) {
        if (!readable() || !needToKnow.searched()) {
            return List.of();
        }
        IssueCriteria criteria = new IssueCriteria(words, null, null, null, null);
        return repository.part(criteria, new Paging(1, limit, null, false)).stream()
                .map(issue -> new SearchHit(
                        new RecordRef(KIND, issue.id()),
                        issue.title().in(language),
                        issue.chapterCode(),
                        address(issue),
                        1))
                .toList();
    }

    @Override
    public List<RecordChange> changes(Instant moment, int limit) {
        return readable() ? ChangeSql.told(repository.changes(moment, limit), this::find) : List.of();
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        if (!readable() || repository.summary(id).isEmpty()) {
            return List.of();
        }
        needToKnow.viewed("negotiations.issue", List.of(id));
        AuditedRows positions = parts.rows("negotiations.position", "issue_id", List.of(Long.toString(id)));
        return List.of(
                new AuditedRows("negotiations.issue", id),
                positions,
                parts.rows("negotiations.position_party", "position_id", positions.keys()));
    }

    private static RecordCard card(IssueSummary issue) {
        BilingualText title = issue.title();
        return new RecordCard(
                new RecordRef(KIND, issue.id()),
                issue.chapterCode() + " · " + title.in(Language.EN),
                issue.chapterCode() + " · " + title.in(Language.FR),
                title.only(),
                address(issue),
                null);
    }

    private static String address(IssueSummary issue) {
        return "/negotiations/issues/show?id=" + issue.id();
    }

    private boolean readable() {
        return access.permits(Callers.current(), PositionsAccess.READ_ISSUES) && needToKnow.held();
    }
}
