package parley.contacts.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import parley.contacts.DuplicatesAccess;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.access.Operation;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;

/**
 * Compares every record with those that are like it, as soon as it changed, and shows the pairs; nothing is ever merged
 * unasked.
 */
@ApplicationScoped
@Transactional
public class DuplicateService {
    /** So many pairs are counted on lists of people and organizations, which only point to them. */
    public static final int MANY = 1000;

    /** Entries of the queue that are worked off in one transaction. */
    public static final int BATCH = 500;

    private DuplicateRepository repository;
    private TraitRepository traits;
    private CommandValidator validator;
    private Clock clock;

    protected DuplicateService() {}

    @Inject
    DuplicateService(DuplicateRepository repository, TraitRepository traits, CommandValidator validator, Clock clock) {
        this.repository = repository;
        this.traits = traits;
        this.validator = validator;
        this.clock = clock;
    }

    /** @return most alike first */
    @Allowed(DuplicatesAccess.READ_DUPLICATES)
    public Page<DuplicateSummary> find(DuplicateCriteria criteria, Paging paging) {
        return repository.find(criteria, paging);
    }

    /** @return how many pairs nobody has decided about; one more than {@link #MANY} where there are more, which are not counted */
    @Allowed(DuplicatesAccess.READ_DUPLICATES)
    public long open(DuplicateKind kind) {
        return repository.open(kind);
    }

    /** @return how many records changed and are not compared yet, counted up to a thousand */
    @Allowed(DuplicatesAccess.READ_DUPLICATES)
    public long waiting() {
        return repository.waiting();
    }

    /**
     * Remembers that two records are not the same: they are not shown as a pair again, whatever becomes of them.
     *
     * @throws NotFound if there is none of the two
     */
    @Allowed(DuplicatesAccess.RESOLVE_DUPLICATES)
    public void decide(DecideNotSame command) {
        validator.check(command);
        for (long id : new long[] {command.first(), command.second()}) {
            if (!repository.exists(command.kind(), id)) {
                throw new NotFound(command.kind().name(), id);
            }
        }
        if (repository
                .decision(command.kind(), command.first(), command.second())
                .isEmpty()) {
            repository.save(
                    new NotSame(command, clock.instant(), Callers.current().accountId()));
        }
    }

    /** @return whether somebody said that the two are not the same */
    @Allowed(DuplicatesAccess.READ_DUPLICATES)
    public boolean keptApart(DuplicateKind kind, long first, long second) {
        return repository.decision(kind, first, second).isPresent();
    }

    /**
     * Takes such a decision back.
     *
     * @throws NotFound if nobody decided so
     */
    @Allowed(DuplicatesAccess.RESOLVE_DUPLICATES)
    public void reconsider(DuplicateKind kind, Long first, Long second) {
        if (kind == null || first == null || second == null) {
            throw new InvalidInput(kind == null ? "kind" : first == null ? "first" : "second", "error.required");
        }
        repository.remove(repository
                .decision(kind, first, second)
                .orElseThrow(() -> new NotFound(kind.name(), first + "/" + second)));
    }

    /**
     * Compares what changed, oldest change first.
     *
     * @return how many records were compared; 0 where nothing waits
     */
    @Allowed(Operation.SYSTEM)
    public int compareWaiting() {
        Map<DuplicateKind, Set<Long>> changed = new HashMap<>();
        for (Row row : repository.takeWaiting(BATCH)) {
            changed.computeIfAbsent(row.constant(DuplicateKind.class), kind -> new HashSet<>())
                    .add(row.id());
        }
        changed.forEach(this::compare);
        return changed.values().stream().mapToInt(Set::size).sum();
    }

    private void compare(DuplicateKind kind, Set<Long> ids) {
        List<long[]> candidates = traits.candidates(kind, ids);
        Set<Long> all = new HashSet<>();
        candidates.forEach(pair -> all.addAll(List.of(pair[0], pair[1])));
        Scorer scorer = kind == DuplicateKind.PERSON ? people(all) : organizations(all);
        Map<List<Long>, Likeness> found = new HashMap<>();
        for (long[] pair : candidates) {
            List<Long> key = List.of(Math.min(pair[0], pair[1]), Math.max(pair[0], pair[1]));
            scorer.score(pair[0], pair[1]).filter(Likeness::shown).ifPresent(likeness -> found.put(key, likeness));
        }
        repository.forget(kind, new ArrayList<>(ids));
        if (!found.isEmpty()) {
            repository.keep(kind, found, clock.instant());
        }
    }

    private Scorer people(Set<Long> ids) {
        Map<Long, PersonTraits> people = traits.people(ids);
        return (first, second) -> likeness(people, first, second, PersonTraits::likeness);
    }

    private Scorer organizations(Set<Long> ids) {
        Map<Long, OrganizationTraits> organizations = traits.organizations(ids);
        return (first, second) -> likeness(organizations, first, second, OrganizationTraits::likeness);
    }

    /** A candidate that somebody deletes meanwhile, undoing an import, is like nobody. */
    private static <T> Optional<Likeness> likeness(
            Map<Long, T> traits, long first, long second, BiFunction<T, T, Optional<Likeness>> compared) {
        T one = traits.get(first);
        T other = traits.get(second);
        return one == null || other == null ? Optional.empty() : compared.apply(one, other);
    }

    private interface Scorer {
        Optional<Likeness> score(long first, long second);
    }
}
