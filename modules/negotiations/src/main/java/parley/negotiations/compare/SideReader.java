package parley.negotiations.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.negotiations.text.model.Article;
import parley.negotiations.text.model.Bracket;
import parley.negotiations.text.model.Paragraph;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Reading;
import parley.negotiations.text.model.Run;
import parley.negotiations.text.model.Stance;
import parley.negotiations.text.model.Tracked;

/** Turns a text into words and signs, as one reading of its tracked changes has them. */
final class SideReader {
    /** A label such as {@code VN, TH oppose:} is no longer than that. */
    private static final int LONGEST_LABEL = 160;

    private final Reading reading;
    private final Map<Integer, List<Place>> places = new HashMap<>();

    /** Where a bracket's sign stands in a paragraph. */
    private record Place(int offset, Piece.Sign sign, Bracket bracket, Mark mark) {}

    private SideReader(List<Bracket> brackets, Reading reading) {
        this.reading = reading;
        for (Bracket bracket : brackets) {
            if (bracket.counted(reading)) {
                Mark mark = new Mark(bracket);
                add(bracket.paragraph(), new Place(bracket.start(), Piece.Sign.OPENING, bracket, mark));
                if (!bracket.unclosed()) {
                    add(bracket.endParagraph(), new Place(bracket.end() - 1, Piece.Sign.CLOSING, bracket, mark));
                }
            }
        }
        places.values().forEach(each -> each.sort(Comparator.comparingInt(Place::offset)));
    }

    private void add(int paragraph, Place place) {
        places.computeIfAbsent(paragraph, position -> new ArrayList<>()).add(place);
    }

    /** @return the text; an article that stands only as deleted is not in it where deletions are read as gone */
    static Side read(ParsedText text, Reading reading) {
        SideReader reader = new SideReader(text.brackets(), reading);
        List<Side.Article> articles = new ArrayList<>();
        Surroundings around = new Surroundings();
        for (Article article : text.articles()) {
            List<Side.Paragraph> paragraphs = reader.paragraphs(article);
            paragraphs.forEach(each -> around.read(each.tokens()));
            around.endArticle();
            boolean gone = paragraphs.isEmpty() && reading == Reading.OPEN && hadWords(article);
            if (!gone) {
                articles.add(new Side.Article(
                        new ArticleName(article.position(), article.key(), article.number(), article.heading()),
                        paragraphs));
            }
        }
        return new Side(articles);
    }

    /**
     * @param paragraphs that stand beside the articles, whose brackets are not open ones: they are signs as any other
     * @return those that have words in that reading, counted from 1
     */
    static List<Side.Paragraph> beside(List<Paragraph> paragraphs, Reading reading) {
        SideReader reader = new SideReader(List.of(), reading);
        List<Side.Paragraph> all = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            List<Token> tokens = reader.tokens(paragraph);
            if (!tokens.isEmpty()) {
                all.add(new Side.Paragraph(-1, all.size() + 1, paragraph.label(), tokens));
            }
        }
        return all;
    }

    private static boolean hadWords(Article article) {
        return article.deleted() || article.paragraphs().stream().anyMatch(Paragraph::deleted);
    }

    private List<Side.Paragraph> paragraphs(Article article) {
        List<Side.Paragraph> paragraphs = new ArrayList<>();
        if (article.headingParagraph() != null) {
            add(paragraphs, article, article.headingParagraph(), 0);
        }
        int place = 1;
        for (Paragraph paragraph : article.paragraphs()) {
            place += add(paragraphs, article, paragraph, place) ? 1 : 0;
        }
        return paragraphs;
    }

    private boolean add(List<Side.Paragraph> paragraphs, Article article, Paragraph paragraph, int place) {
        List<Token> tokens = tokens(paragraph);
        if (tokens.isEmpty()) {
            return false;
        }
        paragraphs.add(new Side.Paragraph(article.position(), place, paragraph.label(), tokens));
        return true;
    }

    private List<Token> tokens(Paragraph paragraph) {
        List<Place> ahead = places.getOrDefault(paragraph.position(), List.of());
        String whole = paragraph.text(Reading.AS_IT_STANDS);
        TokenLine line = new TokenLine();
        int next = 0;
        int offset = 0;
        int wordsFrom = 0;
        for (Run run : paragraph.runs()) {
            boolean gone = reading == Reading.OPEN && run.tracked() == Tracked.DELETED;
            if (reading == Reading.AS_IT_STANDS) {
                line.cut();
            }
            for (int i = 0; i < run.text().length(); i++, offset++) {
                if (next < ahead.size() && ahead.get(next).offset() == offset) {
                    Place place = ahead.get(next++);
                    boolean opening = place.sign() == Piece.Sign.OPENING;
                    if (opening || !gone) {
                        line.sign(place.sign(), place.mark());
                    }
                    wordsFrom = opening ? afterLabel(whole, offset + 1, place.bracket()) : offset + 1;
                } else if (!gone && offset >= wordsFrom) {
                    line.letter(run.text().charAt(i));
                }
            }
        }
        return line.tokens();
    }

    /** @return where the words of a bracket begin, after what names its parties */
    private static int afterLabel(String text, int from, Bracket bracket) {
        if (bracket.parties().equals(List.of(Bracket.NONE)) && bracket.stance() == Stance.PROPOSE) {
            return from;
        }
        int end = Math.min(text.length(), from + LONGEST_LABEL);
        for (int i = from; i < end && text.charAt(i) != '[' && text.charAt(i) != ']'; i++) {
            if (text.charAt(i) == ':') {
                // Only where the reader of the text, too, took the colon for the end of the label.
                String begins =
                        text.substring(i + 1, Math.min(text.length(), i + 40)).strip();
                String content = bracket.content().strip();
                int compared = Math.min(8, Math.min(begins.length(), content.length()));
                return begins.startsWith(content.substring(0, compared)) ? afterBlanks(text, i + 1) : from;
            }
        }
        return from;
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
