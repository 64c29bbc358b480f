package parley.negotiations.chapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.negotiations.ChapterStatus;
import parley.negotiations.NegotiationsAccess;

/** Chapters and what was said of their status, as of any day. */
@ApplicationScoped
@Transactional
public class ChapterService {
    private ChapterRepository repository;
    private Bracketed bracketed;
    private Clock clock;

    protected ChapterService() {}

    @Inject
    ChapterService(ChapterRepository repository, Bracketed bracketed, Clock clock) {
        this.repository = repository;
        this.bracketed = bracketed;
        this.clock = clock;
    }

    /** In the agreement's order unless sorted by {@code code}, {@code name} or {@code status}; a withheld status is null. */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public Page<ChapterSummary> find(ChapterCriteria criteria, Paging paging) {
        return repository.find(criteria, LocalDate.now(clock), Callers.current().lists(), paging);
    }

    /** @return every chapter in the agreement's order, statuses of that day */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public List<ChapterSummary> all(LocalDate asOf) {
        return find(new ChapterCriteria(null, null, null, asOf), Paging.longest())
                .items();
    }

    /** @throws NotFound if there is none with that code or id */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public ChapterSummary get(String codeOrId) {
        return all(LocalDate.now(clock)).stream()
                .filter(chapter -> chapter.code().equals(codeOrId)
                        || Long.toString(chapter.id()).equals(codeOrId))
                .findFirst()
                .orElseThrow(() -> new NotFound("CHAPTER", codeOrId));
    }

    /**
     * @return the chapter with what was said of it until today
     * @throws NotFound if there is none with that code or id
     */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public ChapterDetail show(String codeOrId) {
        ChapterSummary chapter = get(codeOrId);
        return repository.detail(chapter, history(chapter.id(), LocalDate.now(clock)));
    }

    /** @return every chapter in the agreement's order, with whether its status is withheld */
    @Allowed(NegotiationsAccess.WITHHOLD_CHAPTERS)
    public List<WithheldChapter> withholding() {
        return repository.withholding();
    }

    /** Withholds the status of exactly these chapters from all who are not on their need-to-know lists. */
    @Allowed(NegotiationsAccess.WITHHOLD_CHAPTERS)
    public void withhold(Set<String> codes) {
        for (WithheldChapter chapter : repository.withholding()) {
            if (chapter.withheld() != codes.contains(chapter.code())) {
                repository.byId(chapter.id()).orElseThrow().withhold(!chapter.withheld());
            }
        }
    }

    /**
     * What was said of chapters' statuses on or before a day, oldest first, without the chapters withheld from the caller.
     *
     * @param chapterId of one chapter, or null for all
     * @param asOf null is any day, those to come among them
     */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public List<StatusEntry> history(Long chapterId, LocalDate asOf) {
        Set<Long> seen = all(asOf).stream()
                .filter(chapter -> !chapter.withheld())
                .map(ChapterSummary::id)
                .collect(Collectors.toSet());
        return repository.entries(chapterId, asOf).stream()
                .filter(entry -> seen.contains(entry.chapterId()))
                .toList();
    }

    /** @return what was said of a chapter's status for days still to come, oldest first; nothing where it is withheld from the caller */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public List<StatusEntry> coming(long chapterId) {
        LocalDate today = LocalDate.now(clock);
        return history(chapterId, null).stream()
                .filter(entry -> entry.effective().isAfter(today))
                .toList();
    }

    /**
     * Appends a status of our own, unless the chapter has it already that day.
     *
     * @param effective since which day
     * @param reason needed to go back behind a conclusion, and to conclude over open brackets
     * @throws NotFound if there is no such chapter, or it is withheld from the caller
     * @throws ReopeningNeedsReason if it is missing then
     * @throws ConcludedWithOpenBrackets if it is missing to conclude while the chapter's text holds open brackets
     */
    @Allowed(NegotiationsAccess.LOG_SESSION)
    public void move(
            long chapterId, ChapterStatus status, LocalDate effective, Long roundId, Long sessionId, String reason) {
        ChapterSummary chapter = get(Long.toString(chapterId));
        if (chapter.withheld()) {
            throw new NotFound("CHAPTER", chapterId);
        }
        ChapterStatus before = statusOn(chapterId, effective);
        if (status == before) {
            return;
        }
        if (status.needsReasonAfter(before) && (reason == null || reason.isBlank())) {
            throw new ReopeningNeedsReason(chapter.code());
        }
        Integer open = bracketed.contradicting(chapter.code(), status, effective, reason);
        repository.append(
                chapterId,
                status,
                effective,
                roundId,
                sessionId,
                reason,
                open,
                clock.instant(),
                Callers.current().accountId());
    }

    /** @return the status on a day by our own record or, where we have none, as reported; null where nothing was said */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public ChapterStatus statusOn(long chapterId, LocalDate day) {
        return history(chapterId, day).stream()
                .reduce((earlier, later) -> later)
                .map(StatusEntry::status)
                .orElse(null);
    }
}
