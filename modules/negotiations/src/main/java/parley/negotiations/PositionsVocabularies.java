package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.text.Vocabulary;
import parley.core.text.VocabularyCatalogue;
import parley.negotiations.issue.Interest;
import parley.negotiations.issue.IssueState;
import parley.negotiations.issue.Priority;
import parley.negotiations.mandate.MandateState;
import parley.negotiations.offer.Direction;
import parley.negotiations.offer.OfferKind;
import parley.negotiations.pointer.PointerKind;
import parley.negotiations.position.Stance;
import parley.negotiations.position.StatementOrigin;

/** What issues and positions call their states and kinds. */
@ApplicationScoped
public class PositionsVocabularies implements VocabularyCatalogue {
    @Override
    public List<Vocabulary> vocabularies() {
        return List.of(
                Vocabulary.of("issue.interest", Interest.class),
                Vocabulary.of("issue.priority", Priority.class),
                Vocabulary.of("issue.state", IssueState.class),
                Vocabulary.of("position.stance", Stance.class),
                Vocabulary.of("position.origin", StatementOrigin.class),
                Vocabulary.of("mandate.state", MandateState.class),
                Vocabulary.of("offer.kind", OfferKind.class),
                Vocabulary.of("offer.direction", Direction.class),
                Vocabulary.of("pointer.kind", PointerKind.class));
    }
}
