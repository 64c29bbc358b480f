package parley.core.reference;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/**
 * Loads a module's reference rows. Found by {@link java.util.ServiceLoader} in the launcher after the migrations;
 * knows no container.
 */
public interface ReferenceLoader {
    /** @return loaders run in this order: core 0, features 10 to 90 */
    int order();

    String name();

    /**
     * Inserts the rows whose code is not there yet; a row that was edited in the product is never overwritten.
     *
     * @param owner a connection of the owner in a transaction of the caller's
     */
    void load(Connection owner, Clock clock) throws SQLException;
}
