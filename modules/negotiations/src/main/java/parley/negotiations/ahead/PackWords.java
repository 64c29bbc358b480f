package parley.negotiations.ahead;

import parley.core.text.Language;
import parley.core.text.Texts;

/** The words of a pack in one language; text that people wrote is escaped before it becomes part of a page. */
record PackWords(Texts texts, Language language) {
    String of(String key, Object... arguments) {
        return texts.of(language, key, arguments);
    }

    static String escaped(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}
