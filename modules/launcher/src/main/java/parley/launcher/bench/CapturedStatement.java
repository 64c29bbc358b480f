package parley.launcher.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as the product sent it, so that the bare work that it is compared with cannot drift from it.
 *
 * @param sql with {@code $1}, {@code $2}… in this order
 * @param values by position; null is NULL
 */
record CapturedStatement(String sql, List<String> values) {
    private static final String TELL = "select set_config('app.user_id'";
    private static final Pattern MARK = Pattern.compile("\\$(\\d+)");

    /** Runs it and reads every row. */
    void run(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(MARK.matcher(sql).replaceAll("?"))) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i), Types.OTHER);
            }
            try (ResultSet rows = statement.executeQuery()) {
                int width = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= width; i++) {
                        rows.getObject(i);
                    }
                }
            }
        }
    }

    /** @return the same with its values in the text, as COPY wants it */
    String withValues() {
        return MARK.matcher(sql).replaceAll(mark -> {
            String value = values.get(Integer.parseInt(mark.group(1)) - 1);
            return Matcher.quoteReplacement(value == null ? "null" : "'" + value.replace("'", "''") + "'");
        });
    }

    /** @return whether it tells PostgreSQL who asks */
    boolean tells() {
        return sql.startsWith(TELL);
    }

    /** @return whether it is one of the people list's own: its rows, or their number */
    boolean listsPeople() {
        return (sql.startsWith("select ") || sql.startsWith("with ")) && sql.contains("from core.person p ");
    }
}
