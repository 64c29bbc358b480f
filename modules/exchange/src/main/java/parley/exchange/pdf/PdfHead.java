package parley.exchange.pdf;

import java.time.Instant;
import java.util.function.Supplier;
import parley.core.text.Language;
import parley.core.text.Texts;

/**
 * What all files of one export say about it.
 *
 * @param stem of the files' names
 * @param title what the list is, in the file's language
 * @param filter the list's filter in words
 * @param made who made it, when and what for, as a sentence
 * @param expected how many rows there will be at most; null where that is not known
 * @param marking the highest of what was written until now, as pages carry it
 */
public record PdfHead(
        String code,
        String stem,
        String title,
        String filter,
        String made,
        String author,
        Instant at,
        Long expected,
        Supplier<String> marking,
        Texts texts,
        Language language) {

    String text(String key, Object... arguments) {
        return texts.of(language, key, arguments);
    }

    /** @return {@code en-CA} or {@code fr-CA} */
    String tag() {
        return language.locale().toLanguageTag();
    }
}
