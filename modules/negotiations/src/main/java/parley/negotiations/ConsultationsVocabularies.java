package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.text.Vocabulary;
import parley.core.text.VocabularyCatalogue;
import parley.negotiations.consultation.Channel;
import parley.negotiations.consultation.SubmissionStance;

/** What consultations call their kinds. */
@ApplicationScoped
public class ConsultationsVocabularies implements VocabularyCatalogue {
    @Override
    public List<Vocabulary> vocabularies() {
        return List.of(
                Vocabulary.of("submission.channel", Channel.class),
                Vocabulary.of("submission.stance", SubmissionStance.class));
    }
}
