package parley.negotiations.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows of articles that belong together. A pair has one row; an article cut in three has three, each with the
 * brackets of the earlier article that went there, so that every row adds up and no bracket is in two.
 */
final class GroupRows {
    private final List<Side.Article> earlier;
    private final List<Side.Article> later;
    private final Map<Integer, List<Paragraphs.Pair>> pairs = new TreeMap<>();
    /** Brackets of each row, by its index. */
    private final List<List<Mark>> before = new ArrayList<>();

    private final List<List<Mark>> after = new ArrayList<>();

    private GroupRows(List<Side.Article> earlier, List<Side.Article> later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** @return of each earlier and later article, or of one alone, its difference */
    static List<ArticleDifference> of(
            List<Side.Article> earlier, List<Side.Article> later, List<Paragraphs.Pair> pairs) {
        GroupRows rows = new GroupRows(earlier, later);
        int count = Math.max(earlier.size(), later.size());
        for (int i = 0; i < count; i++) {
            rows.before.add(new ArrayList<>());
            rows.after.add(new ArrayList<>());
            rows.pairs.put(i, new ArrayList<>());
        }
        rows.share(pairs);
        List<ArticleDifference> differences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            differences.add(rows.difference(i));
        }
        return differences;
    }

    /** @return the row of each bracket of the side that has several articles */
    private Map<Mark, Integer> homes() {
        Map<Mark, Integer> homes = new IdentityHashMap<>();
        List<Side.Article> several = later.size() >= earlier.size() ? later : earlier;
        for (int i = 0; i < several.size(); i++) {
            for (Mark mark : several.get(i).marks()) {
                homes.put(mark, i);
            }
        }
        return homes;
    }

    /** A bracket of the side with one article goes where its like is, else where its paragraph stands. */
    private void share(List<Paragraphs.Pair> all) {
        Map<Mark, Integer> homes = homes();
        for (Paragraphs.Pair pair : all) {
            int row = row(pair);
            pairs.get(row).add(pair);
            if (pair.one() != null) {
                pair.one().marks().forEach(mark -> before.get(home(mark, homes, row))
                        .add(mark));
            }
            if (pair.two() != null) {
                pair.two().marks().forEach(mark -> after.get(home(mark, homes, row))
                        .add(mark));
            }
        }
    }

    private static int home(Mark mark, Map<Mark, Integer> homes, int row) {
        Integer own = homes.get(mark);
        return own != null ? own : mark.paired() ? homes.get(mark.other()) : row;
    }

    private int row(Paragraphs.Pair pair) {
        if (later.size() > 1) {
            return pair.two() == null ? 0 : index(later, pair.two().article());
        }
        return earlier.size() > 1 && pair.one() != null
                ? index(earlier, pair.one().article())
                : 0;
    }

    private static int index(List<Side.Article> articles, int place) {
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).name().place() == place) {
                return i;
            }
        }
        throw new IllegalStateException("No article at " + place);
    }

    private ArticleDifference difference(int row) {
        Side.Article from = earlier.isEmpty() ? null : earlier.get(Math.min(row, earlier.size() - 1));
        Side.Article to = later.isEmpty() ? null : later.get(Math.min(row, later.size() - 1));
        List<ParagraphDifference> paragraphs =
                pairs.get(row).stream().map(GroupRows::paragraph).toList();
        int kept = (int) before.get(row).stream().filter(Mark::paired).count();
        Tally tally = Tally.of(before.get(row).size(), after.get(row).size(), kept);
        Set<ArticleChange> changes = changes(row, from, to, paragraphs, tally);
        return new ArticleDifference(
                from == null ? null : from.name(),
                to == null ? null : to.name(),
                changes.iterator().next(),
                changes,
                tally,
                byParty(before.get(row), after.get(row)),
                paragraphs);
    }

    private Set<ArticleChange> changes(
            int row, Side.Article from, Side.Article to, List<ParagraphDifference> paragraphs, Tally tally) {
        if (from == null) {
            return EnumSet.of(ArticleChange.NEW);
        }
        if (to == null) {
            return EnumSet.of(ArticleChange.REMOVED);
        }
        Set<ArticleChange> changes = EnumSet.noneOf(ArticleChange.class);
        if (row > 0) {
            changes.add(later.size() > 1 ? ArticleChange.SPLIT : ArticleChange.MERGED);
        }
        if (row == 0 && !from.number().equals(to.number())) {
            changes.add(ArticleChange.RENUMBERED);
        }
        if (tally.before() == 0 && tally.after() > 0) {
            changes.add(ArticleChange.RE_OPENED);
        }
        if (tally.before() > 0 && tally.after() == 0) {
            changes.add(ArticleChange.CLEANED);
        }
        boolean told = changes.contains(ArticleChange.RE_OPENED) || changes.contains(ArticleChange.CLEANED);
        boolean words = paragraphs.stream().anyMatch(each -> !each.same() && !each.heading())
                || !from.heading().equals(to.heading());
        if (!told && (words || tally.opened() > 0 || tally.closed() > 0)) {
            changes.add(ArticleChange.CHANGED);
        }
        boolean sign = paragraphs.stream().anyMatch(each -> !each.same());
        if (changes.isEmpty()) {
            changes.add(sign ? ArticleChange.CHANGED : ArticleChange.UNCHANGED);
        }
        return changes;
    }

    static ParagraphDifference paragraph(Paragraphs.Pair pair) {
        List<Token> one = pair.one() == null ? List.of() : pair.one().tokens();
        List<Token> two = pair.two() == null ? List.of() : pair.two().tokens();
        List<Piece> pieces = WordDifference.between(one, two);
        ParagraphDifference.Kind kind = pair.one() == null
                ? ParagraphDifference.Kind.ADDED
                : pair.two() == null
                        ? ParagraphDifference.Kind.REMOVED
                        : pieces.stream().allMatch(each -> each.stands() == Piece.Stands.BOTH)
                                ? ParagraphDifference.Kind.SAME
                                : ParagraphDifference.Kind.CHANGED;
        return new ParagraphDifference(
                kind,
                pair.one() == null ? pair.two().heading() : pair.one().heading(),
                pair.one() == null ? 0 : pair.one().place(),
                pair.two() == null ? 0 : pair.two().place(),
                pair.two() == null ? pair.one().label() : pair.two().label(),
                pieces);
    }

    private static Map<String, Tally> byParty(List<Mark> before, List<Mark> after) {
        Map<String, int[]> counts = new TreeMap<>();
        before.forEach(mark -> mark.parties().forEach(party -> {
            int[] count = counts.computeIfAbsent(party, each -> new int[3]);
            count[0]++;
            count[2] += mark.paired() && mark.other().parties().contains(party) ? 1 : 0;
        }));
        after.forEach(mark -> mark.parties().forEach(party -> counts.computeIfAbsent(party, each -> new int[3])[1]++));
        Map<String, Tally> tallies = new TreeMap<>();
        counts.forEach((party, count) -> tallies.put(party, Tally.of(count[0], count[1], count[2])));
        return Collections.unmodifiableMap(tallies);
    }
}
