package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.text.Vocabulary;
import parley.core.text.VocabularyCatalogue;
import parley.negotiations.compare.ArticleChange;
import parley.negotiations.compare.ParagraphDifference;

/** What the comparison of texts calls changes. */
@ApplicationScoped
public class ComparisonVocabularies implements VocabularyCatalogue {
    @Override
    public List<Vocabulary> vocabularies() {
        return List.of(
                Vocabulary.of("compareTexts.change", ArticleChange.class),
                Vocabulary.of("compareTexts.kind", ParagraphDifference.Kind.class));
    }
}
