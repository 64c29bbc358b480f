package parley.negotiations.text.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.negotiations.text.model.Reading;

/**
 * Pairs brackets over paragraphs in one reading. Linear in the length of the text, whatever the nesting.
 *
 * <p>A bracket that opens within an article's text ends with the article at the latest, so that one forgotten closing does
 * not eat the next article's; one that opens at the beginning of a heading, or on a line of its own, may stand around
 * several articles.
 */
final class BracketScan {
    private final Reading reading;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Place> strays = new ArrayList<>();
    private final Deque<Pair> open = new ArrayDeque<>();
    private Part previous;

    /** A paragraph of an article, in order. */
    record Part(Stretch stretch, int article, boolean heading) {}

    /** Where a bracket stands. */
    record Place(Part part, int offset) {}

    /** An opening bracket with what closes it. */
    static final class Pair {
        final Place from;
        final Pair parent;
        final int depth;
        final boolean wide;
        Place to;

        Pair(Place from, Pair parent, int depth, boolean wide) {
            this.from = from;
            this.parent = parent;
            this.depth = depth;
            this.wide = wide;
        }
    }

    BracketScan(Reading reading) {
        this.reading = reading;
    }

    static boolean opens(char c) {
        return c == '[' || c == '［' || c == '【' || c == '〔';
    }

    static boolean closes(char c) {
        return c == ']' || c == '］' || c == '】' || c == '〕';
    }

    void add(Part part) {
        if (previous != null && part.article() != previous.article()) {
            open.removeIf(pair -> !pair.wide);
        }
        previous = part;
        Stretch stretch = part.stretch();
        boolean start = true;
        for (int i = 0; i < stretch.text.length(); i++) {
            char c = stretch.text.charAt(i);
            if (!stretch.read(i, reading) || Character.isWhitespace(c)) {
                continue;
            }
            if (opens(c)) {
                boolean wide = start && (part.heading() || alone(stretch.text, i));
                Pair parent = open.peek();
                Pair pair = new Pair(new Place(part, i), parent, open.size(), wide);
                open.push(pair);
                pairs.add(pair);
            } else {
                start = false;
                if (closes(c)) {
                    close(new Place(part, i));
                }
            }
        }
    }

    private static boolean alone(String text, int offset) {
        for (int i = offset; i < text.length(); i++) {
            if (!opens(text.charAt(i)) && !Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void close(Place place) {
        if (open.isEmpty()) {
            strays.add(place);
        } else {
            open.pop().to = place;
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** @return closing brackets that close nothing */
    List<Place> strays() {
        return strays;
    }

    /** @return the pairs by where they open, for looking the same bracket up in another reading */
    Map<Stretch, Map<Integer, Pair>> index() {
        Map<Stretch, Map<Integer, Pair>> index = new HashMap<>();
        pairs.forEach(pair -> index.computeIfAbsent(pair.from.part().stretch(), stretch -> new HashMap<>())
                .put(pair.from.offset(), pair));
        return index;
    }
}
