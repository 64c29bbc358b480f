package parley.negotiations.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.negotiations.text.model.Article;
import parley.negotiations.text.model.Bracket;
import parley.negotiations.text.model.Paragraph;
import parley.negotiations.text.model.Reading;
import parley.negotiations.text.model.Run;
import parley.negotiations.text.model.Stance;
import parley.negotiations.text.model.Tracked;

/** Cuts a text into pieces that look alike: brackets apart, with whose they are, how deep they stand, what is tracked. */
final class TextDrawing {
    private static final int DEEPEST = 4;

    private final Map<Integer, List<Bracket>> opening = new HashMap<>();
    private final Map<Integer, List<Bracket>> closing = new HashMap<>();
    private int depth;

    /**
     * A piece of a paragraph.
     *
     * @param depth how many brackets it stands in, 4 at most
     * @param bracket the bracket that it opens; null for text and closing brackets
     * @param sign whether it is a bracket
     */
    record Piece(String text, Tracked tracked, String author, int depth, Bracket bracket, boolean sign) {}

    /** A paragraph to be drawn; a heading is one too. */
    record Drawn(int position, boolean heading, List<Piece> pieces) {}

    TextDrawing(List<Bracket> brackets) {
        for (Bracket bracket : brackets) {
            opening.computeIfAbsent(bracket.paragraph(), key -> new ArrayList<>())
                    .add(bracket);
            if (!bracket.unclosed()) {
                closing.computeIfAbsent(bracket.endParagraph(), key -> new ArrayList<>())
                        .add(bracket);
            }
        }
    }

    /** @return its paragraphs in the order of the file, the heading first unless a section's stands above it */
    List<Drawn> article(Article article) {
        depth = 0;
        List<Paragraph> all = new ArrayList<>(article.paragraphs());
        if (article.headingParagraph() != null) {
            all.add(article.headingParagraph());
        }
        all.sort(Comparator.comparingInt(Paragraph::position));
        return all.stream()
                .map(paragraph -> paragraph(paragraph, paragraph == article.headingParagraph()))
                .toList();
    }

    Drawn paragraph(Paragraph paragraph, boolean heading) {
        Map<Integer, Bracket> opens = new HashMap<>();
        opening.getOrDefault(paragraph.position(), List.of()).forEach(bracket -> opens.put(bracket.start(), bracket));
        Set<Integer> closes = new HashSet<>();
        closing.getOrDefault(paragraph.position(), List.of()).forEach(bracket -> closes.add(bracket.end() - 1));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Run run : paragraph.runs()) {
            cut(run, at, opens, closes, pieces);
            at += run.text().length();
        }
        return new Drawn(paragraph.position(), heading, pieces);
    }

    private void cut(Run run, int offset, Map<Integer, Bracket> opens, Set<Integer> closes, List<Piece> pieces) {
        int from = 0;
        for (int i = 0; i < run.text().length(); i++) {
            Bracket bracket = opens.get(offset + i);
            boolean ends = closes.contains(offset + i);
            if (bracket == null && !ends) {
                continue;
            }
            add(run, from, i, null, false, pieces);
            depth += bracket == null ? 0 : 1;
            add(run, i, i + 1, bracket, true, pieces);
            depth = Math.max(0, depth - (ends ? 1 : 0));
            from = i + 1;
        }
        add(run, from, run.text().length(), null, false, pieces);
    }

    private void add(Run run, int from, int to, Bracket bracket, boolean sign, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece(
                    run.text().substring(from, to),
                    run.tracked(),
                    run.author(),
                    Math.min(depth, DEEPEST),
                    bracket,
                    sign));
        }
    }

    /** @return the language that most of the words are in, as a page says it; by the commonest small words of both */
    static String language(List<Article> articles) {
        int english = 0;
        int french = 0;
        for (Article article : articles) {
            String words = " "
                    + article.text(Reading.AS_IT_STANDS)
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}]+", "  ") + " ";
            english += count(words, " the ") + count(words, " of ") + count(words, " shall ");
            french += count(words, " les ") + count(words, " des ") + count(words, " le ") + count(words, " la ");
        }
        return french > english ? "fr-CA" : "en-CA";
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length() - 1)) {
            count++;
        }
        return count;
    }

    /** @return whose it is, as shown beside its opening: {@code VNM, THA}; empty where it names nobody */
    static String parties(Bracket bracket) {
        return bracket.parties().contains(Bracket.NONE) ? "" : String.join(", ", bracket.parties());
    }

    static boolean says(Bracket bracket) {
        return bracket.stance() != Stance.PROPOSE && bracket.stance() != Stance.ALTERNATIVE;
    }
}
