package parley.negotiations.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds which brackets of articles that belong together are the same: first in the same paragraph, then anywhere in
 * them; the same words of the same parties, the same words, parties and place, or much the same words.
 */
final class BracketPairs {
    private static final double ALIKE = 0.5;
    /** Most pairs of a paragraph whose words are compared. */
    private static final int PAIRS = 10_000;

    private int pairs;

    void pair(List<Paragraphs.Pair> paragraphs) {
        List<Mark> one = new ArrayList<>();
        List<Mark> two = new ArrayList<>();
        for (Paragraphs.Pair each : paragraphs) {
            if (each.one() != null) {
                one.addAll(each.one().marks());
            }
            if (each.two() != null) {
                two.addAll(each.two().marks());
            }
            if (each.both()) {
                inParagraph(each.one().marks(), each.two().marks());
            }
        }
        equal(one, two, BracketPairs::partiesAndWords);
    }

    private void inParagraph(List<Mark> one, List<Mark> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return;
        }
        equal(one, two, BracketPairs::partiesAndWords);
        equal(one, two, Mark::content);
        equal(one, two, mark -> mark.around().isEmpty() ? "" : mark.attribution() + mark.around());
        alike(one, two);
    }

    private static String partiesAndWords(Mark mark) {
        return mark.attribution() + "\u0005" + mark.content();
    }

    /** @param what empty where a bracket is not to be compared that way */
    private void equal(List<Mark> one, List<Mark> two, Function<Mark, String> what) {
        Map<String, Deque<Mark>> waiting = new HashMap<>();
        for (Mark mark : one) {
            if (!mark.paired() && !what.apply(mark).isEmpty()) {
                waiting.computeIfAbsent(what.apply(mark), key -> new ArrayDeque<>())
                        .add(mark);
            }
        }
        for (Mark mark : two) {
            Deque<Mark> likes = mark.paired() ? null : waiting.get(what.apply(mark));
            if (likes != null && !likes.isEmpty()) {
                likes.remove().pairWith(mark, ++pairs);
            }
        }
    }

    private void alike(List<Mark> one, List<Mark> two) {
        List<Mark> left = one.stream().filter(mark -> !mark.paired()).toList();
        List<Mark> right = two.stream().filter(mark -> !mark.paired()).toList();
        if ((long) left.size() * right.size() > PAIRS) {
            return;
        }
        for (Mark mark : left) {
            Profile words = Profile.ofWords(mark.words());
            Mark best = null;
            double most = 0;
            for (Mark other : right) {
                if (!other.paired() && other.attribution().equals(mark.attribution())) {
                    double alike = words.similarity(Profile.ofWords(other.words()));
                    if (alike >= ALIKE && alike > most) {
                        best = other;
                        most = alike;
                    }
                }
            }
            if (best != null) {
                mark.pairWith(best, ++pairs);
            }
        }
    }
}
