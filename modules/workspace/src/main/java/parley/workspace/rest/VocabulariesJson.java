package parley.workspace.rest;

import java.util.List;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.core.text.Vocabulary;
import parley.ui.rest.TextJson;

/** Every enumeration that programs see, by name. */
public record VocabulariesJson(List<VocabularyJson> items) {

    /**
     * An enumeration.
     *
     * @param name such as {@code round.status}
     * @param terms in the order in which people list them
     */
    public record VocabularyJson(String name, List<TermJson> terms) {}

    /** @param code in upper snake case, as other resources write and read it */
    public record TermJson(String code, TextJson label) {}

    static VocabularyJson of(Vocabulary vocabulary, Texts texts) {
        return new VocabularyJson(
                vocabulary.name(),
                vocabulary.codes().stream()
                        .map(code -> term(vocabulary.name() + "." + code, code, texts))
                        .toList());
    }

    private static TermJson term(String key, String code, Texts texts) {
        return new TermJson(code, TextJson.of(texts.of(Language.EN, key), texts.of(Language.FR, key)));
    }
}
