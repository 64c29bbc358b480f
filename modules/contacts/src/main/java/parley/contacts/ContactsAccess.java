package parley.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may do what in contacts, on which pages and by which REST operations. Administrators and auditors as such see none. */
@ApplicationScoped
public class ContactsAccess implements OperationCatalogue {
    public static final String READ_PEOPLE = "people.read";
    public static final String LOG_PERSON = "people.log";
    public static final String EDIT_PERSON = "people.edit";
    public static final String READ_ORGANIZATIONS = "organizations.read";
    public static final String LOG_ORGANIZATION = "organizations.log";
    public static final String EDIT_ORGANIZATION = "organizations.edit";
    public static final String READ_INTERACTIONS = "interactions.read";
    public static final String LOG_INTERACTION = "interactions.log";
    public static final String EDIT_INTERACTION = "interactions.edit";

    private static final Set<Role> WRITERS = EnumSet.of(Role.OFFICIAL, Role.NEGOTIATOR, Role.STEWARD);
    /** The first of the made-up records, whose ids are fixed. */
    private static final String EXAMPLE = "id=1001";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_PEOPLE, KernelAccess.READERS)
                        .page("/contacts/people/list")
                        .page("/contacts/people/show", EXAMPLE)
                        .rest("GET /people", "GET /people/{id}"),
                Operation.of(LOG_PERSON, WRITERS).page("/contacts/people/log").rest("POST /people"),
                Operation.of(EDIT_PERSON, WRITERS)
                        .page("/contacts/people/edit", EXAMPLE)
                        .page("/contacts/people/archive", EXAMPLE)
                        .rest(
                                "PUT /people/{id}",
                                "PATCH /people/{id}",
                                "POST /people/{id}/archive",
                                "POST /people/{id}/restore"),
                Operation.of(READ_ORGANIZATIONS, KernelAccess.READERS)
                        .page("/contacts/organizations/list")
                        .page("/contacts/organizations/show", EXAMPLE)
                        .rest("GET /organizations", "GET /organizations/{id}"),
                Operation.of(LOG_ORGANIZATION, WRITERS)
                        .page("/contacts/organizations/log")
                        .rest("POST /organizations"),
                Operation.of(EDIT_ORGANIZATION, WRITERS)
                        .page("/contacts/organizations/edit", EXAMPLE)
                        .page("/contacts/organizations/archive", EXAMPLE)
                        .rest(
                                "PUT /organizations/{id}",
                                "PATCH /organizations/{id}",
                                "POST /organizations/{id}/archive",
                                "POST /organizations/{id}/restore"),
                Operation.of(READ_INTERACTIONS, KernelAccess.READERS)
                        .page("/contacts/interactions/list")
                        .page("/contacts/interactions/show", EXAMPLE)
                        .rest("GET /interactions", "GET /interactions/{id}"),
                Operation.of(LOG_INTERACTION, WRITERS)
                        .page("/contacts/interactions/log")
                        .rest("POST /interactions"),
                Operation.of(EDIT_INTERACTION, WRITERS)
                        .page("/contacts/interactions/edit", EXAMPLE)
                        .page("/contacts/interactions/archive", EXAMPLE)
                        .rest(
                                "PUT /interactions/{id}",
                                "PATCH /interactions/{id}",
                                "POST /interactions/{id}/archive",
                                "POST /interactions/{id}/restore"));
    }
}
