package parley.core.record;

import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The where clause of one criteria object, built once and used by its list, its count and its export alike.
 *
 * <p>Each condition is SQL text of ours with named parameters ({@code :name}); values never become text. The names are
 * turned into positions, because EclipseLink knows no names in native SQL.
 */
public final class Conditions {
    private static final Pattern NAME = Pattern.compile("(?<![:\\w]):(\\w+)");

    private static final String FOUND = "found_first";

    private final List<String> clauses = new ArrayList<>();
    private final List<String> found = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Adds a condition without a value. */
    public Conditions and(String clause) {
        clauses.add("(" + clause + ")");
        return this;
    }

    /** Adds a condition on a value; nothing where the value is null or blank. */
    public Conditions and(String clause, String parameter, Object value) {
        if (value != null && !(value instanceof String text && text.isBlank())) {
            clauses.add("(" + clause + ")");
            with(parameter, value);
        }
        return this;
    }

    /**
     * Adds that each of the words is to be found somewhere, in any order, with every sign of a pattern as it was typed;
     * nothing where the text is null or blank.
     *
     * @param clause compares with {@code like core.norm(:parameter)}
     */
    public Conditions words(String clause, String parameter, String text) {
        List<String> words = SearchWords.of(text);
        for (int i = 0; i < words.size(); i++) {
            String one = parameter + "Word" + i;
            and(clause.replaceAll(":" + parameter + "\\b", ":" + one), one, SearchWords.anywhere(words.get(i)));
        }
        return this;
    }

    /** Adds that a column is one of these ids; finds nothing where there are none. */
    public Conditions oneOf(String column, Collection<Long> ids) {
        String parameter = "oneOf" + clauses.size();
        String all = ids.stream().map(Object::toString).collect(Collectors.joining(","));
        clauses.add("(" + column + " = any (cast(string_to_array(:" + parameter + ", ',') as bigint[])))");
        return with(parameter, all);
    }

    /**
     * Adds that a column is one of the ids that a query gives. As an array, what is found is found once and before anything
     * else; as {@code in (select …)} PostgreSQL may walk the whole list in its order instead, and ask of each row whether
     * it was found.
     *
     * @param column a bigint
     * @param query of one bigint column, {@code select …}
     */
    public Conditions found(String column, String query) {
        clauses.add("(" + column + " = any (array(" + query + ")))");
        found.add(query);
        return this;
    }

    /** @return whether something is looked for first, by {@link #found} */
    public boolean looksFirst() {
        return !found.isEmpty();
    }

    /** @return {@code "with … "}: what is found, as {@link #whereFound} refers to it, for a statement that asks for it twice */
    String withFound() {
        return IntStream.range(0, found.size())
                .mapToObj(i -> FOUND + i + " (ids) as materialized (select array(" + found.get(i) + "))")
                .collect(Collectors.joining(", ", "with ", " "));
    }

    /** @return {@link #where} for a statement that begins {@link #withFound} */
    String whereFound() {
        String where = where();
        for (int i = 0; i < found.size(); i++) {
            where = where.replace(
                    "array(" + found.get(i) + ")", "cast((select ids from " + FOUND + i + ") as bigint[])");
        }
        return where;
    }

    /** @param archivedAt the columns that hold when a record, or what it belongs to, was archived */
    public Conditions state(RecordState state, String... archivedAt) {
        return switch (state == null ? RecordState.ACTIVE : state) {
            case ACTIVE -> and(String.join(" is null and ", archivedAt) + " is null");
            case ARCHIVED -> and(String.join(" is not null or ", archivedAt) + " is not null");
            case ANY -> this;
        };
    }

    /** Sets a parameter that stands elsewhere in the SQL. */
    public Conditions with(String parameter, Object value) {
        parameters.put(parameter, bindable(value));
        return this;
    }

    /** @return {@code " where …"}, or an empty text where there is no condition */
    public String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    /**
     * Makes the query and binds every parameter that its text names.
     *
     * @param create the entity manager's {@code createNativeQuery}
     */
    public Query query(Function<String, Query> create, String sql) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(sql);
        String positional = matcher.replaceAll(found -> {
            String name = found.group(1);
            if (!names.contains(name)) {
                names.add(name);
            }
            return "?" + (names.indexOf(name) + 1);
        });
        Query query = create.apply(positional);
        for (int i = 0; i < names.size(); i++) {
            query.setParameter(i + 1, parameters.get(names.get(i)));
        }
        return query;
    }

    /** Prepares the same query on a connection, for reading by cursor what is too long to hold. */
    PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        String positional = NAME.matcher(sql).replaceAll(found -> {
            names.add(found.group(1));
            return "?";
        });
        PreparedStatement statement = connection.prepareStatement(positional);
        for (int i = 0; i < names.size(); i++) {
            statement.setObject(i + 1, parameters.get(names.get(i)));
        }
        return statement;
    }

    private static Object bindable(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Instant instant ? Timestamp.from(instant) : value;
    }
}
