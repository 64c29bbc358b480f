package parley.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Headers as people and programs write them, in English, French or both, and the fields they mean. */
public final class HeaderWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern BETWEEN_LANGUAGES = Pattern.compile("[/|\\n]| - ");

    private final Map<String, ImportField> byName = new HashMap<>();

    public HeaderWords(List<ImportField> fields) {
        fields.forEach(field -> field.names().forEach(name -> byName.putIfAbsent(name, field)));
    }

    /** @return lower case, without accents, digits and signs: {@code E-mail 2 – Value} is {@code e mail value} */
    public static String plain(String header) {
        String bare = MARKS.matcher(Normalizer.normalize(header, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("Œ", "oe");
        return NOT_LETTERS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    public boolean known(String header) {
        return field(header) != null;
    }

    /** @return the field that a header names as a whole, or in one of its languages; null where none is known */
    public ImportField field(String header) {
        ImportField whole = byName.get(plain(header));
        if (whole != null) {
            return whole;
        }
        for (String part : BETWEEN_LANGUAGES.split(header)) {
            ImportField found = byName.get(plain(part));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** @return for each header the code of its field, or null; a field that is not for many goes to the first */
    public List<String> guess(List<String> headers) {
        List<String> codes = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String header : headers) {
            ImportField field = field(header);
            boolean free = field != null && (taken.add(field.code()) || field.many());
            codes.add(free ? field.code() : null);
        }
        return codes;
    }
}
