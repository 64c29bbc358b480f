package parley.negotiations.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.negotiations.text.model.Kind;
import parley.negotiations.text.table.BracketTable;
import parley.negotiations.text.table.CountedText;

/**
 * Open brackets of a text by article, party and kind. A bracket that names several parties counts once for each of them;
 * articles add up to {@code all}, parties need not.
 *
 * @param kind the only one that is counted; null where all are
 * @param parties codes; {@code NONE}, last, where no party is named
 * @param notOpen brackets in notes, in footnotes and above the first article, by kind; in no count here
 */
public record BracketTableJson(
        long text,
        String chapter,
        String fileName,
        String marking,
        String kind,
        List<String> parties,
        List<Row> articles,
        Figures all,
        Map<String, Integer> notOpen) {

    /** An article's line; number and heading are empty where the text has no articles. */
    public record Row(String number, String heading, Figures brackets) {}

    /** @param byParty in the order of the parties, those without any too */
    public record Figures(int open, int asItStands, Map<String, Integer> byKind, List<PartyCell> byParty) {}

    /** @param byKind adds up to {@code open} */
    public record PartyCell(String party, int open, Map<String, Integer> byKind) {}

    static BracketTableJson of(CountedText counted) {
        BracketTable table = counted.table();
        return new BracketTableJson(
                counted.text().id(),
                counted.text().chapterCode(),
                counted.text().fileName(),
                counted.text().marking(),
                table.kind() == null ? null : table.kind().name(),
                table.parties(),
                table.rows().stream()
                        .map(row ->
                                new Row(row.article().number(), row.article().heading(), figures(row.figures())))
                        .toList(),
                figures(table.all()),
                kinds(table.notOpen()));
    }

    private static Figures figures(BracketTable.Figures figures) {
        return new Figures(
                figures.open(),
                figures.asItStands(),
                kinds(figures.byKind()),
                figures.cells().stream()
                        .map(cell -> new PartyCell(cell.party(), cell.open(), kinds(cell.byKind())))
                        .toList());
    }

    private static Map<String, Integer> kinds(Map<Kind, Integer> byKind) {
        Map<String, Integer> names = new TreeMap<>();
        byKind.forEach((kind, count) -> names.put(kind.name(), count));
        return names;
    }
}
