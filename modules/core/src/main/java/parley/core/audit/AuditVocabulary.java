package parley.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import parley.core.text.Language;
import parley.core.text.Texts;

/**
 * What the tables and columns of the database are called. A module’s own words come first ({@code history.<table>},
 * {@code history.<table>.<column>}), then those that all share; {@code title_fr} is made of the words for title and for
 * its ending.
 */
@ApplicationScoped
public class AuditVocabulary {
    /** What points to another record, and days: the word alone says it. */
    private static final List<String> PLAIN_ENDINGS = List.of("id", "date");

    private Texts texts;

    protected AuditVocabulary() {}

    @Inject
    public AuditVocabulary(Texts texts) {
        this.texts = texts;
    }

    public Optional<String> table(Language language, String table) {
        return texts.find(language, "history." + table).or(() -> texts.find(language, "audit.table." + table));
    }

    /** @param table null for what is noted without a record */
    public Optional<String> column(Language language, String table, String column) {
        return texts.find(language, "history." + table + "." + column).or(() -> word(language, column));
    }

    /** @return the words of a table or a column as a label begins, with a capital letter */
    public static String label(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Optional<String> word(Language language, String column) {
        return texts.find(language, "history.column." + column)
                .or(() -> texts.find(language, "audit.column." + column))
                .or(() -> compound(language, column));
    }

    private Optional<String> compound(Language language, String column) {
        int cut = column.lastIndexOf('_');
        if (cut < 0) {
            return Optional.empty();
        }
        String ending = column.substring(cut + 1);
        Optional<String> base = word(language, column.substring(0, cut));
        if (PLAIN_ENDINGS.contains(ending)) {
            return base;
        }
        String key = "audit.suffix." + ending;
        return texts.find(language, key).flatMap(found -> base.map(words -> texts.of(language, key, words)));
    }
}
