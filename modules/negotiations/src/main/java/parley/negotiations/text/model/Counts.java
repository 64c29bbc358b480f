package parley.negotiations.text.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Open brackets, counted. {@code byArticle} adds up to {@code open} and so do the counted kinds of {@code byKind};
 * {@code byParty} counts a bracket once for each party that it names and need not.
 *
 * @param open with insertions accepted and deletions gone
 * @param asItStands with both
 * @param byParty open brackets by party code, {@code NONE} for those that name nobody
 * @param byArticle open brackets by {@link Article#key()}, articles without any included
 * @param byKind open brackets by kind; those in notes, footnotes and above the first article too, which are not open
 */
public record Counts(
        int open,
        int asItStands,
        Map<String, Integer> byParty,
        Map<String, Integer> byArticle,
        Map<Kind, Integer> byKind) {
    static Counts of(ParsedText text) {
        int open = 0;
        int asItStands = 0;
        Map<String, Integer> byParty = new TreeMap<>();
        Map<String, Integer> byArticle = new LinkedHashMap<>();
        Map<Kind, Integer> byKind = new TreeMap<>();
        text.articles().forEach(article -> byArticle.put(article.key(), 0));
        for (Bracket bracket : text.brackets()) {
            boolean gone = bracket.tracked() == Tracked.DELETED;
            asItStands += bracket.counted() ? 1 : 0;
            if (!gone) {
                byKind.merge(bracket.kind(), 1, Integer::sum);
            }
            if (bracket.counted(Reading.OPEN)) {
                open++;
                bracket.parties().forEach(party -> byParty.merge(party, 1, Integer::sum));
                byArticle.merge(text.articles().get(bracket.article()).key(), 1, Integer::sum);
            }
        }
        return new Counts(open, asItStands, byParty, byArticle, byKind);
    }
}
