package parley.negotiations.pointer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.error.CommandValidator;
import parley.negotiations.MandatesAccess;
import parley.negotiations.NegotiationsAccess;
import parley.negotiations.known.NeedToKnow;

/** Pointers: kept whether positions are held here or not, because a marking above the ceiling is never held here. */
@ApplicationScoped
@Transactional
public class PointerService {
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

    /**
     * @param chapter code of a chapter; null is any that the caller may know
     * @return latest first
     */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public List<Pointer> of(Collection<PointerKind> kinds, String chapter) {
        return repository.of(kinds, chapter);
    }

    /** @throws parley.core.error.NotFound if the caller may not know the chapter */
    @Allowed(MandatesAccess.LOG_POINTER)
    public void log(LogPointer command) {
        validator.check(command);
        needToKnow.chapter(command.chapterId().toString());
        repository.add(command);
    }
}
