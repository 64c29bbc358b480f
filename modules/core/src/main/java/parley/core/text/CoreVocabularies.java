package parley.core.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.access.Role;
import parley.core.action.ActionStatus;
import parley.core.directory.AliasKind;
import parley.core.directory.NameOrder;
import parley.core.directory.OrganizationKind;
import parley.core.directory.PhoneKind;
import parley.core.record.RecordState;

/** What the kernel calls its states and kinds. */
@ApplicationScoped
public class CoreVocabularies implements VocabularyCatalogue {
    @Override
    public List<Vocabulary> vocabularies() {
        return List.of(
                Vocabulary.of("action.status", ActionStatus.class),
                Vocabulary.of("organization.kind", OrganizationKind.class),
                Vocabulary.of("alias.kind", AliasKind.class),
                Vocabulary.of("person.nameOrder", NameOrder.class),
                Vocabulary.of("phone.kind", PhoneKind.class),
                Vocabulary.of("recordState", RecordState.class),
                Vocabulary.of("role", Role.class),
                Vocabulary.of("language", Language.class));
    }
}
