package parley.core.access;

import java.util.List;

/**
 * A module's part of the one table of who may do what. One bean for each module, in its base package, which also holds
 * the codes as constants for {@link Allowed}; also registered for {@link java.util.ServiceLoader}, so that tests read
 * the table without a container.
 */
public interface OperationCatalogue {
    List<Operation> operations();
}
