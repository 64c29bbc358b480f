package parley.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

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
}
