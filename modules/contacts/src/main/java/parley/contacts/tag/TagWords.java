package parley.contacts.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.audit.CodeWords;
import parley.core.text.Language;

/** What tags are called, for the history of people and organizations. */
@ApplicationScoped
public class TagWords implements CodeWords {
    @Inject
    private TagService tags;

    @Override
    public List<String> columns() {
        return List.of("tag_id");
    }

    @Override
    public Map<String, String> names(Language language) {
        return tags.all().stream().collect(Collectors.toMap(tag -> Long.toString(tag.id()), tag -> tag.name(language)));
    }
}
