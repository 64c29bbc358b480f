package parley.negotiations.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Finds which articles of two texts are the same: those that are word for word, then by number and heading, by heading,
 * by number and by what they say, in that order; then what was cut out of an article or taken into one.
 */
final class Aligner {
    /** Most pairs that are compared by their words; of more, those nearest to each other. */
    static final int PAIRS = 250_000;

    private static final double ALIKE = 0.4;
    private static final double SAME_NUMBER = 0.15;

    private final List<Side.Article> one;
    private final List<Side.Article> two;
    private final int[] partner1;
    private final int[] partner2;

    private Aligner(Side one, Side two) {
        this.one = one.articles();
        this.two = two.articles();
        this.partner1 = new int[this.one.size()];
        this.partner2 = new int[this.two.size()];
        Arrays.fill(partner1, -1);
        Arrays.fill(partner2, -1);
    }

    /** Articles that belong together; the first of each side are the pair, further ones were cut out or taken in. */
    record Group(List<Side.Article> one, List<Side.Article> two) {}

    /** @return every article of both texts in exactly one group */
    static List<Group> align(Side one, Side two) {
        Aligner aligner = new Aligner(one, two);
        aligner.wordForWord();
        aligner.match(
                Side.Article::number,
                (a, b) -> sameHeading(a, b) ? 1 + a.profile().similarity(b.profile()) : 0);
        aligner.match(Side.Article::heading, Aligner::alike);
        aligner.match(Side.Article::number, Aligner::alike);
        aligner.match(Side.Article::heading, (a, b) -> 1 + a.profile().similarity(b.profile()));
        aligner.match(each -> "all", Aligner::alike);
        Parts parts = Parts.find(aligner.one, aligner.partner1, aligner.two, aligner.partner2);
        aligner.match(Side.Article::number, (a, b) -> {
            double alike = a.profile().similarity(b.profile());
            boolean nameless = a.heading().isEmpty() || b.heading().isEmpty();
            return nameless || alike >= SAME_NUMBER ? 0.01 + alike : 0;
        });
        if (aligner.one.size() == 1 && aligner.two.size() == 1 && aligner.partner1[0] < 0) {
            boolean nameless = aligner.one.get(0).number().isEmpty()
                    || aligner.two.get(0).number().isEmpty();
            if (nameless) {
                aligner.pair(0, 0);
            }
        }
        return aligner.groups(parts);
    }

    private static boolean sameHeading(Side.Article one, Side.Article two) {
        return !one.heading().isEmpty() && one.heading().equals(two.heading());
    }

    /** @return how alike their words are; 0 where they are not */
    private static double alike(Side.Article one, Side.Article two) {
        double alike = one.profile().similarity(two.profile());
        return alike >= ALIKE ? alike : 0;
    }

    private void pair(int first, int second) {
        partner1[first] = second;
        partner2[second] = first;
    }

    private void wordForWord() {
        for (Edits.Block block : Edits.between(
                one.stream().map(Side.Article::key).toList(),
                two.stream().map(Side.Article::key).toList())) {
            for (int i = 0; block.same() && i < block.to1() - block.from1(); i++) {
                pair(block.from1() + i, block.from2() + i);
            }
        }
    }

    private record Candidate(int first, int second, double score, double apart) {}

    /**
     * Pairs what is left, the best first.
     *
     * @param name only articles of one name are compared; those without one are not
     * @param score 0 where they are not the same
     */
    private void match(Function<Side.Article, String> name, ToDoubleBiFunction<Side.Article, Side.Article> score) {
        Map<String, List<Integer>> left = new HashMap<>();
        for (int i = 0; i < one.size(); i++) {
            if (partner1[i] < 0 && !name.apply(one.get(i)).isEmpty()) {
                left.computeIfAbsent(name.apply(one.get(i)), each -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<String, List<Integer>> right = new HashMap<>();
        for (int j = 0; j < two.size(); j++) {
            if (partner2[j] < 0 && left.containsKey(name.apply(two.get(j)))) {
                right.computeIfAbsent(name.apply(two.get(j)), each -> new ArrayList<>())
                        .add(j);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        right.forEach((each, seconds) -> candidates(left.get(each), seconds, score, candidates));
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingDouble(Candidate::apart)
                .thenComparingInt(Candidate::first)
                .thenComparingInt(Candidate::second));
        for (Candidate each : candidates) {
            if (partner1[each.first()] < 0 && partner2[each.second()] < 0) {
                pair(each.first(), each.second());
            }
        }
    }

    private void candidates(
            List<Integer> firsts,
            List<Integer> seconds,
            ToDoubleBiFunction<Side.Article, Side.Article> score,
            List<Candidate> candidates) {
        int reach = Math.max(4, PAIRS / firsts.size() / 2);
        for (int f = 0; f < firsts.size(); f++) {
            int middle = (int) ((long) f * seconds.size() / firsts.size());
            int end = Math.min(seconds.size(), middle + reach + 1);
            for (int s = Math.max(0, middle - reach); s < end; s++) {
                int first = firsts.get(f);
                int second = seconds.get(s);
                double found = score.applyAsDouble(one.get(first), two.get(second));
                if (found > 0) {
                    double apart = Math.abs((first + 0.5) / one.size() - (second + 0.5) / two.size());
                    candidates.add(new Candidate(first, second, found, apart));
                }
            }
        }
    }

    private List<Group> groups(Parts parts) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            int like = partner1[i];
            if (like < 0) {
                groups.add(new Group(List.of(one.get(i)), List.of()));
            } else if (!parts.isTakenIn(i)) {
                groups.add(new Group(with(one, i, parts.takenIn(like)), with(two, like, parts.cutOut(i))));
            }
        }
        for (int j = 0; j < two.size(); j++) {
            if (partner2[j] < 0) {
                groups.add(new Group(List.of(), List.of(two.get(j))));
            }
        }
        return groups;
    }

    private static List<Side.Article> with(List<Side.Article> side, int first, List<Integer> further) {
        List<Side.Article> articles = new ArrayList<>();
        articles.add(side.get(first));
        further.forEach(each -> articles.add(side.get(each)));
        return articles;
    }
}
