package parley.negotiations.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import parley.core.text.Texts;

/** Takes the words that were given to states up when the product starts. */
@ApplicationScoped
public class WordLoader {
    private WordRepository repository;
    private Texts texts;

    protected WordLoader() {}

    @Inject
    WordLoader(WordRepository repository, Texts texts) {
        this.repository = repository;
        this.texts = texts;
    }

    /** Not when CDI starts: there is no persistence yet. */
    public void load() {
        texts.reword(WordService.words(repository.all()));
    }
}
