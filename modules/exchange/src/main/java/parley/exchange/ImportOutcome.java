package parley.exchange;

import java.util.List;

/**
 * What came of writing rows.
 *
 * @param effects in the order in which they were written
 * @param late rows whose record was changed after the preview; they were not written
 */
public record ImportOutcome(List<ImportEffect> effects, List<Integer> late) {
    public ImportOutcome {
        effects = List.copyOf(effects);
        late = List.copyOf(late);
    }
}
