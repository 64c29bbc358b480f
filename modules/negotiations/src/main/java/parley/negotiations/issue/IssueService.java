package parley.negotiations.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.error.CommandValidator;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.negotiations.PositionsAccess;
import parley.negotiations.known.KnownChapter;
import parley.negotiations.known.NeedToKnow;

/** Issues of the chapters that the caller may know. Every look at one is noted; while none are held here there are none. */
@ApplicationScoped
@Transactional
public class IssueService {
    private static final String TABLE = "negotiations.issue";

    private IssueRepository repository;
    private NeedToKnow needToKnow;
    private CommandValidator validator;

    protected IssueService() {}

    @Inject
    IssueService(IssueRepository repository, NeedToKnow needToKnow, CommandValidator validator) {
        this.repository = repository;
        this.needToKnow = needToKnow;
        this.validator = validator;
    }

    /**
     * In the agreement's order, the most important first, unless sorted by {@code chapter}, {@code title},
     * {@code priority} or {@code state}.
     */
    @Allowed(PositionsAccess.READ_ISSUES)
    public Page<IssueSummary> find(IssueCriteria criteria, Paging paging) {
        if (!needToKnow.held()) {
            return Page.of(List.of(), 0, paging);
        }
        Page<IssueSummary> page = repository.find(criteria, paging);
        needToKnow.viewed(TABLE, page.items().stream().map(IssueSummary::id).toList());
        return page;
    }

    /** @throws NotFound if there is none, or none that the caller may know of */
    @Allowed(PositionsAccess.READ_ISSUES)
    public IssueDetail get(long id) {
        IssueSummary summary =
                needToKnow.held() ? repository.summary(id).orElseThrow(() -> new NotFound("ISSUE", id)) : missing(id);
        needToKnow.viewed(TABLE, List.of(id));
        Issue issue = repository.byId(id);
        if (issue == null) {
            throw new NotFound("ISSUE", id);
        }
        return new IssueDetail(summary, issue.asCommand(), issue.version());
    }

    private static IssueSummary missing(long id) {
        throw new NotFound("ISSUE", id);
    }

    /**
     * @return its id
     * @throws parley.negotiations.known.NotHeldHere while positions are not held here
     * @throws NotFound if the caller may not know the chapter
     */
    @Allowed(PositionsAccess.LOG_ISSUE)
    public long log(LogIssue command) {
        validator.check(command);
        KnownChapter chapter = needToKnow.check(command.chapterId(), command.marking());
        return repository.save(new Issue(command, chapter.code())).id();
    }

    /**
     * Writes an issue again; it stays in its chapter.
     *
     * @return the new version
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(PositionsAccess.LOG_ISSUE)
    public int edit(long id, int version, LogIssue command) {
        validator.check(command);
        IssueDetail before = get(id);
        KnownChapter chapter = needToKnow.check(before.content().chapterId(), command.marking());
        if (before.version() != version) {
            throw new StaleEdit(command, before.content(), before.version());
        }
        Issue issue = repository.byId(id);
        issue.write(command, chapter.code());
        repository.flush();
        return issue.version();
    }
}
