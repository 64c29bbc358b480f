package parley.contacts.imports;

import java.util.List;
import java.util.regex.Pattern;

/** A row under a list that counts it, or says where it comes from. */
final class TotalRow {
    private static final Pattern WORDS =
            Pattern.compile("(total|somme|sum|source|sources|note|nota|sous total|subtotal|grand total)( .*)?");
    private static final Pattern COUNT = Pattern.compile("[\\d\\s.,%$€]+");

    private TotalRow() {}

    /** @param filled the cells of a row that hold anything: a word for it, and perhaps counts beside */
    static boolean is(List<String> filled) {
        return !filled.isEmpty()
                && WORDS.matcher(Plain.of(filled.get(0))).matches()
                && filled.stream().skip(1).allMatch(cell -> COUNT.matcher(cell).matches());
    }
}
