package parley.negotiations.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Articles without a like in the other text that were cut out of one that has, or taken into one. */
final class Parts {
    private static final double CONTAINED = 0.6;
    /** Fewer words in a row tell nothing about where an article comes from. */
    private static final int ENOUGH = 6;

    private final Map<Integer, List<Integer>> cutOut = new HashMap<>();
    private final Map<Integer, List<Integer>> takenIn = new HashMap<>();
    private final Set<Integer> takenInOnes = new HashSet<>();

    private Parts() {}

    /**
     * Finds them, and writes into the partners where each one belongs. An article is cut up or put together, not both: a
     * row of counts must stay one article's.
     *
     * @param partner1 for each article of the first text its like in the second, or -1
     * @param partner2 the other way round
     */
    static Parts find(List<Side.Article> one, int[] partner1, List<Side.Article> two, int[] partner2) {
        Parts parts = new Parts();
        Map<Integer, Profile> rests1 = rests(one, partner1, two);
        Map<Integer, Profile> rests2 = rests(two, partner2, one);
        int[] homes2 = homes(two, partner2, one.size(), rests1);
        int[] homes1 = homes(one, partner1, two.size(), rests2);
        for (int j = 0; j < homes2.length; j++) {
            if (homes2[j] >= 0) {
                parts.cutOut
                        .computeIfAbsent(homes2[j], from -> new ArrayList<>())
                        .add(j);
            }
        }
        for (int i = 0; i < homes1.length; i++) {
            if (homes1[i] >= 0 && !parts.cutOut.containsKey(partner2[homes1[i]])) {
                parts.takenIn
                        .computeIfAbsent(homes1[i], into -> new ArrayList<>())
                        .add(i);
                parts.takenInOnes.add(i);
                partner1[i] = homes1[i];
            }
        }
        parts.cutOut.forEach((from, articles) -> articles.forEach(each -> partner2[each] = from));
        return parts;
    }

    /** @return places in the second text of what was cut out of an article of the first */
    List<Integer> cutOut(int from) {
        return cutOut.getOrDefault(from, List.of());
    }

    /** @return places in the first text of what was taken into an article of the second */
    List<Integer> takenIn(int into) {
        return takenIn.getOrDefault(into, List.of());
    }

    boolean isTakenIn(int one) {
        return takenInOnes.contains(one);
    }

    /** @return of each article with a like what that like does not have, by place */
    private static Map<Integer, Profile> rests(List<Side.Article> side, int[] partners, List<Side.Article> others) {
        Map<Integer, Profile> rests = new LinkedHashMap<>();
        for (int i = 0; i < side.size(); i++) {
            if (partners[i] >= 0) {
                Profile rest =
                        side.get(i).profile().without(others.get(partners[i]).profile());
                if (rest.size() >= ENOUGH) {
                    rests.put(i, rest);
                }
            }
        }
        return rests;
    }

    /** @return for each article the place of the one that it stands in the rest of, or -1 */
    private static int[] homes(List<Side.Article> side, int[] partners, int others, Map<Integer, Profile> rests) {
        int[] homes = new int[side.size()];
        for (int i = 0; i < homes.length; i++) {
            boolean alone = partners[i] < 0 && side.get(i).profile().size() >= ENOUGH;
            homes[i] = alone ? home(side.get(i).profile(), (i + 0.5) / homes.length, others, rests) : -1;
        }
        return homes;
    }

    private static int home(Profile profile, double at, int others, Map<Integer, Profile> rests) {
        // As many as may be looked at for each of that many articles; the nearest ones then.
        double reach = (double) Aligner.PAIRS / others / Math.max(1, rests.size());
        int best = -1;
        double most = 0;
        double nearest = 0;
        for (Map.Entry<Integer, Profile> each : rests.entrySet()) {
            double apart = Math.abs(at - (each.getKey() + 0.5) / others);
            double contained = apart > reach ? 0 : profile.containedIn(each.getValue());
            if (contained >= CONTAINED && (contained > most || contained == most && apart < nearest)) {
                best = each.getKey();
                most = contained;
                nearest = apart;
            }
        }
        return best;
    }
}
