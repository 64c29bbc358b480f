package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.text.Vocabulary;
import parley.core.text.VocabularyCatalogue;
import parley.negotiations.text.TextState;
import parley.negotiations.text.model.Kind;
import parley.negotiations.text.model.Problem;
import parley.negotiations.text.model.Stance;

/** What texts, brackets and articles call their states and kinds. */
@ApplicationScoped
public class TextsVocabularies implements VocabularyCatalogue {
    @Override
    public List<Vocabulary> vocabularies() {
        return List.of(
                Vocabulary.of("text.state", TextState.class),
                Vocabulary.of("bracket.kind", Kind.class),
                Vocabulary.of("bracket.stance", Stance.class),
                Vocabulary.of("text.problem", Problem.Code.class));
    }
}
