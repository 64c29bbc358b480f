package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.text.Vocabulary;
import parley.core.text.VocabularyCatalogue;
import parley.negotiations.body.BodyKind;

/** What kinds of bodies are called. */
@ApplicationScoped
public class BodiesVocabularies implements VocabularyCatalogue {
    @Override
    public List<Vocabulary> vocabularies() {
        return List.of(Vocabulary.of("body.kind", BodyKind.class));
    }
}
