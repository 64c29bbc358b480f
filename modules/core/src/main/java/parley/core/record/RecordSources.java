package parley.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.core.text.Language;

/** Finds the source that answers for a kind of record. */
@ApplicationScoped
public class RecordSources {
    private Instance<RecordSource> sources;

    protected RecordSources() {}

    @Inject
    public RecordSources(Instance<RecordSource> sources) {
        this.sources = sources;
    }

    public List<RecordSource> all() {
        return sources.stream().toList();
    }

    public Optional<RecordSource> of(String kind) {
        return sources.stream().filter(source -> source.kind().equals(kind)).findFirst();
    }

    public Optional<RecordCard> find(RecordRef ref) {
        return of(ref.kind()).flatMap(source -> source.find(ref.id()));
    }

    /** @return those of them that there are and that the caller may know of, in the order given, each kind asked once */
    public List<RecordCard> find(Collection<RecordRef> refs) {
        Map<RecordRef, RecordCard> found = refs.stream()
                .collect(Collectors.groupingBy(RecordRef::kind, Collectors.mapping(RecordRef::id, Collectors.toSet())))
                .entrySet()
                .stream()
                .flatMap(kind -> of(kind.getKey()).map(source -> source.find(kind.getValue())).stream())
                .flatMap(List::stream)
                .collect(Collectors.toMap(RecordCard::ref, Function.identity()));
        return refs.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    /** @return the sources of rounds, meetings, missions and whatever else is an occasion */
    public List<RecordSource> occasions() {
        return sources.stream()
                .filter(RecordSource::occasion)
                .sorted(Comparator.comparing(RecordSource::kind))
                .toList();
    }

    /** @return at most {@code limit} occasions that go by the words, exact codes first */
    public List<SearchHit> occasions(String words, Language reader, int limit) {
        return occasions().stream()
                .flatMap(source -> source.search(words, reader, limit).stream())
                .sorted(Comparator.comparing(SearchHit::rank).reversed())
                .limit(limit)
                .toList();
    }
}
