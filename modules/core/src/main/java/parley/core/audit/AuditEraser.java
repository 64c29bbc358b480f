package parley.core.audit;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import parley.core.record.PersonalRows;

/**
 * Deletes the values that the audit holds of a person who was anonymised. The entries stay with the hashes that are
 * sealed, so the chain still verifies and each value reads as erased.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AuditEraser {
    private AuditRepository repository;

    protected AuditEraser() {}

    @Inject
    AuditEraser(AuditRepository repository) {
        this.repository = repository;
    }

    /**
     * Erases.
     *
     * @param personId of somebody whose record is anonymised already: the database refuses any other
     * @param rows that were about the person
     * @param words names, addresses and numbers, wherever else they stand; case and accents do not count
     * @return how many values are gone
     */
    public long erase(long personId, Collection<PersonalRows> rows, Collection<String> words) {
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        rows.forEach(each -> lines.add(JSON.createObjectBuilder()
                .add("t", each.table())
                .add("k", JSON.createArrayBuilder(each.keys()))
                .add(
                        "f",
                        each.columns().isEmpty()
                                ? JsonValue.NULL
                                : JSON.createArrayBuilder(each.columns()).build())));
        return repository.erase(
                personId,
                lines.build().toString(),
                JSON.createArrayBuilder(words).build().toString());
    }
}
