package parley.negotiations.text.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.negotiations.text.model.Article;
import parley.negotiations.text.model.Bracket;
import parley.negotiations.text.model.Kind;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Reading;

/**
 * Open brackets by article, party and kind. Articles and kinds add up; a bracket counts once under each party that it names,
 * so that parties together may be more than the open brackets beside them.
 *
 * @param kind the only one that is counted; null where all are
 * @param parties codes in their order, of those with an open bracket of whatever kind; {@link Bracket#NONE} last, always there
 * @param rows the articles in order, those without brackets too
 * @param all the whole text, counted by itself and not from the rows
 * @param notOpen brackets in notes, in footnotes and above the first article, which are in no row; whatever kind is counted
 */
public record BracketTable(Kind kind, List<String> parties, List<Row> rows, Figures all, Map<Kind, Integer> notOpen) {

    /** An article's line. */
    public record Row(Article article, Figures figures) {}

    /**
     * @param open with tracked changes accepted
     * @param asItStands with deletions counted too
     * @param byKind the open ones, kinds without any left out
     * @param cells in the order of {@link BracketTable#parties}
     */
    public record Figures(int open, int asItStands, Map<Kind, Integer> byKind, List<Cell> cells) {}

    /** @param byKind adds up to {@code open}; kinds without any left out */
    public record Cell(String party, int open, Map<Kind, Integer> byKind) {}

    /** @param kind one that is counted, or null for all of them */
    public static BracketTable of(ParsedText text, Kind kind) {
        List<String> parties = parties(text);
        List<Bracket> counted = text.brackets().stream()
                .filter(Bracket::counted)
                .filter(bracket -> kind == null || bracket.kind() == kind)
                .toList();
        Map<Integer, List<Bracket>> byArticle = counted.stream().collect(Collectors.groupingBy(Bracket::article));
        List<Row> rows = text.articles().stream()
                .map(article ->
                        new Row(article, figures(byArticle.getOrDefault(article.position(), List.of()), parties)))
                .toList();
        Map<Kind, Integer> notOpen = new EnumMap<>(Kind.class);
        text.counts().byKind().forEach((each, count) -> {
            if (!each.counted()) {
                notOpen.put(each, count);
            }
        });
        return new BracketTable(kind, parties, rows, figures(counted, parties), notOpen);
    }

    private static List<String> parties(ParsedText text) {
        List<String> parties = new ArrayList<>(text.counts().byParty().keySet());
        parties.remove(Bracket.NONE);
        parties.add(Bracket.NONE);
        return List.copyOf(parties);
    }

    private static Figures figures(List<Bracket> counted, List<String> parties) {
        List<Bracket> open = counted.stream()
                .filter(bracket -> bracket.counted(Reading.OPEN))
                .toList();
        List<Cell> cells = new ArrayList<>();
        for (String party : parties) {
            List<Bracket> theirs = open.stream()
                    .filter(bracket -> bracket.parties().contains(party))
                    .toList();
            cells.add(new Cell(party, theirs.size(), byKind(theirs)));
        }
        return new Figures(open.size(), counted.size(), byKind(open), List.copyOf(cells));
    }

    private static Map<Kind, Integer> byKind(List<Bracket> brackets) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        brackets.forEach(bracket -> kinds.merge(bracket.kind(), 1, Integer::sum));
        return kinds;
    }

    /** @return whether cells hold more than one kind, so that each says which */
    public boolean mixed() {
        return all.byKind().size() > 1;
    }
}
