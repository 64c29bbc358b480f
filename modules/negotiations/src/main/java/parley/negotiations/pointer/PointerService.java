package parley.negotiations.pointer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.error.CommandValidator;
import parley.core.error.NotFound;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.negotiations.MandatesAccess;
import parley.negotiations.known.NeedToKnow;

/**
 * Pointers: kept whether positions are held here or not, because a marking above the ceiling is never held here. Every look
 * at one is noted before it is given out.
 */
@ApplicationScoped
@Transactional
public class PointerService {
    private static final String TABLE = "negotiations.pointer";

    private PointerRepository repository;
    private NeedToKnow needToKnow;
    private CommandValidator validator;

    protected PointerService() {}

    @Inject
    PointerService(PointerRepository repository, NeedToKnow needToKnow, CommandValidator validator) {
        this.repository = repository;
        this.needToKnow = needToKnow;
        this.validator = validator;
    }

    /** Latest first, unless sorted by {@code dated}, {@code chapter} or {@code kind}. */
    @Allowed(MandatesAccess.READ_POINTERS)
    public Page<Pointer> find(PointerCriteria criteria, Paging paging) {
        Page<Pointer> page = repository.find(criteria, paging);
        viewed(page.items());
        return page;
    }

    /** @return all of them, latest first */
    @Allowed(MandatesAccess.READ_POINTERS)
    public List<Pointer> all(PointerCriteria criteria) {
        List<Pointer> found = repository.all(criteria);
        viewed(found);
        return found;
    }

    /** @throws NotFound if there is none, or none that the caller may know of */
    @Allowed(MandatesAccess.READ_POINTERS)
    public Pointer get(long id) {
        Pointer found = repository.byId(id).orElseThrow(() -> new NotFound("POINTER", id));
        viewed(List.of(found));
        return found;
    }

    /**
     * Adds where something is.
     *
     * @return its id
     * @throws NotFound if the caller may not know the chapter
     */
    @Allowed(MandatesAccess.LOG_POINTER)
    public long log(LogPointer command) {
        validator.check(command);
        needToKnow.chapter(command.chapterId().toString());
        return repository.add(command);
    }

    private void viewed(List<Pointer> shown) {
        needToKnow.viewed(TABLE, shown.stream().map(Pointer::id).toList());
    }
}
