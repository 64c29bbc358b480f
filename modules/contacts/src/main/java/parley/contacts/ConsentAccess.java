package parley.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may do what with consents, on which pages and by which REST operations. */
@ApplicationScoped
public class ConsentAccess implements OperationCatalogue {
    public static final String READ_CONSENTS = "consents.read";
    public static final String LOG_CONSENT = "consents.log";
    public static final String READ_BASES = "consents.readBases";
    public static final String EDIT_BASES = "consents.bases";

    private static final String EXAMPLE = "person=1001";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_CONSENTS, KernelAccess.READERS)
                        .page("/contacts/consents/list")
                        .rest("GET /consents", "GET /consents/{id}", "GET /people/{id}/purposes"),
                Operation.of(LOG_CONSENT, EnumSet.of(Role.OFFICIAL, Role.NEGOTIATOR, Role.STEWARD))
                        .page("/contacts/consents/log", EXAMPLE)
                        .page("/contacts/consents/withdraw", EXAMPLE)
                        .rest("POST /consents"),
                Operation.of(READ_BASES, EnumSet.allOf(Role.class))
                        .rest("GET /consents/bases", "GET /consents/bases/{code}"),
                Operation.of(EDIT_BASES, Role.ADMINISTRATOR)
                        .page("/contacts/consents/bases")
                        .page("/contacts/consents/basis", "code=EXPRESS")
                        .rest("PUT /consents/bases/{code}"));
    }
}
