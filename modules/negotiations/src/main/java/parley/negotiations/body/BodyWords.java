package parley.negotiations.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.audit.CodeWords;
import parley.core.record.Paging;
import parley.core.text.Language;

/** What bodies are called, for the histories of rounds and sessions; their names are published. */
@ApplicationScoped
class BodyWords implements CodeWords {
    @Inject
    private BodyRepository repository;

    @Override
    public List<String> columns() {
        return List.of("body");
    }

    @Override
    public Map<String, String> names(Language language) {
        return repository.all(BodyCriteria.any(), Paging.first()).stream()
                .collect(Collectors.toMap(Body::code, body -> body.name(language)));
    }
}
