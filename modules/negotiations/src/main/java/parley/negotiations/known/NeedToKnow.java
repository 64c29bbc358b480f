package parley.negotiations.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.access.Operation;
import parley.core.audit.AuditNotes;
import parley.core.error.CommandValidator;
import parley.core.error.NotFound;
import parley.core.marking.Marking;
import parley.core.marking.MarkingService;
import parley.core.record.Conditions;
import parley.negotiations.NegotiationsAccess;
import parley.negotiations.PositionsAccess;

/**
 * The first wall around positions, which every query of theirs is built on, and the note of every view. Row security of
 * the database is the second: it asks the same of the rows, whatever a query forgot.
 */
@ApplicationScoped
@Transactional
public class NeedToKnow {
    /** The least that an installation must be allowed to hold. */
    public static final String LEAST = "CONFIDENTIAL";
    /** Who may know Canada's mandates is a list of its own, beside the chapter's. */
    public static final String MANDATES = "MANDATE";

    /** That chapter {@code c} is not withheld from a caller on {@code :lists}: what else is written of it may be read. */
    public static final String OPEN =
            "(not c.withheld or coalesce(c.need_to_know_list = any (string_to_array(:lists, ',')), false))";

    private static final String HELD = "positions.held";
    private static final String WITHHELD = "positions.withheld";
    private static final String SEARCHED = "positions.searched";
    private static final String YES = "YES";
    private static final String COUNTED = "COUNTED";

    private KnownRepository repository;
    private MarkingService markings;
    private AuditNotes notes;
    private CommandValidator validator;

    protected NeedToKnow() {}

    @Inject
    NeedToKnow(KnownRepository repository, MarkingService markings, AuditNotes notes, CommandValidator validator) {
        this.repository = repository;
        this.markings = markings;
        this.notes = notes;
        this.validator = validator;
    }

    /** Adds to a query over chapters {@code c} that the caller may know them. */
    public static Conditions known() {
        return new Conditions()
                .with("lists", String.join(",", Callers.current().lists()))
                .and("c.need_to_know_list = any (string_to_array(:lists, ','))");
    }

    /** @return the chapters that the caller may know, in the agreement's order */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public List<KnownChapter> chapters() {
        return repository.chapters(Callers.current().lists());
    }

    /** @throws NotFound where the caller may not know the chapter, or there is none */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public KnownChapter chapter(String codeOrId) {
        return chapters().stream()
                .filter(chapter -> chapter.code().equals(codeOrId)
                        || Long.toString(chapter.id()).equals(codeOrId))
                .findFirst()
                .orElseThrow(() -> new NotFound("CHAPTER", codeOrId == null ? "" : codeOrId));
    }

    /** @return whether positions are held here: switched on, and allowed by the ceiling of today */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public boolean held() {
        return repository.setting(HELD).equals(YES) && allowed();
    }

    /**
     * Lets something be logged in a chapter with a marking.
     *
     * @throws NotHeldHere where positions are not held
     * @throws NotFound where the caller may not know the chapter
     * @throws parley.core.marking.MarkingAboveCeiling where the marking is above what may be held
     */
    @Allowed(PositionsAccess.LOG_ISSUE)
    public KnownChapter check(Long chapterId, String marking) {
        checkHeld();
        markings.check(marking);
        return chapter(String.valueOf(chapterId));
    }

    /** @throws NotHeldHere where positions are not held */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public void checkHeld() {
        if (!held()) {
            throw new NotHeldHere();
        }
    }

    /** @return the marking proposed for what is new */
    @Allowed(Operation.SIGNED_IN)
    public String usualMarking() {
        return LEAST;
    }

    /** @return how many positions of the chapter are withheld from the caller, where an administrator lets that be told */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public long withheld(long chapterId) {
        return held() ? repository.withheldPositions(chapterId) : 0;
    }

    /** @return whether the search of the whole product finds issues, for those who may know them */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public boolean searched() {
        return held() && repository.setting(SEARCHED).equals(YES);
    }

    /**
     * Notes that the caller looks at records, in a transaction of its own. Called before they are given out: where it
     * fails, nothing is shown.
     *
     * @param table with its schema
     */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public void viewed(String table, Collection<Long> ids) {
        if (ids.size() == 1) {
            notes.noteAlways("VIEW", table, ids.iterator().next().toString(), Map.of());
        } else if (!ids.isEmpty()) {
            String all = ids.stream().sorted().map(Object::toString).collect(Collectors.joining(", "));
            notes.noteAlways("VIEW", table, null, Map.of("records", all));
        }
    }

    @Allowed(PositionsAccess.HOLD_POSITIONS)
    public Holding holding() {
        return new Holding(
                repository.setting(HELD).equals(YES),
                repository.setting(WITHHELD).equals(COUNTED),
                repository.setting(SEARCHED).equals(YES));
    }

    /**
     * Decides whether positions are held here. What was held before stays, unseen, while they are not.
     *
     * @throws CeilingTooLow if the ceiling does not allow them
     */
    @Allowed(PositionsAccess.HOLD_POSITIONS)
    public void hold(Holding command) {
        validator.check(command);
        if (command.held() && !allowed()) {
            throw new CeilingTooLow(name(LEAST), name(markings.ceiling()));
        }
        repository.setting(HELD, command.held() ? YES : "NO");
        repository.setting(WITHHELD, command.counted() ? COUNTED : "HIDDEN");
        repository.setting(SEARCHED, command.searched() ? YES : "NO");
    }

    private boolean allowed() {
        return markings.byCode(markings.ceiling()).rank()
                >= markings.byCode(LEAST).rank();
    }

    private String name(String marking) {
        Marking found = markings.byCode(marking);
        return found.name(Callers.current().language());
    }
}
