package parley.negotiations.chapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.negotiations.NegotiationsAccess;
import parley.negotiations.StatusesAccess;

/** Who says what of a chapter's status: our own record and each source beside it, none correcting the other. */
@ApplicationScoped
@Transactional
public class StatusService {
    private ChapterRepository repository;
    private ChapterService chapters;
    private Bracketed bracketed;
    private CommandValidator validator;
    private Clock clock;

    protected StatusService() {}

    @Inject
    StatusService(
            ChapterRepository repository,
            ChapterService chapters,
            Bracketed bracketed,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.chapters = chapters;
        this.bracketed = bracketed;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Appends what is said. What is recorded here follows the rules of {@link ChapterService#move}; what somebody outside
     * reports is their assertion and is written down as it is.
     *
     * @throws InvalidInput if the day is yet to come, or the same source said the same for that day and round already
     * @throws ReopeningNeedsReason if a conclusion of our own is taken back without a reason
     * @throws ConcludedWithOpenBrackets if we conclude over open brackets without a reason
     * @throws NotFound if there is no such chapter, or it is withheld from the caller
     */
    @Allowed(StatusesAccess.LOG_STATUS)
    public void say(SayStatus command) {
        validator.check(command);
        ChapterSummary chapter = chapters.get(command.chapterId().toString());
        if (chapter.withheld()) {
            throw new NotFound("CHAPTER", command.chapterId());
        }
        LocalDate today = LocalDate.now(clock);
        if (command.effective().isAfter(today)) {
            throw new InvalidInput("effective", "error.statusInFuture", today);
        }
        if (command.origin() == Origin.RECORDED) {
            chapters.move(
                    command.chapterId(),
                    command.status(),
                    command.effective(),
                    command.roundId(),
                    null,
                    command.reason());
            return;
        }
        if (repository.reported(command)) {
            throw new InvalidInput("source", "error.reportedAlready", command.source(), command.effective());
        }
        repository.report(command, clock.instant(), Callers.current().accountId());
    }

    /**
     * The latest that each says by today: we ourselves first, then each source, the latest first.
     *
     * @return nothing where the chapter is withheld from the caller
     */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public List<StatusEntry> sayers(long chapterId) {
        Map<String, StatusEntry> latest = new LinkedHashMap<>();
        for (StatusEntry entry : chapters.history(chapterId, LocalDate.now(clock))) {
            latest.put(entry.origin() == Origin.RECORDED ? "" : String.valueOf(entry.sourceEn()), entry);
        }
        List<StatusEntry> sayers = new ArrayList<>(latest.values());
        sayers.sort((a, b) -> a.origin() == b.origin()
                ? b.effective().compareTo(a.effective())
                : a.origin() == Origin.RECORDED ? -1 : 1);
        return sayers;
    }

    /** @return chapters that count as concluded while brackets are open in their text, in the agreement's order */
    @Allowed(StatusesAccess.READ_DISCREPANCIES)
    public List<Discrepancy> discrepancies() {
        return discrepancies(LocalDate.now(clock));
    }

    /** @return the same as of a day: statuses in effect by then, and the texts of then */
    @Allowed(StatusesAccess.READ_DISCREPANCIES)
    public List<Discrepancy> discrepancies(LocalDate asOf) {
        Map<String, Integer> open = bracketed.open(asOf);
        List<Discrepancy> found = new ArrayList<>();
        Map<Long, StatusEntry> current = new LinkedHashMap<>();
        chapters.history(null, asOf).forEach(entry -> current.put(entry.chapterId(), entry));
        for (ChapterSummary chapter : chapters.all(asOf)) {
            int brackets = open.getOrDefault(chapter.code(), 0);
            if (brackets > 0 && chapter.status() != null && chapter.status().concluded()) {
                found.add(new Discrepancy(chapter, current.get(chapter.id()), brackets));
            }
        }
        return found;
    }

    /** @return open brackets in the texts of a day, by chapter; nothing where nobody counts them */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public Map<String, Integer> openBrackets(LocalDate day) {
        return bracketed.open(day);
    }
}
