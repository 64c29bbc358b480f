package parley.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may do what with named lists; a list that is not shared is its owner's alone besides. */
@ApplicationScoped
public class ListsAccess implements OperationCatalogue {
    public static final String READ_LISTS = "lists.read";
    public static final String WRITE_LISTS = "lists.write";

    private static final Set<Role> WRITERS = EnumSet.of(Role.OFFICIAL, Role.NEGOTIATOR, Role.STEWARD);
    /** The first of the made-up lists, whose ids are fixed. */
    private static final String EXAMPLE = "id=1001";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_LISTS, KernelAccess.READERS)
                        .page("/contacts/lists/list")
                        .page("/contacts/lists/show", EXAMPLE)
                        .page("/contacts/lists/addresses", EXAMPLE)
                        .page("/contacts/lists/history", EXAMPLE)
                        .rest(
                                "GET /lists",
                                "GET /lists/{id}",
                                "GET /lists/{id}/members",
                                "GET /lists/{id}/history",
                                "GET /lists/{id}/addresses"),
                Operation.of(WRITE_LISTS, WRITERS)
                        .page("/contacts/lists/log")
                        .page("/contacts/lists/edit", EXAMPLE)
                        .page("/contacts/lists/archive", EXAMPLE)
                        .page("/contacts/lists/add", EXAMPLE)
                        .rest(
                                "POST /lists",
                                "PUT /lists/{id}",
                                "PATCH /lists/{id}",
                                "POST /lists/{id}/archive",
                                "POST /lists/{id}/restore",
                                "POST /lists/{id}/members",
                                "POST /lists/{id}/members/remove",
                                "POST /lists/{id}/events"));
    }
}
