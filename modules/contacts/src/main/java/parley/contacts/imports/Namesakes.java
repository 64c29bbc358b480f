package parley.contacts.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Who in the directory has a name.
 *
 * @param all ids in ascending order
 * @param unplaced ids of those who belong to no organization, the lowest few
 */
record Namesakes(long[] all, List<Long> unplaced) {
    /** As many are offered to choose from. */
    static final int OFFERED = 20;

    /** As many are named where the row means somebody else. */
    static final int NAMED = 3;

    private static final Namesakes NOBODY = new Namesakes(new long[0], List.of());

    static Namesakes nobody() {
        return NOBODY;
    }

    int count() {
        return all.length;
    }

    List<Long> first(int most) {
        return Arrays.stream(all).limit(most).boxed().toList();
    }

    /** @return those of the ids who have the name, in ascending order */
    List<Long> among(Set<Long> ids) {
        if (all.length < ids.size()) {
            return Arrays.stream(all).boxed().filter(ids::contains).toList();
        }
        return ids.stream()
                .filter(id -> Arrays.binarySearch(all, id) >= 0)
                .sorted()
                .toList();
    }
}
