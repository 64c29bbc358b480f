package parley.core.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.error.InvalidInput;

/** Markings under the operator's ceiling. */
@ApplicationScoped
@Transactional
public class MarkingService {
    private MarkingRepository repository;

    protected MarkingService() {}

    @Inject
    MarkingService(MarkingRepository repository) {
        this.repository = repository;
    }

    /** @return every marking, lowest first */
    @Allowed(Operation.SIGNED_IN)
    public List<Marking> all() {
        return repository.all();
    }

    /** @return those that a record may carry in this installation, lowest first; never empty */
    @Allowed(Operation.SIGNED_IN)
    public List<Marking> permitted() {
        int ceiling = rank(repository.ceiling());
        return repository.all().stream()
                .filter(marking -> marking.rank() <= ceiling)
                .toList();
    }

    @Allowed(Operation.SIGNED_IN)
    public Marking byCode(String code) {
        return repository.all().stream()
                .filter(marking -> marking.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("marking", "error.unknownChoice"));
    }

    /** @return the highest of the markings of records that are shown together; Unclassified where there are none */
    @Allowed(Operation.SIGNED_IN)
    public String highest(Collection<String> codes) {
        return repository.all().stream()
                .map(Marking::code)
                .filter(codes::contains)
                .reduce(Marking.UNCLASSIFIED, (lower, higher) -> higher);
    }

    /**
     * Lets a record carry the marking, or not.
     *
     * @throws InvalidInput if there is no such marking
     * @throws MarkingAboveCeiling if it is above the ceiling
     */
    @Allowed(Operation.SIGNED_IN)
    public void check(String code) {
        String ceiling = repository.ceiling();
        if (byCode(code).rank() > rank(ceiling)) {
            throw new MarkingAboveCeiling(byCode(ceiling).name(Callers.current().language()));
        }
    }

    @Allowed(Operation.SIGNED_IN)
    public String ceiling() {
        return repository.ceiling();
    }

    /**
     * Sets the highest marking that records may carry from now on; records that carry a higher one keep it.
     *
     * @throws InvalidInput if there is no such marking
     */
    @Allowed(KernelAccess.MANAGE_SETTINGS)
    public void ceiling(String code) {
        if (repository.all().stream().noneMatch(marking -> marking.code().equals(code))) {
            throw new InvalidInput("ceiling", "error.unknownChoice");
        }
        repository.ceiling(code);
    }

    private int rank(String code) {
        return byCode(code).rank();
    }
}
