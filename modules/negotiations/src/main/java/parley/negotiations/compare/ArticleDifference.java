package parley.negotiations.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article in both versions.
 *
 * @param from in the earlier text; null for a new one
 * @param to in the later text; null for a removed one
 * @param change the one that leads
 * @param changes all that apply, never empty
 * @param byParty keyed by party, {@code NONE} where nobody is named; a bracket counts for each party, so these need not add up to the article's
 * @param paragraphs in reading order, the heading first
 */
public record ArticleDifference(
        ArticleName from,
        ArticleName to,
        ArticleChange change,
        Set<ArticleChange> changes,
        Tally brackets,
        Map<String, Tally> byParty,
        List<ParagraphDifference> paragraphs) {
    public ArticleDifference {
        changes = Collections.unmodifiableSet(EnumSet.copyOf(changes));
        paragraphs = List.copyOf(paragraphs);
    }

    public boolean unchanged() {
        return change == ArticleChange.UNCHANGED;
    }

    /** @return paragraphs that are not the same */
    public List<ParagraphDifference> differences() {
        return paragraphs.stream().filter(paragraph -> !paragraph.same()).toList();
    }

    /** @return the later name, else the earlier one */
    public ArticleName name() {
        return to == null ? from : to;
    }
}
