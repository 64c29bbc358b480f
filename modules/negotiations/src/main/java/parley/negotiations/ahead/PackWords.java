package parley.negotiations.ahead;

import parley.core.text.Language;
import parley.core.text.Texts;

/** The words of a pack in one language. */
record PackWords(Texts texts, Language language) {
    String of(String key) {
        return texts.of(language, key);
    }
}
