package parley.core.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points to a record of any module.
 *
 * @param kind the record's kind in upper snake case, such as {@code ROUND}; one {@link RecordSource} answers for it
 */
public record RecordRef(String kind, long id) {
    private static final Pattern KEY = Pattern.compile("([A-Z][A-Z_]{0,39}):(\\d{1,18})");

    /** @return as addresses and forms write it: {@code ROUND:17} */
    public String key() {
        return kind + ":" + id;
    }

    /** @return what {@link #key} wrote; empty where the text is none */
    public static Optional<RecordRef> read(String key) {
        return Optional.ofNullable(key)
                .map(text -> KEY.matcher(text.strip()))
                .filter(Matcher::matches)
                .map(found -> new RecordRef(found.group(1), Long.parseLong(found.group(2))));
    }
}
