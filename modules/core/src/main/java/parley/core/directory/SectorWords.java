package parley.core.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.audit.CodeWords;
import parley.core.text.Language;

/** What sectors are called, for the history of people and organizations. */
@ApplicationScoped
public class SectorWords implements CodeWords {
    @Inject
    private DirectoryService directory;

    @Override
    public List<String> columns() {
        return List.of("sector_id");
    }

    @Override
    public Map<String, String> names(Language language) {
        return directory.sectors().stream()
                .collect(Collectors.toMap(sector -> Long.toString(sector.id()), sector -> sector.name(language)));
    }
}
