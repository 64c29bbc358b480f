package parley.negotiations.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.core.access.Allowed;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.negotiations.BodiesAccess;

/** Bodies: who meets. Reference data that an administrator writes and that rounds and sessions choose from. */
@ApplicationScoped
@Transactional
public class BodyService {
    private BodyRepository repository;
    private CommandValidator validator;

    protected BodyService() {}

    @Inject
    BodyService(BodyRepository repository, CommandValidator validator) {
        this.repository = repository;
        this.validator = validator;
    }

    /** The committee first, unless sorted by {@code name}, {@code kind}, {@code from} or {@code to}. */
    @Allowed(BodiesAccess.READ_BODIES)
    public Page<Body> find(BodyCriteria criteria, Paging paging) {
        return repository.find(criteria, paging);
    }

    /** @throws NotFound if there is none with that code or id */
    @Allowed(BodiesAccess.READ_BODIES)
    public Body get(String codeOrId) {
        return repository.get(codeOrId).orElseThrow(() -> new NotFound("BODY", codeOrId));
    }

    /**
     * Those that may have been there on one of the days, both inclusive; null is open.
     *
     * @return in the order of the list
     */
    @Allowed(BodiesAccess.READ_BODIES)
    public List<Body> there(LocalDate first, LocalDate last) {
        return repository.all(BodyCriteria.any(), Paging.first()).stream()
                .filter(body -> body.there(first, last))
                .toList();
    }

    /** @return the one that negotiates the chapter's text and may have been there on the day; empty for none or several */
    @Allowed(BodiesAccess.READ_BODIES)
    public Optional<Body> ofChapter(String chapter, LocalDate day) {
        List<Body> found = there(day, day).stream()
                .filter(body -> body.chapters().contains(chapter))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** @return every chapter, in the agreement's order: an administrator who keeps bodies reads nothing else of chapters */
    @Allowed(BodiesAccess.READ_BODIES)
    public List<NegotiatedChapter> chapters() {
        return repository.chapters();
    }

    /**
     * @param code of the body that is said to have met; null is none
     * @return the body; null for none
     * @throws InvalidInput if there is none with that code
     * @throws BodyNotOfItsDay if it was not there on any of the days
     */
    @Allowed(BodiesAccess.READ_BODIES)
    public Body met(String code, LocalDate first, LocalDate last) {
        if (code == null) {
            return null;
        }
        Body body = repository
                .get(code)
                .filter(found -> found.code().equals(code))
                .orElseThrow(() -> new InvalidInput("body", "error.unknownChoice"));
        if (!body.there(first, last)) {
            throw new BodyNotOfItsDay(code, first == null ? last : first);
        }
        return body;
    }

    /** @throws BodyCodeTaken if another has the code */
    @Allowed(BodiesAccess.WRITE_BODIES)
    public void add(WriteBody command) {
        check(command);
        if (repository.get(command.code()).isPresent()) {
            throw new BodyCodeTaken(command.code());
        }
        repository.add(command);
    }

    /**
     * Writes a body again; its code stays.
     *
     * @return the new version
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(BodiesAccess.WRITE_BODIES)
    public int write(String codeOrId, int version, WriteBody command) {
        Body before = get(codeOrId);
        if (!before.code().equals(command.code())) {
            throw new InvalidInput("code", "error.bodyCodeStays");
        }
        check(command);
        if (!repository.write(version, command)) {
            throw new StaleEdit(command, before.asCommand(), before.version());
        }
        return version + 1;
    }

    private void check(WriteBody command) {
        validator.check(command);
        if (!repository.chapters().stream()
                .map(NegotiatedChapter::code)
                .toList()
                .containsAll(command.chapters())) {
            throw new InvalidInput("chapters", "error.unknownChoice");
        }
        Set<String> above = new HashSet<>(Set.of(command.code()));
        for (String code = command.parent(); code != null; ) {
            Body parent = repository.get(code).orElseThrow(() -> new InvalidInput("parent", "error.unknownChoice"));
            if (!above.add(parent.code())) {
                throw new InvalidInput("parent", "error.bodyAboveItself");
            }
            code = parent.parentCode();
        }
    }
}
