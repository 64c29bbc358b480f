package parley.negotiations.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.negotiations.OpenBrackets;
import parley.negotiations.TextsAccess;
import parley.negotiations.matrix.TextCount;
import parley.negotiations.matrix.TextCounts;

/**
 * How many brackets are open in each chapter and round: what matrix, round page and report show. For every reader of the
 * file, also those who do not need to know the texts, unless the chapter is withheld from them.
 */
@ApplicationScoped
@Transactional
public class BracketCounts implements OpenBrackets, TextCounts {
    private BracketCountsRepository repository;

    protected BracketCounts() {}

    @Inject
    BracketCounts(BracketCountsRepository repository) {
        this.repository = repository;
    }

    /**
     * A chapter's latest consolidated text of one round.
     *
     * @param roundId null for texts between rounds
     * @param textId null where the caller may not open it
     * @param open null where the chapter is withheld from the caller
     * @param asItStands with deletions counted too; null where the chapter is withheld from the caller
     */
    public record Line(
            long chapterId,
            String chapter,
            Long roundId,
            String round,
            Long textId,
            LocalDate date,
            Integer open,
            Integer asItStands) {
        public boolean withheld() {
            return open == null;
        }
    }

    /** @return chapters in the agreement's order, rounds in theirs, by texts dated on or before a day */
    @Allowed(TextsAccess.COUNT_BRACKETS)
    public List<Line> asOf(LocalDate day) {
        return repository.asOf(day, Callers.current().lists());
    }

    /** @return those of one round */
    @Allowed(TextsAccess.COUNT_BRACKETS)
    public List<Line> ofRound(long roundId, LocalDate day) {
        return asOf(day).stream()
                .filter(line -> line.roundId() != null && line.roundId() == roundId)
                .toList();
    }

    @Override
    @Allowed(TextsAccess.COUNT_BRACKETS)
    public Map<String, Integer> byChapter(LocalDate day) {
        return repository.byChapter(day, Callers.current().lists());
    }

    @Override
    @Allowed(TextsAccess.COUNT_BRACKETS)
    public List<TextCount> consolidated(LocalDate asOf) {
        return repository.consolidated(asOf, Callers.current().lists());
    }
}
