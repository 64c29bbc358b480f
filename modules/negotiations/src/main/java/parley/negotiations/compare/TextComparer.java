package parley.negotiations.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.negotiations.text.model.Note;
import parley.negotiations.text.model.Paragraph;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Reading;

/**
 * Compares two versions of a text. Comparing the other way round gives the mirror image: what closed has opened. Cost is
 * bounded, whatever the texts are; what is too long to compare word by word is taken as replaced.
 */
public final class TextComparer {
    private TextComparer() {}

    /** @param reading whether brackets that stand only as deleted count, and their words are there */
    public static Comparison compare(ParsedText from, ParsedText to, Reading reading) {
        Side earlier = SideReader.read(from, reading);
        Side later = SideReader.read(to, reading);
        // Ties are broken by order: always asked the same way round, both ways agree.
        boolean swapped = earlier.signature().compareTo(later.signature()) > 0;
        List<Aligner.Group> groups = swapped ? Aligner.align(later, earlier) : Aligner.align(earlier, later);
        BracketPairs brackets = new BracketPairs();
        List<ArticleDifference> rows = new ArrayList<>();
        for (Aligner.Group group : groups) {
            List<Paragraphs.Pair> pairs = Paragraphs.align(paragraphs(group.one()), paragraphs(group.two()));
            brackets.pair(pairs);
            if (swapped) {
                pairs = pairs.stream()
                        .map(each -> new Paragraphs.Pair(each.two(), each.one()))
                        .toList();
            }
            rows.addAll(GroupRows.of(swapped ? group.two() : group.one(), swapped ? group.one() : group.two(), pairs));
        }
        return assemble(rows, beside(from.preamble(), to.preamble(), reading), beside(notes(from), notes(to), reading));
    }

    private static List<Side.Paragraph> paragraphs(List<Side.Article> articles) {
        return articles.stream().flatMap(each -> each.paragraphs().stream()).toList();
    }

    private static List<Paragraph> notes(ParsedText text) {
        return text.notes().stream().map(Note::paragraph).toList();
    }

    /** Asked the same way round whichever text comes first, as articles are. */
    private static List<ParagraphDifference> beside(List<Paragraph> from, List<Paragraph> to, Reading reading) {
        List<Side.Paragraph> earlier = SideReader.beside(from, reading);
        List<Side.Paragraph> later = SideReader.beside(to, reading);
        boolean swapped = keys(earlier).compareTo(keys(later)) > 0;
        return (swapped ? Paragraphs.align(later, earlier) : Paragraphs.align(earlier, later))
                .stream()
                        .map(pair -> swapped ? new Paragraphs.Pair(pair.two(), pair.one()) : pair)
                        .map(GroupRows::paragraph)
                        .toList();
    }

    private static String keys(List<Side.Paragraph> paragraphs) {
        return paragraphs.stream().map(Side.Paragraph::key).collect(Collectors.joining("\u0002"));
    }

    private static Comparison assemble(
            List<ArticleDifference> rows, List<ParagraphDifference> preamble, List<ParagraphDifference> notes) {
        List<ArticleDifference> articles = ordered(rows);
        Map<String, Tally> byParty = new TreeMap<>();
        articles.forEach(
                article -> article.byParty().forEach((party, tally) -> byParty.merge(party, tally, Tally::plus)));
        return new Comparison(
                articles,
                articles.stream().map(ArticleDifference::brackets).reduce(Tally.NONE, Tally::plus),
                Collections.unmodifiableMap(byParty),
                preamble,
                notes);
    }

    /** The order of the later text; a removed article follows the one that it followed in the earlier text. */
    private static List<ArticleDifference> ordered(List<ArticleDifference> rows) {
        List<ArticleDifference> result = new ArrayList<>(rows.stream()
                .filter(row -> row.to() != null)
                .sorted(Comparator.comparingInt(
                                (ArticleDifference row) -> row.to().place())
                        .thenComparingInt(
                                row -> row.from() == null ? -1 : row.from().place()))
                .toList());
        List<ArticleDifference> inOldOrder = rows.stream()
                .filter(row -> row.from() != null)
                .sorted(Comparator.comparingInt(row -> row.from().place()))
                .toList();
        Map<ArticleDifference, List<ArticleDifference>> following = new IdentityHashMap<>();
        List<ArticleDifference> first = new ArrayList<>();
        List<ArticleDifference> waiting = first;
        for (ArticleDifference row : inOldOrder) {
            if (row.to() == null) {
                waiting.add(row);
            } else {
                waiting = following.computeIfAbsent(row, each -> new ArrayList<>());
            }
        }
        List<ArticleDifference> all = new ArrayList<>(first);
        for (ArticleDifference row : result) {
            all.add(row);
            all.addAll(following.getOrDefault(row, List.of()));
        }
        return all;
    }
}
