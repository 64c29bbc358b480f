package parley.core.record;

import java.util.List;

/**
 * A column of a module that points to a person or an organization of the kernel, and what the kernel must know to follow
 * it: merge, the file of everything held, the places where somebody appears and anonymisation all work from this and
 * nothing else. All text is SQL of ours, never anything typed.
 *
 * @param table with its schema, such as {@code missions.delegate}; {@code t} in the expressions below
 * @param column that holds the id
 * @param kind of the record that the row is part of, as its {@link RecordSource} names it; null where it has no page
 * @param recordId expression for the id of that record; null for a row that tells readers nothing any more
 * @param role key of the words for what the person is there, such as “delegate”; null with no kind
 * @param date expression for the day of the record, or null
 * @param precision expression for how exactly the day is known, or null
 * @param words columns of the row that say something of the person in words: emptied when the person is anonymised
 */
public record Reference(
        String table,
        String column,
        Following following,
        String kind,
        String recordId,
        String role,
        String date,
        String precision,
        List<String> words) {

    public Reference {
        words = List.copyOf(words);
    }

    /** @return a column whose rows move with the person and belong to no record with a page */
    public static Reference to(String table, String column) {
        return new Reference(table, column, Following.MOVES, null, null, null, null, null, List.of());
    }

    /** @return the same as a part of records of that kind */
    public Reference in(String recordKind, String id, String roleKey) {
        return new Reference(table, column, following, recordKind, id, roleKey, date, precision, words);
    }

    /** @return the same with the day of its record; day and precision are expressions over {@code t} */
    public Reference on(String day, String dayPrecision) {
        return new Reference(table, column, following, kind, recordId, role, day, dayPrecision, words);
    }

    /** @return the same, with the columns that anonymising empties */
    public Reference saying(String... columns) {
        return new Reference(table, column, following, kind, recordId, role, date, precision, List.of(columns));
    }

    /** @return the same, which does not move in a merge but does that */
    public Reference but(Following otherwise) {
        return new Reference(table, column, otherwise, kind, recordId, role, date, precision, words);
    }

    /** @return table and column, such as {@code missions.delegate.person_id} */
    public String name() {
        return table + "." + column;
    }
}
