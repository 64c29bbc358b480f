package parley.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.text.Vocabulary;
import parley.core.text.VocabularyCatalogue;
import parley.exchange.export.ExportState;
import parley.exchange.imports.ImportState;

/** What exchange calls its states and verdicts. */
@ApplicationScoped
public class ExchangeVocabularies implements VocabularyCatalogue {
    @Override
    public List<Vocabulary> vocabularies() {
        return List.of(
                Vocabulary.of("export.state", ExportState.class),
                Vocabulary.of("import.state", ImportState.class),
                Vocabulary.of("import.verdict", ImportVerdict.class));
    }
}
