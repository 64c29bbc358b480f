package parley.negotiations.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import parley.negotiations.text.parse.Grammar;

/** The steps of {@link TextRecount}, each in a transaction of its own. */
@ApplicationScoped
@Transactional
class RecountSteps {
    private TextRepository texts;
    private WordsRepository words;

    protected RecountSteps() {}

    @Inject
    RecountSteps(TextRepository texts, WordsRepository words) {
        this.texts = texts;
        this.words = words;
    }

    List<Long> all() {
        return texts.all();
    }

    /** @return the text's id */
    long count(long text) {
        texts.file(text).ifPresent(file -> texts.counted(text, FileFigures.of(file.bytes(), grammar())));
        return text;
    }

    Grammar grammar() {
        List<Grammar.Word> all = new ArrayList<>(words.given());
        all.addAll(words.kept());
        return new Grammar(all);
    }
}
