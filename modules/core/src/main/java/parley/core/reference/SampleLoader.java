package parley.core.reference;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/**
 * Adds a module's made-up sample rows, dated relative to the day of loading. Runs once, after every
 * {@link ReferenceLoader}; found by {@link java.util.ServiceLoader}.
 */
public interface SampleLoader {
    /** @return loaders run in this order: core (accounts, people) 0, features 10 to 90 */
    int order();

    String name();

    void load(Connection owner, Clock clock) throws SQLException;
}
