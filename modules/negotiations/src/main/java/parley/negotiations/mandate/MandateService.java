package parley.negotiations.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.negotiations.MandatesAccess;
import parley.negotiations.issue.IssueService;
import parley.negotiations.known.NeedToKnow;

/** Canada's mandates. Every look at one is noted before it is given out; while none are held here there are none. */
@ApplicationScoped
@Transactional
public class MandateService {
    private static final String TABLE = "negotiations.mandate";

    private MandateRepository repository;
    private IssueService issues;
    private NeedToKnow needToKnow;
    private CommandValidator validator;
    private Clock clock;

    protected MandateService() {}

    @Inject
    MandateService(
            MandateRepository repository,
            IssueService issues,
            NeedToKnow needToKnow,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.issues = issues;
        this.needToKnow = needToKnow;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * In the agreement's order, drafts first, then the latest approved, unless sorted by {@code chapter} or
     * {@code approved}.
     *
     * @param chapter code of a chapter; null is any
     */
    @Allowed(MandatesAccess.READ_MANDATES)
    public Page<MandateSummary> find(String chapter, Paging paging) {
        if (!needToKnow.held()) {
            return Page.of(List.of(), 0, paging);
        }
        Page<MandateSummary> page = repository.find(chapter, LocalDate.now(clock), paging);
        needToKnow.viewed(TABLE, page.items().stream().map(MandateSummary::id).toList());
        return page;
    }

    /** @return whether the caller is on the mandates' own list */
    @Allowed(MandatesAccess.READ_MANDATES)
    public boolean listed() {
        return Callers.current().lists().contains(NeedToKnow.MANDATES);
    }

    /** @throws NotFound if there is none, or none that the caller may know of */
    @Allowed(MandatesAccess.READ_MANDATES)
    public MandateDetail get(long id) {
        if (!needToKnow.held()) {
            throw new NotFound("MANDATE", id);
        }
        MandateSummary summary =
                repository.summary(id, LocalDate.now(clock)).orElseThrow(() -> new NotFound("MANDATE", id));
        needToKnow.viewed(TABLE, List.of(id));
        Mandate mandate = repository.byId(id);
        return new MandateDetail(summary, mandate.asCommand(), mandate.version());
    }

    /**
     * @return its id
     * @throws NotOnMandateList if the caller is not on the mandates' own list
     * @throws NotFound if the caller may not know the chapter
     */
    @Allowed(MandatesAccess.LOG_MANDATE)
    public long log(LogMandate command) {
        check(command, command.chapterId());
        return repository.save(new Mandate(command)).id();
    }

    /**
     * Writes a mandate again; it stays in its chapter.
     *
     * @return the new version
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(MandatesAccess.LOG_MANDATE)
    public int edit(long id, int version, LogMandate command) {
        MandateDetail before = get(id);
        check(command, before.content().chapterId());
        if (before.version() != version) {
            throw new StaleEdit(command, before.content(), before.version());
        }
        Mandate mandate = repository.byId(id);
        mandate.write(command);
        repository.flush();
        return mandate.version();
    }

    private void check(LogMandate command, Long chapterId) {
        validator.check(command);
        needToKnow.check(chapterId, command.marking());
        if (!listed()) {
            throw new NotOnMandateList();
        }
        if (command.issueId() != null && issues.get(command.issueId()).summary().chapterId() != chapterId) {
            throw new InvalidInput("issueId", "error.unknownChoice");
        }
    }
}
