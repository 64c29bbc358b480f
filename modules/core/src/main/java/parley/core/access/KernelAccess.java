package parley.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The kernel's own part of the access table, and the sets of roles that features share. */
@ApplicationScoped
public class KernelAccess implements OperationCatalogue {
    public static final String READ_ACTIONS = "actions.read";
    public static final String LOG_ACTION = "actions.log";
    public static final String READ_PARTIES = "parties.read";
    public static final String READ_DIRECTORY = "directory.read";
    public static final String USE_VIEWS = "views.use";
    public static final String READ_AUDIT = "audit.read";
    public static final String MANAGE_ACCOUNTS = "accounts.manage";
    public static final String MANAGE_SETTINGS = "settings.manage";

    /** Everybody who works on the file; not administrators and auditors as such. */
    public static final Set<Role> READERS = EnumSet.of(Role.OFFICIAL, Role.NEGOTIATOR, Role.MANAGER, Role.STEWARD);
    /** Those who log rounds, meetings, missions and actions. */
    public static final Set<Role> WRITERS = EnumSet.of(Role.OFFICIAL, Role.NEGOTIATOR);

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_ACTIONS, READERS),
                Operation.of(LOG_ACTION, EnumSet.of(Role.OFFICIAL, Role.NEGOTIATOR, Role.MANAGER, Role.STEWARD)),
                Operation.of(READ_DIRECTORY, READERS),
                Operation.of(MANAGE_ACCOUNTS, Role.ADMINISTRATOR),
                Operation.of(MANAGE_SETTINGS, Role.ADMINISTRATOR),
                Operation.of(READ_AUDIT, Role.AUDITOR, Role.ADMINISTRATOR),
                Operation.forAnyAccount(USE_VIEWS)
                        .rest("GET /views", "GET /views/{id}", "POST /views", "DELETE /views/{id}"),
                Operation.forAnyAccount(READ_PARTIES));
    }
}
