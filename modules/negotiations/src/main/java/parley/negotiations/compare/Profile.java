package parley.negotiations.compare;

import java.util.Arrays;
import java.util.List;

/** What a stretch of text is made of, as hashes that are quick to compare. */
final class Profile {
    private final int[] sorted;

    private Profile(int[] hashes) {
        Arrays.sort(hashes);
        this.sorted = hashes;
    }

    /** @return of single words */
    static Profile ofWords(List<String> words) {
        return new Profile(words.stream().mapToInt(String::hashCode).toArray());
    }

    /** @return of each word with the one before it: legal texts share most words and few of these */
    static Profile ofPairs(List<List<String>> paragraphs) {
        int[] hashes = new int[paragraphs.stream().mapToInt(List::size).sum()];
        int at = 0;
        for (List<String> words : paragraphs) {
            int before = 0;
            for (String word : words) {
                int hash = word.hashCode();
                hashes[at++] = 31 * before + hash;
                before = hash;
            }
        }
        return new Profile(hashes);
    }

    int size() {
        return sorted.length;
    }

    /** @return from 0, nothing in common, to 1, the same; 0 where either is empty */
    double similarity(Profile other) {
        int shorter = Math.min(size(), other.size());
        if (shorter == 0) {
            return 0;
        }
        return 2.0 * common(other.sorted) / (size() + other.size());
    }

    /** @return which part of this one stands in the other, from 0 to 1 */
    double containedIn(Profile other) {
        return size() == 0 ? 0 : (double) common(other.sorted) / size();
    }

    private int common(int[] others) {
        int count = 0;
        for (int i = 0, j = 0; i < sorted.length && j < others.length; ) {
            if (sorted[i] == others[j]) {
                count++;
                i++;
                j++;
            } else if (sorted[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return count;
    }

    /** @return what of this one is not in the other */
    Profile without(Profile other) {
        int[] rest = new int[sorted.length];
        int count = 0;
        int j = 0;
        for (int hash : sorted) {
            while (j < other.sorted.length && other.sorted[j] < hash) {
                j++;
            }
            if (j < other.sorted.length && other.sorted[j] == hash) {
                j++;
            } else {
                rest[count++] = hash;
            }
        }
        return new Profile(Arrays.copyOf(rest, count));
    }
}
