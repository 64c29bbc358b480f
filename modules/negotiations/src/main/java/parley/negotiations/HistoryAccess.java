package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may bring in the history of the negotiation from a spreadsheet: stewards, by the imports' own pages. */
@ApplicationScoped
public class HistoryAccess implements OperationCatalogue {
    public static final String IMPORT_HISTORY = "history.import";

    private static final Set<Role> IMPORTERS = EnumSet.of(Role.STEWARD, Role.OFFICIAL, Role.NEGOTIATOR);

    @Override
    public List<Operation> operations() {
        return List.of(Operation.of(IMPORT_HISTORY, IMPORTERS));
    }
}
