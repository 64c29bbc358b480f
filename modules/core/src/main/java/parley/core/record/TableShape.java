package parley.core.record;

import java.util.List;

/**
 * What the database's catalogue says of a table.
 *
 * @param columns all that can be written; the version counter among them
 * @param children columns of other tables that point to its one key column
 */
record TableShape(
        String table, List<String> key, List<String> columns, List<UniqueRule> unique, List<TableColumn> children) {

    /** @param parts columns or expressions that together may occur once; @param where the rows it holds for, or null */
    record UniqueRule(List<String> parts, String where, boolean nullsAlike) {}

    record TableColumn(String table, String column) {}

    boolean counted() {
        return columns.contains("version");
    }

    /** @return whether a row of that alias is the one with the key in parameter {@code ?n} */
    String is(String alias, int n) {
        return "(" + list(alias) + ") = (select " + list("k") + " from jsonb_populate_record(cast(null as " + table
                + "), cast(?" + n + " as jsonb)) k)";
    }

    private String list(String alias) {
        return String.join(
                ", ", key.stream().map(column -> alias + "." + column).toList());
    }
}
