package parley.negotiations.compare;

import java.util.List;
import java.util.stream.Collectors;

/** A text as the comparison reads it: articles of paragraphs of tokens. */
record Side(List<Article> articles) {
    Side {
        articles = List.copyOf(articles);
    }

    /**
     * @param profile of its body
     * @param key number, heading and wording in one: two articles with the same one are the same
     */
    record Article(ArticleName name, List<Paragraph> paragraphs, Profile profile, String key) {
        Article(ArticleName name, List<Paragraph> paragraphs) {
            this(
                    name,
                    List.copyOf(paragraphs),
                    Profile.ofPairs(paragraphs.stream()
                            .filter(each -> !each.heading())
                            .map(Paragraph::words)
                            .toList()),
                    name.number() + "\u0002"
                            + paragraphs.stream().map(Paragraph::key).collect(Collectors.joining("\u0002")));
        }

        String number() {
            return name.number();
        }

        String heading() {
            return Words.fold(name.heading());
        }

        List<Mark> marks() {
            return paragraphs.stream().flatMap(each -> each.marks().stream()).toList();
        }
    }

    /**
     * @param article place of its article
     * @param place from 1 in its article; 0 for the heading
     * @param label its number, such as {@code 2} or {@code a}; empty where it has none
     */
    record Paragraph(
            int article,
            int place,
            String label,
            List<Token> tokens,
            List<Mark> marks,
            List<String> words,
            String key) {
        Paragraph(int article, int place, String label, List<Token> tokens) {
            this(
                    article,
                    place,
                    label,
                    List.copyOf(tokens),
                    tokens.stream()
                            .filter(each -> each.sign() == Piece.Sign.OPENING)
                            .map(Token::mark)
                            .toList(),
                    tokens.stream()
                            .filter(Token::isWord)
                            .map(each -> Words.fold(each.text()))
                            .toList(),
                    (place == 0 ? "#" : "") + tokens.stream().map(Token::plain).collect(Collectors.joining("\u0003")));
        }

        boolean heading() {
            return place == 0;
        }
    }

    /** @return everything in it, for putting two texts into an order that does not depend on which was asked for first */
    String signature() {
        return articles.stream().map(Article::key).collect(Collectors.joining("\u0004"));
    }
}
