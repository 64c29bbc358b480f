package parley.contacts.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.core.error.InvalidInput;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.RecordSources;

/**
 * The rounds, meetings and missions that interactions belong to: contacts knows them only as occasions of any module, each
 * with its title and address as far as the caller may know of it.
 */
@ApplicationScoped
class InteractionLinks {
    private RecordSources sources;

    protected InteractionLinks() {}

    @Inject
    InteractionLinks(RecordSources sources) {
        this.sources = sources;
    }

    /** @throws InvalidInput if one is no occasion that the caller may know of */
    void check(Set<RecordRef> wanted) {
        boolean occasions = wanted.stream()
                .allMatch(ref ->
                        sources.of(ref.kind()).filter(RecordSource::occasion).isPresent());
        if (!occasions || cards(wanted).size() < wanted.size()) {
            throw new InvalidInput("links", "error.unknownOccasion");
        }
    }

    /** @return what is wanted, and of those before what the writer cannot have seen and so cannot have taken away */
    Set<RecordRef> kept(Set<RecordRef> before, Set<RecordRef> wanted) {
        Set<RecordRef> seen = cards(before).stream().map(RecordCard::ref).collect(Collectors.toSet());
        Set<RecordRef> kept = new LinkedHashSet<>(wanted);
        before.stream().filter(ref -> !seen.contains(ref)).forEach(kept::add);
        return kept;
    }

    /** @return true where nothing is asked for */
    boolean mayKnow(RecordRef ref) {
        return ref == null || sources.find(ref).isPresent();
    }

    List<RecordCard> cards(Collection<RecordRef> refs) {
        return sources.find(refs);
    }
}
