package parley.core.reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Inserts for reference and sample loaders: table and column names of ours, values always bound. */
public final class Rows {
    private Rows() {}

    /**
     * Inserts one row unless a row with the same conflict columns is there.
     *
     * @param conflict the unique columns, comma separated
     * @return whether it was inserted
     */
    public static boolean insertNew(Connection connection, String table, String conflict, Map<String, ?> values)
            throws SQLException {
        String sql = insertInto(table, values) + " on conflict (" + conflict + ") do nothing";
        try (PreparedStatement statement = bound(connection, sql, values)) {
            return statement.executeUpdate() == 1;
        }
    }

    /** @return the id of the new row */
    public static long insert(Connection connection, String table, Map<String, ?> values) throws SQLException {
        try (PreparedStatement statement = bound(connection, insertInto(table, values) + " returning id", values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** @return the id of the row with that code, or null where code is null or unknown */
    public static Long id(Connection connection, String table, String column, String code) throws SQLException {
        if (code == null) {
            return null;
        }
        try (PreparedStatement statement =
                connection.prepareStatement("select id from " + table + " where " + column + " = ?")) {
            statement.setString(1, code);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : null;
            }
        }
    }

    private static String insertInto(String table, Map<String, ?> values) {
        String columns = String.join(", ", values.keySet());
        String marks = values.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + table + " (" + columns + ") values (" + marks + ")";
    }

    private static PreparedStatement bound(Connection connection, String sql, Map<String, ?> values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        List<Object> list = new ArrayList<>(values.values());
        for (int i = 0; i < list.size(); i++) {
            Object value = list.get(i);
            statement.setObject(i + 1, value instanceof Enum<?> constant ? constant.name() : value);
        }
        return statement;
    }
}
