package parley.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may see what looks alike, and who may decide and merge: the steward. */
@ApplicationScoped
public class DuplicatesAccess implements OperationCatalogue {
    public static final String READ_DUPLICATES = "duplicates.read";
    public static final String RESOLVE_DUPLICATES = "duplicates.resolve";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_DUPLICATES, EnumSet.of(Role.OFFICIAL, Role.NEGOTIATOR, Role.STEWARD))
                        .page("/contacts/duplicates/list")
                        .page("/contacts/merges/list")
                        .rest("GET /duplicates", "GET /merges", "GET /merges/{id}"),
                Operation.of(RESOLVE_DUPLICATES, Role.STEWARD)
                        .page("/contacts/duplicates/compare", "kind=PERSON&first=1001&second=1901")
                        .page("/contacts/duplicates/apart", "kind=PERSON&first=1001&second=1901")
                        .page("/contacts/merges/undo", "id=1001")
                        .rest(
                                "POST /duplicates/not-same",
                                "POST /duplicates/reconsider",
                                "POST /merges",
                                "POST /merges/{id}/undo"));
    }
}
