package parley.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.access.Operation;
import parley.core.error.NotFound;
import parley.core.record.AuditedRows;
import parley.core.record.RecordRef;
import parley.core.record.RecordSources;

/** Tells the history of a record to whoever may see the record. */
@ApplicationScoped
@Transactional
public class HistoryService {
    private static final int LONGEST = 500;

    private AuditRepository repository;
    private RecordSources sources;

    protected HistoryService() {}

    @Inject
    HistoryService(AuditRepository repository, RecordSources sources) {
        this.repository = repository;
        this.sources = sources;
    }

    /**
     * The record's entries, newest first, at most 500.
     *
     * @throws NotFound where the caller may not see the record, or there is none
     */
    @Allowed(Operation.SIGNED_IN)
    public List<HistoryEntry> of(RecordRef ref) {
        List<AuditedRows> rows = sources.of(ref.kind())
                .map(source -> source.auditedRows(ref.id()))
                .orElse(List.of());
        if (rows.isEmpty()) {
            throw new NotFound(ref.kind(), ref.id());
        }
        return repository.history(rows, LONGEST);
    }
}
