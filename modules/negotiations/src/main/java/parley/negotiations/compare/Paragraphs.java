package parley.negotiations.compare;

import java.util.ArrayList;
import java.util.List;

/** Finds which paragraphs of articles that belong together are the same. */
final class Paragraphs {
    /** Paragraphs changed in one stretch that are compared each with each; longer stretches are cut. */
    private static final int STRETCH = 80;

    private static final double ALIKE = 0.35;
    private static final double SAME_LABEL = 0.4;
    private static final double HEADINGS = 10;

    private Paragraphs() {}

    /** One paragraph in both texts; null where it does not stand. */
    record Pair(Side.Paragraph one, Side.Paragraph two) {
        boolean both() {
            return one != null && two != null;
        }
    }

    /** @return every paragraph once, in an order that keeps that of both texts */
    static List<Pair> align(List<Side.Paragraph> one, List<Side.Paragraph> two) {
        List<Pair> pairs = new ArrayList<>();
        for (Edits.Block block : Edits.between(
                one.stream().map(Side.Paragraph::key).toList(),
                two.stream().map(Side.Paragraph::key).toList())) {
            List<Side.Paragraph> first = one.subList(block.from1(), block.to1());
            List<Side.Paragraph> second = two.subList(block.from2(), block.to2());
            if (block.same()) {
                for (int i = 0; i < first.size(); i++) {
                    pairs.add(new Pair(first.get(i), second.get(i)));
                }
            } else {
                int cuts = (Math.max(first.size(), second.size()) + STRETCH - 1) / STRETCH;
                for (int cut = 0; cut < cuts; cut++) {
                    pairs.addAll(changed(part(first, cut, cuts), part(second, cut, cuts)));
                }
            }
        }
        return pairs;
    }

    private static List<Side.Paragraph> part(List<Side.Paragraph> all, int part, int of) {
        return all.subList((int) ((long) part * all.size() / of), (int) ((part + 1L) * all.size() / of));
    }

    /** Pairs the paragraphs that are most alike, without crossing; Needleman and Wunsch, 1970. */
    private static List<Pair> changed(List<Side.Paragraph> one, List<Side.Paragraph> two) {
        List<Profile> words =
                two.stream().map(each -> Profile.ofWords(each.words())).toList();
        double[][] best = new double[one.size() + 1][two.size() + 1];
        double[][] score = new double[one.size()][two.size()];
        for (int i = one.size() - 1; i >= 0; i--) {
            Profile profile = Profile.ofWords(one.get(i).words());
            for (int j = two.size() - 1; j >= 0; j--) {
                score[i][j] = alike(one.get(i), profile, two.get(j), words.get(j));
                double paired = score[i][j] > 0 ? score[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < two.size()) {
            if (score[i][j] > 0 && best[i][j] == score[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(one.get(i++), two.get(j++)));
            } else if (best[i][j] == best[i + 1][j]) {
                pairs.add(new Pair(one.get(i++), null));
            } else {
                pairs.add(new Pair(null, two.get(j++)));
            }
        }
        one.subList(i, one.size()).forEach(each -> pairs.add(new Pair(each, null)));
        two.subList(j, two.size()).forEach(each -> pairs.add(new Pair(null, each)));
        return pairs;
    }

    private static double alike(Side.Paragraph one, Profile words1, Side.Paragraph two, Profile words2) {
        if (one.heading() != two.heading()) {
            return 0;
        }
        if (one.heading()) {
            return HEADINGS;
        }
        boolean sameLabel = !one.label().isEmpty() && one.label().equals(two.label());
        double alike = words1.similarity(words2) + (sameLabel ? SAME_LABEL : 0);
        return alike >= ALIKE ? alike : 0;
    }
}
