package parley.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.contacts.consent.ConsentAnswer;
import parley.contacts.consent.ConsentFilter;
import parley.contacts.consent.ConsentKind;
import parley.contacts.duplicate.DuplicateReason;
import parley.contacts.duplicate.DuplicateState;
import parley.contacts.interaction.InteractionKind;
import parley.contacts.interaction.InteractionTheme;
import parley.contacts.membership.MembershipClass;
import parley.contacts.membership.MembershipRole;
import parley.contacts.membership.Term;
import parley.contacts.named.ListEventKind;
import parley.contacts.privacy.CorrectionState;
import parley.contacts.privacy.RetentionKind;
import parley.core.text.Vocabulary;
import parley.core.text.VocabularyCatalogue;

/** What contacts calls its constants. */
@ApplicationScoped
public class ContactsVocabularies implements VocabularyCatalogue {
    @Override
    public List<Vocabulary> vocabularies() {
        return List.of(
                Vocabulary.of("interaction.kind", InteractionKind.class),
                Vocabulary.of("interaction.theme", InteractionTheme.class),
                Vocabulary.of("lastInteraction", LastInteraction.class),
                Vocabulary.of("membership.role", MembershipRole.class),
                Vocabulary.of("membership.class", MembershipClass.class),
                Vocabulary.of("membership.term", Term.class),
                Vocabulary.of("list.event", ListEventKind.class),
                Vocabulary.of("consent.kind", ConsentKind.class),
                Vocabulary.of("consent.answer", ConsentAnswer.class),
                Vocabulary.of("consent.filter", ConsentFilter.Which.class),
                Vocabulary.of("duplicate.reason", DuplicateReason.class),
                Vocabulary.of("duplicate.state", DuplicateState.class),
                Vocabulary.of("correction.state", CorrectionState.class),
                Vocabulary.of("retention.kind", RetentionKind.class));
    }
}
