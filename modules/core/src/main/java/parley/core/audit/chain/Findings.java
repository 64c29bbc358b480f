package parley.core.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Keeps the first hundred faults and counts all. */
final class Findings {
    private static final int KEPT = 100;

    private final List<ChainFault> faults = new ArrayList<>();
    private long count;

    void add(ChainFault fault) {
        count++;
        if (faults.size() < KEPT) {
            faults.add(fault);
        }
    }

    /** Adds a fault of that kind for each row, which is its one argument. */
    void addAll(Statement statement, String query, ChainFault.Kind kind) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                add(ChainFault.of(kind, row.getObject(1)));
            }
        }
    }

    List<ChainFault> first() {
        return List.copyOf(faults);
    }

    long count() {
        return count;
    }
}
