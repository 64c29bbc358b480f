package parley.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.core.time.PartialDate;

/** Finds the records that references to a person or an organization lead to. */
@ApplicationScoped
class Mentions {
    private static final int MOST_OF_A_KIND = 200;

    private RecordSources sources;
    private ReferenceRepository repository;

    protected Mentions() {}

    @Inject
    Mentions(RecordSources sources, ReferenceRepository repository) {
        this.sources = sources;
        this.repository = repository;
    }

    /**
     * Limited to what the caller may see.
     *
     * @param references those that belong to no record with a page lead nowhere
     * @return latest first, those without a day last; at most 200 for each reference
     */
    List<Mention> of(Collection<Reference> references, long id) {
        return references.stream()
                .filter(reference -> reference.kind() != null)
                .flatMap(reference -> of(reference, id).stream())
                .sorted(Comparator.comparing(
                        mention ->
                                mention.when() == null ? null : mention.when().value(),
                        Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private List<Mention> of(Reference reference, long id) {
        Map<Long, PartialDate> days = new LinkedHashMap<>();
        for (Row row : repository.records(reference, id, MOST_OF_A_KIND)) {
            days.put(row.id(), row.partialDate());
        }
        Map<Long, RecordCard> cards = days.isEmpty()
                ? Map.of()
                : sources.of(reference.kind()).map(source -> source.find(days.keySet())).orElse(List.of()).stream()
                        .collect(Collectors.toMap(card -> card.ref().id(), Function.identity()));
        return days.entrySet().stream()
                .filter(each -> cards.containsKey(each.getKey()))
                .map(each -> new Mention(cards.get(each.getKey()), reference.role(), each.getValue()))
                .toList();
    }
}
