package parley.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may export, on which pages and by which REST operations. What is exported needs its own right to be read too. */
@ApplicationScoped
public class ExchangeAccess implements OperationCatalogue {
    public static final String MAKE_EXPORT = "exports.make";
    public static final String READ_EXPORTS = "exports.read";

    private static final Set<Role> EXPORTERS = EnumSet.of(Role.STEWARD, Role.MANAGER, Role.OFFICIAL);

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(MAKE_EXPORT, EXPORTERS).rest("POST /exports", "POST /exports/{id}/cancel"),
                Operation.of(READ_EXPORTS, EXPORTERS)
                        .page("/exchange/exports/list")
                        .rest("GET /exports", "GET /exports/{id}", "GET /exports/{id}/content"));
    }
}
