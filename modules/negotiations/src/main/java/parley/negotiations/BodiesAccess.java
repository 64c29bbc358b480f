package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who reads and who writes bodies: they are reference data, which an administrator keeps. */
@ApplicationScoped
public class BodiesAccess implements OperationCatalogue {
    public static final String READ_BODIES = "bodies.read";
    public static final String WRITE_BODIES = "bodies.write";

    @Override
    public List<Operation> operations() {
        Set<Role> readers = EnumSet.copyOf(KernelAccess.READERS);
        readers.add(Role.ADMINISTRATOR);
        return List.of(
                Operation.of(READ_BODIES, readers)
                        .page("/negotiations/bodies/list")
                        .page("/negotiations/bodies/show", "code=TNC")
                        .rest("GET /bodies", "GET /bodies/{id}"),
                Operation.of(WRITE_BODIES, Role.ADMINISTRATOR)
                        .page("/negotiations/bodies/log")
                        .page("/negotiations/bodies/edit", "code=TNC")
                        .rest("POST /bodies", "PUT /bodies/{id}", "PATCH /bodies/{id}"));
    }
}
