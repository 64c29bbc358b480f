package parley.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.contacts.interaction.InteractionKind;
import parley.contacts.interaction.InteractionTheme;
import parley.core.text.Vocabulary;
import parley.core.text.VocabularyCatalogue;

/** What contacts calls its kinds and themes. */
@ApplicationScoped
public class ContactsVocabularies implements VocabularyCatalogue {
    @Override
    public List<Vocabulary> vocabularies() {
        return List.of(
                Vocabulary.of("interaction.kind", InteractionKind.class),
                Vocabulary.of("interaction.theme", InteractionTheme.class));
    }
}
