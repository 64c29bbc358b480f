package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.text.Vocabulary;
import parley.core.text.VocabularyCatalogue;
import parley.negotiations.agreement.AgreementStatus;
import parley.negotiations.chapter.Origin;
import parley.negotiations.round.Capacity;
import parley.negotiations.round.MeetingFormat;
import parley.negotiations.round.RoundKind;
import parley.negotiations.round.RoundStatus;

/** What negotiations calls its states and kinds. */
@ApplicationScoped
public class NegotiationsVocabularies implements VocabularyCatalogue {
    @Override
    public List<Vocabulary> vocabularies() {
        return List.of(
                Vocabulary.of("round.kind", RoundKind.class),
                Vocabulary.of("round.status", RoundStatus.class),
                Vocabulary.of("round.capacity", Capacity.class),
                Vocabulary.of("format", MeetingFormat.class),
                Vocabulary.of("chapter.status", ChapterStatus.class),
                Vocabulary.of("chapter.origin", Origin.class),
                Vocabulary.of("provision.status", ProvisionStatus.class),
                Vocabulary.of("agreement.status", AgreementStatus.class));
    }
}
