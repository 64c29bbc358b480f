package parley.core.reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reference file and the table it fills: columns of the same name are copied, codes of other tables become ids. A
 * column that is neither in the table nor declared stops the load, so that no fact is dropped unseen.
 */
public final class ReferenceFile {
    private record Reference(String column, String table, String code) {}

    private final Class<?> beside;
    private final String file;
    private final String table;
    private final String unique;
    private final Map<String, Reference> references = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final Set<String> skipped = new HashSet<>();

    private ReferenceFile(Class<?> beside, String file, String table, String unique) {
        this.beside = beside;
        this.file = file;
        this.table = table;
        this.unique = unique;
    }

    /**
     * @param file name beside the class that loads it, such as {@code reference/chapters.csv}
     * @param unique the table's unique columns: a row that is there already is left as it is
     */
    public static ReferenceFile of(Class<?> beside, String file, String table, String unique) {
        return new ReferenceFile(beside, file, table, unique);
    }

    /** The file's column holds a code of another table; the table's column wants that row's id. */
    public ReferenceFile reference(String fileColumn, String tableColumn, String otherTable) {
        references.put(fileColumn, new Reference(tableColumn, otherTable, "code"));
        return this;
    }

    public ReferenceFile rename(String fileColumn, String tableColumn) {
        renamed.put(fileColumn, tableColumn);
        return this;
    }

    /** Gives every row the same value in a column that the file does not have. */
    public ReferenceFile constant(String tableColumn, String value) {
        constants.put(tableColumn, value);
        return this;
    }

    /** Columns that somebody else loads. */
    public ReferenceFile skip(String... fileColumns) {
        skipped.addAll(List.of(fileColumns));
        return this;
    }

    /** @return how many rows were new */
    public int load(Connection connection) throws SQLException {
        Map<String, String> types = types(connection);
        Map<String, Map<String, Long>> ids = new HashMap<>();
        int inserted = 0;
        for (Map<String, String> row : CsvRows.read(beside, file)) {
            inserted += insert(connection, types, values(connection, row, types, ids));
        }
        return inserted;
    }

    private Map<String, String> values(
            Connection connection,
            Map<String, String> row,
            Map<String, String> types,
            Map<String, Map<String, Long>> ids)
            throws SQLException {
        Map<String, String> values = new LinkedHashMap<>(constants);
        for (Map.Entry<String, String> cell : row.entrySet()) {
            String name = cell.getKey();
            if (skipped.contains(name)) {
                continue;
            }
            Reference reference = references.get(name);
            String column = reference != null ? reference.column() : renamed.getOrDefault(name, name);
            if (!types.containsKey(column)) {
                throw new IllegalStateException(file + ": " + table + " has no column for " + name);
            }
            values.put(
                    column,
                    reference == null
                            ? whole(types.get(column), cell.getValue())
                            : id(connection, reference, cell.getValue(), ids));
        }
        return values;
    }

    /** A date of which only the month or the year is known is stored as the first day it may mean. */
    private static String whole(String type, String text) {
        if (text == null || !type.equals("date")) {
            return text;
        }
        return text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text;
    }

    private String id(Connection connection, Reference reference, String code, Map<String, Map<String, Long>> ids)
            throws SQLException {
        if (code == null) {
            return null;
        }
        if (!ids.containsKey(reference.table()) || !ids.get(reference.table()).containsKey(code)) {
            ids.put(reference.table(), codes(connection, reference));
        }
        Long id = ids.get(reference.table()).get(code);
        if (id == null) {
            throw new IllegalStateException(file + ": no " + reference.table() + " " + code);
        }
        return id.toString();
    }

    private static Map<String, Long> codes(Connection connection, Reference reference) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        try (var statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select " + reference.code() + ", id from " + reference.table())) {
            while (rows.next()) {
                ids.put(rows.getString(1), rows.getLong(2));
            }
        }
        return ids;
    }

    private Map<String, String> types(Connection connection) throws SQLException {
        Map<String, String> types = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select attname, format_type(atttypid, atttypmod)"
                        + " from pg_attribute where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped")) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    types.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return types;
    }

    private int insert(Connection connection, Map<String, String> types, Map<String, String> values)
            throws SQLException {
        List<String> columns = new ArrayList<>(values.keySet());
        List<String> marks = columns.stream()
                .map(column -> "cast(? as " + types.get(column) + ")")
                .toList();
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", marks) + ") on conflict (" + unique + ") do nothing";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                statement.setString(i + 1, values.get(columns.get(i)));
            }
            return statement.executeUpdate();
        }
    }
}
