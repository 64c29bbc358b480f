package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who words the states of provisions, chapters and agreements. */
@ApplicationScoped
public class VocabulariesAccess implements OperationCatalogue {
    public static final String WORD = "vocabularies.word";

    @Override
    public List<Operation> operations() {
        return List.of(Operation.of(WORD, Role.ADMINISTRATOR)
                .page("/negotiations/vocabularies/edit")
                .rest("PUT /negotiations/vocabularies/{code}", "DELETE /negotiations/vocabularies/{code}"));
    }
}
