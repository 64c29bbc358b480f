package parley.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may do what with councils, the terms of their members, and tags. */
@ApplicationScoped
public class CouncilsAccess implements OperationCatalogue {
    public static final String READ_MEMBERSHIPS = "memberships.read";
    public static final String LOG_MEMBERSHIP = "memberships.log";
    public static final String EDIT_MEMBERSHIP = "memberships.edit";
    public static final String READ_TAGS = "tags.read";
    public static final String WRITE_TAGS = "tags.write";

    private static final Set<Role> WRITERS = EnumSet.of(Role.OFFICIAL, Role.NEGOTIATOR, Role.STEWARD);
    /** The first of the made-up terms, and the made-up council that it is on. */
    private static final String EXAMPLE = "id=1001";

    private static final String COUNCIL = "id=1018";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_MEMBERSHIPS, KernelAccess.READERS)
                        .page("/contacts/councils/list")
                        .page("/contacts/councils/show", COUNCIL)
                        .page("/contacts/memberships/list")
                        .page("/contacts/memberships/show", EXAMPLE)
                        .rest("GET /councils", "GET /councils/{id}", "GET /memberships", "GET /memberships/{id}"),
                Operation.of(LOG_MEMBERSHIP, WRITERS)
                        .page("/contacts/memberships/log")
                        .rest("POST /memberships"),
                Operation.of(EDIT_MEMBERSHIP, WRITERS)
                        .page("/contacts/memberships/edit", EXAMPLE)
                        .page("/contacts/memberships/archive", EXAMPLE)
                        .rest(
                                "PUT /memberships/{id}",
                                "PATCH /memberships/{id}",
                                "POST /memberships/{id}/archive",
                                "POST /memberships/{id}/restore"),
                Operation.of(READ_TAGS, KernelAccess.READERS)
                        .rest("GET /tags", "GET /tags/{id}", "GET /people/{id}/tags", "GET /organizations/{id}/tags"),
                Operation.of(WRITE_TAGS, WRITERS)
                        .page("/contacts/tags/edit", "person=1001")
                        .rest("POST /tags", "PUT /people/{id}/tags", "PUT /organizations/{id}/tags"));
    }
}
