package parley.core.audit;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;

/** Notes in the audit what is no change of a row: sign-ins, refusals, exports, views of restricted records. */
@ApplicationScoped
public class AuditNotes {
    private AuditRepository repository;

    protected AuditNotes() {}

    @Inject
    AuditNotes(AuditRepository repository) {
        this.repository = repository;
    }

    /** Notes it in the caller's transaction: gone if that rolls back. */
    @Transactional
    public void note(String what, String table, String key, Map<String, ?> details) {
        repository.note(what, table, key, json(details));
    }

    /** Notes it in a short transaction of its own, which survives whatever the caller's does. */
    @Transactional(TxType.REQUIRES_NEW)
    public void noteAlways(String what, String table, String key, Map<String, ?> details) {
        repository.note(what, table, key, json(details));
    }

    private static String json(Map<String, ?> details) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        details.forEach((name, value) -> {
            if (value instanceof Number number) {
                json.add(name, number.longValue());
            } else if (value instanceof Boolean flag) {
                json.add(name, flag);
            } else if (value != null) {
                json.add(name, value.toString());
            }
        });
        return json.build().toString();
    }
}
