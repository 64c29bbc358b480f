package parley.negotiations.compare;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Tells brackets of an article which words stand in them and on both sides of them. */
final class Surroundings {
    private final List<Mark> open = new ArrayList<>();

    /** @param tokens of the article's next paragraph */
    void read(List<Token> tokens) {
        List<Mark> justClosed = new ArrayList<>();
        String last = "";
        for (Token token : tokens) {
            switch (token.sign()) {
                case OPENING -> {
                    token.mark().follows(last);
                    open.add(token.mark());
                }
                case CLOSING -> {
                    open.remove(token.mark());
                    justClosed.add(token.mark());
                }
                default -> {
                    String word = Words.fold(token.text());
                    for (Iterator<Mark> each = open.iterator(); each.hasNext(); ) {
                        if (each.next().isFullWith(word)) {
                            each.remove();
                        }
                    }
                    justClosed.forEach(mark -> mark.precedes(word));
                    justClosed.clear();
                    last = word;
                }
            }
        }
    }

    /** What is open here may go on in the next article, but its own words end. */
    void endArticle() {
        open.clear();
    }
}
