package parley.negotiations.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds who and what is in two places at one time: a person, a room of one city, and a delegation that has fewer people
 * named than it has sessions at that time. Of a delegation with nobody named nothing is said: how large it is is not known.
 */
final class ConflictFinder {
    private final List<Sitting> sittings;
    private final Map<Long, String> names;
    private final Map<Long, Set<Long>> peopleOf = new HashMap<>();

    ConflictFinder(List<Sitting> sittings, Map<Long, String> names) {
        this.sittings = sittings;
        this.names = names;
        sittings.forEach(sitting -> sitting.people()
                .forEach((person, party) ->
                        peopleOf.computeIfAbsent(party, key -> new HashSet<>()).add(person)));
    }

    List<Conflict> all() {
        List<Conflict> found = new ArrayList<>();
        for (int i = 0; i < sittings.size(); i++) {
            for (int j = i + 1; j < sittings.size(); j++) {
                between(sittings.get(i), sittings.get(j), found);
            }
        }
        return found;
    }

    /** @return those of one sitting only */
    List<Conflict> of(Sitting one) {
        List<Conflict> found = new ArrayList<>();
        sittings.stream().filter(other -> other != one).forEach(other -> between(one, other, found));
        return found;
    }

    private void between(Sitting one, Sitting other, List<Conflict> found) {
        if (!one.overlaps(other)) {
            return;
        }
        one.people().keySet().stream()
                .filter(other.people()::containsKey)
                .sorted()
                .forEach(person -> found.add(new Conflict(Conflict.Kind.PERSON, names.get(person), one, other, null)));
        if (one.room() != null
                && other.room() != null
                && same(one.room(), other.room())
                && same(one.city(), other.city())) {
            found.add(new Conflict(Conflict.Kind.ROOM, one.room(), one, other, null));
        }
        one.parties().stream().filter(other.parties()::contains).sorted().forEach(party -> {
            int people = peopleOf.getOrDefault(party, Set.of()).size();
            if (people > 0 && people < atOnce(party, one, other)) {
                found.add(new Conflict(Conflict.Kind.DELEGATION, party.toString(), one, other, people));
            }
        });
    }

    /** @return how many sessions of the party sit while both of these do */
    private long atOnce(long party, Sitting one, Sitting other) {
        return sittings.stream()
                .filter(third -> third.parties().contains(party))
                .filter(third -> third == one || third == other || third.overlaps(one) && third.overlaps(other))
                .count();
    }

    private static boolean same(String a, String b) {
        return a == null || b == null ? a == b : plain(a).equals(plain(b));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
