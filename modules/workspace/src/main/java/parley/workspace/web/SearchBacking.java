package parley.workspace.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import parley.core.access.Callers;
import parley.core.record.RecordSource;
import parley.core.record.RecordSources;
import parley.core.record.SearchHit;
import parley.ui.list.ListParameters;

/** One search over every kind of record; each source answers with what the reader may see. */
@Named
@RequestScoped
public class SearchBacking {
    private static final int MOST_PER_KIND = 20;

    @Inject
    private RecordSources sources;

    @Inject
    private ListParameters parameters;

    private List<Group> groups;

    /** @param kind of the records, such as {@code ROUND}; its words are {@code search.kind.ROUND} */
    public record Group(String kind, List<SearchHit> hits) {}

    public String getWords() {
        return parameters.text("q");
    }

    public List<Group> getGroups() {
        if (groups == null) {
            groups = getWords() == null
                    ? List.of()
                    : sources.all().stream()
                            .sorted(Comparator.comparing(RecordSource::kind))
                            .map(source -> new Group(source.kind(), hits(source)))
                            .filter(group -> !group.hits().isEmpty())
                            .sorted(Comparator.comparing(
                                    group -> -group.hits().get(0).rank()))
                            .toList();
        }
        return groups;
    }

    private List<SearchHit> hits(RecordSource source) {
        return source.search(getWords(), Callers.current().language(), MOST_PER_KIND).stream()
                .sorted(Comparator.comparingInt(SearchHit::rank).reversed())
                .toList();
    }

    public int getTotal() {
        return getGroups().stream().mapToInt(group -> group.hits().size()).sum();
    }
}
