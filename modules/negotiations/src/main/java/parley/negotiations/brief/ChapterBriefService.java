package parley.negotiations.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.marking.MarkingService;
import parley.negotiations.RoundReportsAccess;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;

/** The words of chapters' briefs as of a day; a save appends. To whom a chapter is withheld, for them there are none. */
@ApplicationScoped
@Transactional
public class ChapterBriefService {
    private ChapterBriefRepository repository;
    private ChapterService chapters;
    private MarkingService markings;
    private CommandValidator validator;
    private Clock clock;

    protected ChapterBriefService() {}

    @Inject
    ChapterBriefService(
            ChapterBriefRepository repository,
            ChapterService chapters,
            MarkingService markings,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.chapters = chapters;
        this.markings = markings;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * @param day null is today
     * @return what was written last by that day; empty words where nothing was
     * @throws NotFound if there is no such chapter, or it is withheld from the caller
     */
    @Allowed(RoundReportsAccess.READ_REPORTS)
    public ChapterBrief asOf(String codeOrId, LocalDate day) {
        return repository
                .asOf(chapter(codeOrId).id(), day == null ? LocalDate.now(clock) : day)
                .orElseGet(ChapterBrief::none);
    }

    /**
     * Writes the words of today.
     *
     * @param basedOn the id of those that the writer read, 0 for none
     * @throws NotFound if there is no such chapter, or it is withheld from the caller
     * @throws StaleEdit with mine and theirs, if somebody else wrote since
     */
    @Allowed(RoundReportsAccess.WRITE_BRIEF)
    public void write(String codeOrId, long basedOn, WriteChapterBrief words) {
        validator.check(words);
        markings.check(words.marking());
        ChapterSummary chapter = chapter(codeOrId);
        ChapterBrief latest = asOf(codeOrId, null);
        if (latest.id() != basedOn) {
            throw new StaleEdit(words, latest.words(), Math.toIntExact(latest.id()));
        }
        repository.append(
                chapter.id(),
                words.after(latest.words()),
                LocalDate.now(clock),
                clock.instant(),
                Callers.current().accountId());
    }

    /** @throws NotFound if there is no such chapter, or it is withheld from the caller */
    ChapterSummary chapter(String codeOrId) {
        ChapterSummary chapter = chapters.get(codeOrId);
        if (chapter.withheld()) {
            throw new NotFound("CHAPTER", codeOrId);
        }
        return chapter;
    }
}
