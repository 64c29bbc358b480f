package parley.contacts.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import parley.contacts.DuplicatesAccess;
import parley.contacts.duplicate.DuplicateKind;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.audit.AuditNotes;
import parley.core.error.CommandValidator;
import parley.core.error.NotFound;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordMover;
import parley.core.record.RowStep;

/**
 * Merges two records into one and takes it back. Everything that points to the merged record, in whichever module, points
 * to the survivor afterwards, in the same transaction; the merged record stays as a signpost.
 */
@ApplicationScoped
@Transactional
public class MergeService {
    private MergeRepository repository;
    private Merging merging;
    private RecordMover mover;
    private CommandValidator validator;
    private AuditNotes audit;
    private Clock clock;

    protected MergeService() {}

    @Inject
    MergeService(
            MergeRepository repository,
            Merging merging,
            RecordMover mover,
            CommandValidator validator,
            AuditNotes audit,
            Clock clock) {
        this.repository = repository;
        this.merging = merging;
        this.mover = mover;
        this.validator = validator;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Merges.
     *
     * @return the id of the merge, for undoing it
     * @throws NotFound if there is none of the two
     * @throws AlreadyMerged if one of them is a signpost
     * @throws ArchivedRecord if one of them is archived
     * @throws BothHaveAccounts if two people have an account each
     * @throws PublishedSurvives if the merged organization has a published code
     * @throws ChangedMeanwhile if one of them is not the version that was read
     */
    @Allowed(DuplicatesAccess.RESOLVE_DUPLICATES)
    public long merge(MergeRecords command) {
        validator.check(command);
        if (command.kind() == DuplicateKind.PERSON
                && repository.bothHaveAccounts(command.survivor(), command.merged())) {
            throw new BothHaveAccounts();
        }
        long before = repository.lastAudited();
        List<RowStep> steps = merging.merge(command, clock.instant());
        Merge merge = repository.save(
                new Merge(
                        command,
                        repository.audited(before),
                        clock.instant(),
                        Callers.current().accountId()),
                steps);
        repository.carryDecisions(merge);
        repository.forgetPairs(command.kind(), command.merged());
        note("MERGED", merge);
        return merge.id();
    }

    /**
     * Takes a merge back: every row is as it was. What was added to the survivor since stays with the survivor.
     *
     * @throws NotFound if there is none
     * @throws AlreadyUndone if it was
     * @throws TouchedSince if somebody changed a row that the merge touched
     */
    @Allowed(DuplicatesAccess.RESOLVE_DUPLICATES)
    public void undo(long id) {
        Merge merge = merge(id);
        merge.undo(clock.instant(), Callers.current().accountId());
        List<Touched> touched = repository.touched(id);
        if (!touched.isEmpty()) {
            throw new TouchedSince(touched.size());
        }
        long before = repository.lastAudited();
        mover.undo(repository.steps(id));
        merge.undone(repository.audited(before));
        repository.takeDecisionsBack(id);
        repository.flush();
        note("MERGE_UNDONE", merge);
    }

    /** @return what stands in the way of undoing it, oldest change first; empty where it can be undone or was */
    @Allowed(DuplicatesAccess.READ_DUPLICATES)
    public List<Touched> touched(long id) {
        return merge(id).undone() ? List.of() : repository.touched(id);
    }

    /** @param kind null for both; newest first unless sorted by {@code mergedAt} */
    @Allowed(DuplicatesAccess.READ_DUPLICATES)
    public Page<MergeSummary> find(DuplicateKind kind, Paging paging) {
        return repository.find(kind, paging);
    }

    /** @throws NotFound if there is none */
    @Allowed(DuplicatesAccess.READ_DUPLICATES)
    public MergeSummary get(long id) {
        return repository.summary(id).orElseThrow(() -> new NotFound("MERGE", id));
    }

    private Merge merge(long id) {
        return repository.byId(id).orElseThrow(() -> new NotFound("MERGE", id));
    }

    private void note(String what, Merge merge) {
        audit.note(
                what,
                merge.kind().table(),
                Long.toString(merge.survivorId()),
                Map.of("merged", merge.mergedId(), "merge", merge.id()));
    }
}
