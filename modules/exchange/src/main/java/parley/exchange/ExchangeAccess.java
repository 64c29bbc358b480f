package parley.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may export, on which pages and by which REST operations. What is exported needs its own right to be read too. */
@ApplicationScoped
public class ExchangeAccess implements OperationCatalogue {
    public static final String MAKE_EXPORT = "exports.make";
    public static final String READ_EXPORTS = "exports.read";
    public static final String READ_DISCLOSURES = "exports.disclosures";

    /** Files that hold somebody who is to be forgotten go before their time. */
    public static final String DROP_FILES = "exports.drop";

    /** Bringing files in and taking them back is a steward's work (PRODUCT §1). */
    public static final String IMPORT = "imports.make";

    /** Anybody who reads the file may see what Parley would make of a list of theirs: nothing is kept. */
    public static final String TRY_IMPORT = "imports.try";

    private static final Set<Role> EXPORTERS = EnumSet.of(Role.STEWARD, Role.MANAGER, Role.OFFICIAL);

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(MAKE_EXPORT, EXPORTERS).rest("POST /exports", "POST /exports/{id}/cancel"),
                Operation.of(READ_EXPORTS, EXPORTERS)
                        .page("/exchange/exports/list")
                        .rest("GET /exports", "GET /exports/{id}", "GET /exports/{id}/content"),
                Operation.of(IMPORT, Role.STEWARD)
                        .page("/exchange/imports/list")
                        .page("/exchange/imports/log")
                        .page("/exchange/imports/show", "code=IMP-2026-000001")
                        .page("/exchange/imports/map", "code=IMP-2026-000001")
                        .page("/exchange/imports/row", "code=IMP-2026-000001&row=2")
                        .rest(
                                "GET /imports",
                                "POST /imports",
                                "GET /imports/{id}",
                                "GET /imports/{id}/rows",
                                "GET /imports/{id}/rows/{row}",
                                "PATCH /imports/{id}/rows/{row}",
                                "PUT /imports/{id}/rows/{row}/decision",
                                "PUT /imports/{id}/mapping",
                                "POST /imports/{id}/apply",
                                "POST /imports/{id}/undo",
                                "POST /imports/{id}/cancel",
                                "GET /imports/{id}/rejected"),
                Operation.of(TRY_IMPORT, EXPORTERS).page("/exchange/imports/try"),
                Operation.of(DROP_FILES, Role.STEWARD),
                Operation.of(READ_DISCLOSURES, KernelAccess.READERS).rest("GET /people/{id}/exports"));
    }
}
