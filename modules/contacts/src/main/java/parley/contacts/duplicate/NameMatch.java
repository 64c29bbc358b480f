package parley.contacts.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How two names agree. Every word of the shorter name must have its own word in the longer one: the same, misspelt, or its
 * initial. Nicknames are not invented; short words are never taken for misspelt, because Lim is not Lin.
 *
 * @param slips how many letters were added, left out, changed or swapped in all
 * @param words how many words the shorter name has
 */
record NameMatch(DuplicateReason reason, int slips, int words) {
    private static final int NOT_ALIKE = 9;
    private static final int INITIAL = 8;
    private static final int ONE_SLIP_FROM = 4;
    private static final int TWO_SLIPS_FROM = 8;

    /** A program that did not know a letter wrote one of these in its place. */
    private static final Pattern LOST = Pattern.compile("[?\\uFFFD]");

    /** @return the words of a name that is already lower case and free of accents; a lost letter is a part of its word */
    static List<String> words(String name) {
        return name == null
                ? List.of()
                : Arrays.stream(name.split("[^\\p{L}\\p{M}\\p{N}?\\uFFFD]+"))
                        .filter(word -> !LOST.matcher(word).replaceAll("").isEmpty())
                        .toList();
    }

    /** @param left words that do not count in either name */
    static Optional<NameMatch> of(String first, String second, Set<String> left) {
        List<String> a = counting(words(first), left);
        List<String> b = counting(words(second), left);
        return a.size() <= b.size() ? of(a, b) : of(b, a);
    }

    private static List<String> counting(List<String> words, Set<String> left) {
        List<String> counting =
                words.stream().filter(word -> !left.contains(word)).toList();
        return counting.isEmpty() ? words : counting;
    }

    private static Optional<NameMatch> of(List<String> shorter, List<String> longer) {
        if (shorter.isEmpty()) {
            return Optional.empty();
        }
        boolean[] taken = new boolean[longer.size()];
        int slips = 0;
        boolean initial = false;
        for (int allowed : new int[] {0, 1, 2, INITIAL}) {
            for (String word : shorter) {
                // the same words first, so that a misspelt one cannot take the place of another
                if (closest(word, longer, taken, allowed) && allowed != 0) {
                    initial |= allowed == INITIAL;
                    slips += allowed == INITIAL ? 0 : allowed;
                }
            }
        }
        return taken(taken) < shorter.size()
                ? Optional.empty()
                : Optional.of(new NameMatch(reason(shorter, longer, slips, initial), slips, shorter.size()));
    }

    private static boolean closest(String word, List<String> longer, boolean[] taken, int allowed) {
        for (int i = 0; i < longer.size(); i++) {
            if (!taken[i] && distance(word, longer.get(i)) == allowed) {
                taken[i] = true;
                return true;
            }
        }
        return false;
    }

    private static int taken(boolean[] taken) {
        int count = 0;
        for (boolean each : taken) {
            count += each ? 1 : 0;
        }
        return count;
    }

    private static DuplicateReason reason(List<String> shorter, List<String> longer, int slips, boolean initial) {
        if (initial) {
            return DuplicateReason.NAME_INITIAL;
        }
        if (shorter.size() < longer.size()) {
            return DuplicateReason.NAME_PART;
        }
        boolean lost = Stream.concat(shorter.stream(), longer.stream())
                .anyMatch(word -> LOST.matcher(word).find());
        if (slips > 0 || lost && !shorter.equals(longer)) {
            return DuplicateReason.NAME_SPELLING;
        }
        return shorter.equals(longer) ? DuplicateReason.NAME_SAME : DuplicateReason.NAME_OTHER_ORDER;
    }

    /** @return 0 the same, 1 or 2 slips where the words are long enough for it, 8 an initial, 9 not alike */
    private static int distance(String a, String b) {
        if (a.equals(b) || a.length() == b.length() && (restores(a, b) || restores(b, a))) {
            return 0;
        }
        int least = Math.min(a.length(), b.length());
        if (least == 1 && a.charAt(0) == b.charAt(0)) {
            return INITIAL;
        }
        int slips = least < ONE_SLIP_FROM || Math.abs(a.length() - b.length()) > 2 ? NOT_ALIKE : slips(a, b);
        return slips == 1 || slips == 2 && least >= TWO_SLIPS_FROM ? slips : NOT_ALIKE;
    }

    /** @return whether a word is another of which a program lost letters */
    private static boolean restores(String lost, String whole) {
        boolean any = false;
        for (int i = 0; i < lost.length(); i++) {
            boolean gone = LOST.matcher(lost.substring(i, i + 1)).matches();
            if (!gone && lost.charAt(i) != whole.charAt(i)) {
                return false;
            }
            any |= gone;
        }
        return any;
    }

    /** Optimal string alignment: a swap of two neighbours is one slip. */
    private static int slips(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
