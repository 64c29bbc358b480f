package parley.negotiations.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import parley.negotiations.text.model.Article;
import parley.negotiations.text.model.Bracket;
import parley.negotiations.text.model.Kind;
import parley.negotiations.text.model.Note;
import parley.negotiations.text.model.Paragraph;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Run;
import parley.negotiations.text.model.Stance;
import parley.negotiations.text.model.Tracked;

/** A text put together in a test: articles of paragraphs with brackets such as {@code [CAN, SGP: shall]}. */
final class SmallText {
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\. .*");
    private static final Pattern NAMED = Pattern.compile("(?s)[A-Z]{2,}(, [A-Z]{2,})*( oppose)?:.*");

    private final List<Article> articles = new ArrayList<>();
    private final List<Bracket> brackets = new ArrayList<>();
    private final List<Paragraph> preamble = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int position = 1;

    SmallText above(String text) {
        preamble.add(new Paragraph(position++, "", List.of(Run.plain(text))));
        return this;
    }

    SmallText note(String text) {
        notes.add(new Note(Note.Where.NOTE, "NN", new Paragraph(position++, "", List.of(Run.plain(text)))));
        return this;
    }

    /** @param heading empty where the article has none */
    SmallText article(String number, String heading, String... paragraphs) {
        int place = articles.size();
        Deque<Integer> open = new ArrayDeque<>();
        Paragraph head =
                number.isEmpty() && heading.isEmpty() ? null : read(place, "Article " + number + ": " + heading, open);
        List<Paragraph> body =
                Arrays.stream(paragraphs).map(text -> read(place, text, open)).toList();
        articles.add(new Article(place, number, heading, head, body, false, false));
        return this;
    }

    private Paragraph read(int article, String text, Deque<Integer> open) {
        int here = position++;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '[') {
                open.push(brackets.size());
                brackets.add(bracket(article, here, i, text));
            } else if (text.charAt(i) == ']' && !open.isEmpty()) {
                Bracket old = brackets.get(open.peek());
                brackets.set(open.pop(), closed(old, here, i + 1));
            }
        }
        String label = NUMBERED.matcher(text).matches() ? text.substring(0, text.indexOf('.')) : "";
        return new Paragraph(here, label, List.of(Run.plain(text)));
    }

    private Bracket bracket(int article, int paragraph, int start, String text) {
        String rest = text.substring(start + 1);
        boolean named = NAMED.matcher(rest).matches();
        String label = named ? rest.substring(0, rest.indexOf(':')) : "";
        List<String> parties = named ? List.of(label.replace(" oppose", "").split(", ")) : List.of(Bracket.NONE);
        String content = (named ? rest.substring(label.length() + 1) : rest).strip();
        return new Bracket(
                brackets.size(),
                article,
                paragraph,
                start,
                paragraph,
                text.length(),
                0,
                Kind.TEXT,
                parties,
                label.endsWith(" oppose") ? Stance.OPPOSE : Stance.PROPOSE,
                Tracked.NONE,
                content,
                true);
    }

    private static Bracket closed(Bracket old, int paragraph, int end) {
        return new Bracket(
                old.id(),
                old.article(),
                old.paragraph(),
                old.start(),
                paragraph,
                end,
                old.depth(),
                old.kind(),
                old.parties(),
                old.stance(),
                old.tracked(),
                old.content(),
                false);
    }

    ParsedText build() {
        return new ParsedText("", "", preamble, articles, notes, brackets, List.of(), List.of());
    }
}
