package parley.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import parley.core.record.AuditedRows;

/** Which rows of other tables belong, or belonged, to a record: those that were removed are only in the audit. */
@ApplicationScoped
@Transactional
public class AuditedParts {
    private AuditRepository repository;

    protected AuditedParts() {}

    @Inject
    AuditedParts(AuditRepository repository) {
        this.repository = repository;
    }

    /**
     * A record with its parts.
     *
     * @param table the record's own, with {@code id} as its key
     * @param owner the column of the parts that names the record
     * @param parts tables with their schema
     */
    public List<AuditedRows> whole(String table, long id, String owner, List<String> parts) {
        List<String> own = List.of(Long.toString(id));
        return Stream.concat(
                        Stream.of(new AuditedRows(table, own)), parts.stream().map(part -> rows(part, owner, own)))
                .toList();
    }

    /**
     * The rows whose column named one of the owners when they were inserted.
     *
     * @param table with its schema
     * @param owners keys of the rows they hang on; none gives none
     */
    public AuditedRows rows(String table, String column, List<String> owners) {
        return new AuditedRows(table, owners.isEmpty() ? List.of() : repository.partKeys(table, column, owners));
    }
}
