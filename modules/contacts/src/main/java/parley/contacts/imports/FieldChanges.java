package parley.contacts.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parley.exchange.ImportChange;

/** What a row changes of a record, field by field, in the order in which it was found. */
final class FieldChanges {
    private final String prefix;
    private final List<ImportChange> all = new ArrayList<>();

    /** @param prefix of the keys of the fields' names */
    FieldChanges(String prefix) {
        this.prefix = prefix;
    }

    List<ImportChange> all() {
        return all;
    }

    void change(String field, String from, String to) {
        all.add(new ImportChange(prefix + field, from, to));
    }

    /** @param other the same in the other language, which a list may have under a header of this one */
    String text(String field, String was, String said, String other) {
        boolean nothing = said == null || Plain.same(said, was == null ? "" : was) && was != null;
        if (nothing && said != null && Plain.betterSpelt(said, was) && !Plain.lost(said) && !said.equals(was)) {
            change(field, was, said);
            return said;
        }
        if (nothing || other != null && Plain.same(said, other) || Plain.lost(said) && was != null) {
            return was;
        }
        change(field, was, said);
        return said;
    }

    <T> T value(String field, T was, T said, Function<T, String> words) {
        if (said == null || said.equals(was)) {
            return was;
        }
        change(field, was == null ? null : words.apply(was), words.apply(said));
        return said;
    }

    /** Adds lines that do not stand there yet. */
    String notes(String was, List<String> lines) {
        StringBuilder notes = new StringBuilder(was == null ? "" : was);
        for (String line : lines) {
            if (notes.indexOf(line) < 0) {
                notes.append(notes.length() == 0 ? "" : "\n").append(line);
                change("notes", null, line);
            }
        }
        return notes.length() == 0 ? null : notes.toString();
    }
}
