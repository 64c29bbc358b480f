package parley.negotiations.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.core.text.BilingualText;
import parley.negotiations.RoundReportsAccess;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.round.Clearance;

/** Clears key messages of chapters for the public, and tells when they or the rest of the brief changed after that. */
@ApplicationScoped
@Transactional
public class MessageClearanceService {
    private MessageClearanceRepository repository;
    private ChapterBriefService briefs;
    private ChapterService chapters;
    private Clock clock;

    protected MessageClearanceService() {}

    @Inject
    MessageClearanceService(
            MessageClearanceRepository repository, ChapterBriefService briefs, ChapterService chapters, Clock clock) {
        this.repository = repository;
        this.briefs = briefs;
        this.chapters = chapters;
        this.clock = clock;
    }

    /**
     * @param day null is today
     * @return of the key messages that stood on that day
     * @throws NotFound if there is no such chapter, or it is withheld from the caller
     */
    @Allowed(RoundReportsAccess.READ_REPORTS)
    public Clearance of(String codeOrId, LocalDate day) {
        return repository.of(briefs.chapter(codeOrId).id(), day == null ? LocalDate.now(clock) : day);
    }

    /**
     * Clears the key messages as they were read.
     *
     * @param read the id of the words that were read
     * @throws MessagesNotReady while a language is missing or stale
     * @throws MessagesChanged if somebody wrote the brief anew meanwhile
     * @throws NotFound if there is no such chapter, or it is withheld from the caller
     */
    @Allowed(RoundReportsAccess.CLEAR_MESSAGES)
    public void clear(String codeOrId, long read) {
        String chapter = chapters.get(codeOrId).code();
        ChapterBrief brief = briefs.asOf(codeOrId, null);
        if (brief.id() != read) {
            throw new MessagesChanged(chapter);
        }
        BilingualText messages = brief.words().keyMessages();
        if (!messages.isComplete() || messages.stale()) {
            throw new MessagesNotReady(chapter);
        }
        repository.clear(brief.id(), clock.instant(), Callers.current().accountId());
    }
}
