package parley.core.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.audit.CodeWords;
import parley.core.text.Language;

/** What markings are called, for the history of records. */
@ApplicationScoped
public class MarkingWords implements CodeWords {
    @Inject
    private MarkingService markings;

    @Override
    public List<String> columns() {
        return List.of("marking");
    }

    @Override
    public Map<String, String> names(Language language) {
        return markings.all().stream().collect(Collectors.toMap(Marking::code, marking -> marking.name(language)));
    }
}
