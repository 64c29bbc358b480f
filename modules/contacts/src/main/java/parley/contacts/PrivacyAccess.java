package parley.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Privacy is the steward's: everything held, corrections, retention and anonymisation. */
@ApplicationScoped
public class PrivacyAccess implements OperationCatalogue {
    public static final String MANAGE_PRIVACY = "privacy.manage";

    @Override
    public List<Operation> operations() {
        return List.of(Operation.of(MANAGE_PRIVACY, Role.STEWARD)
                .page("/contacts/privacy/list")
                .page("/contacts/privacy/show", "id=1001")
                .page("/contacts/privacy/anonymise", "id=1001")
                .page("/contacts/privacy/decide", "id=1001")
                .page("/contacts/privacy/due", "kind=PEOPLE")
                .page("/contacts/privacy/rule", "kind=PEOPLE")
                .rest(
                        "GET /people/{id}/held",
                        "POST /people/{id}/anonymise",
                        "GET /corrections",
                        "GET /corrections/{id}",
                        "POST /corrections",
                        "POST /corrections/{id}/decide",
                        "GET /retention-rules",
                        "GET /retention-rules/{kind}",
                        "PUT /retention-rules/{kind}",
                        "GET /retention-rules/{kind}/due",
                        "GET /holds",
                        "GET /holds/{id}",
                        "POST /holds",
                        "POST /holds/{id}/lift"));
    }
}
