package parley.exchange;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * One field that an update changes. Values are texts of the file or the record; what has words in both languages is
 * given by reference, so that each reader sees their own.
 *
 * @param titleKey of the field's name
 * @param from what stands there; null where nothing does, or where the change adds
 * @param to what will stand there
 */
public record ImportChange(String titleKey, String from, String to) {
    /** No text of a file begins so. */
    public static final char REFERENCE = '\u001F';

    /** @return a value whose words have a key */
    public static String key(String key) {
        return REFERENCE + "key:" + key;
    }

    /** @return a party */
    public static String party(long id) {
        return REFERENCE + "party:" + id;
    }

    /** @param date a day, month or year as records write it; null is nothing */
    public static String date(Object date) {
        return date == null ? null : REFERENCE + "date:" + date;
    }

    /** @return sectors, by id */
    public static String sectors(Collection<Long> ids) {
        return REFERENCE + "sectors:" + ids.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
