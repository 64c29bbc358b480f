package parley.core.record;

import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.core.error.InvalidInput;

/**
 * A list in native SQL: columns, tables and the orders it can take. Page, count and everything come from the same text
 * and the same conditions, so that a list's total and its export cannot drift apart.
 *
 * @param columns after {@code select}
 * @param from with its joins, without conditions; a left join brings columns, it never adds rows
 * @param orders sort key to SQL expressions, each may hold {@code #dir}, which becomes {@code asc} or {@code desc}
 * @param natural the order without a sort key
 * @param tie what makes every order total: a unique column, or several, each may be followed by its direction
 */
public record ListSql(String columns, String from, Map<String, String> orders, String natural, String tie) {
    private static final int FETCHED = 500;
    private static final Pattern ONE_TABLE = Pattern.compile("\\w+\\.\\w+ \\w+");

    /**
     * One page, with how many there are in all, counted up to {@link Page#COUNTED}.
     *
     * @param create the entity manager's {@code createNativeQuery}
     */
    public <T> Page<T> page(
            Function<String, Query> create, Conditions conditions, Paging paging, Function<Row, T> each) {
        Optional<String> table =
                conditions.looksFirst() ? oneTable(conditions.where(), order(paging)) : Optional.empty();
        List<T> items;
        long total;
        if (table.isPresent()) {
            Row chosen = chosen(create, conditions, paging, table.get());
            items = byIds(create, conditions, paging, idOf(table.get()), chosen.text(), each);
            total = chosen.count();
        } else {
            items = part(create, conditions, paging, each);
            total = total(create, conditions, paging, items.size());
        }
        Page<T> page = Page.of(items, total, paging);
        if (items.isEmpty() && page.total() > 0 && paging.passedOver() != null) {
            paging.passOver("page");
            return page(create, conditions, paging.at(page.pages()), each);
        }
        return page;
    }

    /** The rows of one page, without counting: what autocompletion and search hits need. */
    public <T> List<T> part(
            Function<String, Query> create, Conditions conditions, Paging paging, Function<Row, T> each) {
        return read(conditions.query(create, selectPart(conditions, paging)), each);
    }

    /** Every row, in the order asked for. */
    public <T> List<T> all(Function<String, Query> create, Conditions conditions, Paging order, Function<Row, T> each) {
        return read(conditions.query(create, select(conditions, order)), each);
    }

    /**
     * Gives every row to the consumer, in the order asked for, without holding them.
     *
     * @param create the entity manager's {@code createNativeQuery}
     * @param connection the entity manager's, of the running transaction: a cursor lives as long as it
     */
    public <T> void each(
            Function<String, Query> create,
            Supplier<Connection> connection,
            Conditions conditions,
            Paging order,
            Function<Row, T> each,
            Consumer<T> consumer) {
        // EclipseLink takes the transaction's connection with its first statement; until then there is none to give.
        create.apply("select 1").getSingleResult();
        try (PreparedStatement statement = conditions.prepare(connection.get(), select(conditions, order))) {
            statement.setFetchSize(FETCHED);
            try (ResultSet rows = statement.executeQuery()) {
                int width = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    Object[] values = new Object[width];
                    for (int i = 0; i < width; i++) {
                        values[i] = rows.getObject(i + 1);
                    }
                    consumer.accept(each.apply(new Row(values)));
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Counts every row, however many there are: for work that shows how far it is. */
    public long count(Function<String, Query> create, Conditions conditions) {
        String counted = "select count(*) from " + from + conditions.where();
        return ((Number) conditions.query(create, counted).getSingleResult()).longValue();
    }

    private long total(Function<String, Query> create, Conditions conditions, Paging paging, int shown) {
        if (paging.page() == 1 && shown < paging.size()) {
            return shown;
        }
        String where = conditions.where();
        String counted = "select " + counted(CountedTables.of(from, where) + where);
        return ((Number) conditions.query(create, counted).getSingleResult()).longValue();
    }

    private static String counted(String rows) {
        return "count(*) from (select 1 from " + rows + " limit " + (Page.COUNTED + 1) + ") counted";
    }

    /**
     * What is looked for first is looked for once, for the page and for its total.
     *
     * @return the ids of the page's rows, apart by commas, and how many there are, counted up to {@link Page#COUNTED}
     */
    private Row chosen(Function<String, Query> create, Conditions conditions, Paging paging, String table) {
        String rows = table + conditions.whereFound();
        String sql = conditions.withFound() + "select array_to_string(array(select " + idOf(table) + " from " + rows
                + ordered(paging) + "), ','), (select " + counted(rows) + ")";
        return read(conditions.query(create, sql), Function.identity()).get(0);
    }

    private <T> List<T> byIds(
            Function<String, Query> create,
            Conditions conditions,
            Paging paging,
            String id,
            String ids,
            Function<Row, T> each) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String sql = "select " + columns + " from " + from + " where " + id
                + " = any (cast(string_to_array(:chosen, ',') as bigint[])) order by " + order(paging);
        return read(conditions.with("chosen", ids).query(create, sql), each);
    }

    private String select(Conditions conditions, Paging paging) {
        return "select " + columns + " from " + from + conditions.where() + " order by " + order(paging);
    }

    /**
     * The limit stands in the SQL: {@code setMaxResults} would only stop reading, after PostgreSQL has prepared to give
     * every row. Where neither conditions nor order ask for more than one table, its rows are chosen first and joined
     * then; of several tables the id of one may come up again outside the conditions.
     */
    private String selectPart(Conditions conditions, Paging paging) {
        String where = conditions.where();
        String order = order(paging);
        String chosen = where + ordered(paging);
        String selected = "select " + columns + " from " + from;
        return oneTable(where, order)
                .map(table -> selected + " where " + idOf(table) + " = any (array(select " + idOf(table) + " from "
                        + table + chosen + ")) order by " + order)
                .orElse(selected + chosen);
    }

    /** @return the table, with its alias, where it alone is asked for; nothing where it is all there is anyway */
    private Optional<String> oneTable(String where, String order) {
        String needed = CountedTables.of(from, where + " " + order);
        return needed.equals(from) || !ONE_TABLE.matcher(needed).matches() ? Optional.empty() : Optional.of(needed);
    }

    private static String idOf(String table) {
        return table.substring(table.indexOf(' ') + 1) + ".id";
    }

    private String ordered(Paging paging) {
        return " order by " + order(paging) + " limit " + paging.size()
                + (paging.offset() > 0 ? " offset " + paging.offset() : "");
    }

    private String order(Paging paging) {
        String order = paging.sort() == null ? null : orders.get(paging.sort());
        if (order == null && paging.strict() && paging.sort() != null) {
            throw orders.isEmpty()
                    ? new InvalidInput("sort", "error.unsorted")
                    : new InvalidInput("sort", "error.unknownSort", sortKeys());
        }
        if (order == null && paging.sort() != null) {
            paging.passOver("sort");
        }
        String by = order == null ? natural : order.replace("#dir", paging.descending() ? "desc" : "asc");
        return by + ", " + tie;
    }

    /** @return the keys that callers use, apart by ", "; those of one language ({@code name.fr}, {@code nameFr}) are ours */
    private String sortKeys() {
        return orders.keySet().stream()
                .map(key -> key.replaceFirst("(\\.fr|En|Fr)$", ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> read(Query query, Function<Row, T> each) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(row -> each.apply(new Row(row))).toList();
    }
}
