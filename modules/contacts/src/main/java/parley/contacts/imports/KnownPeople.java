package parley.contacts.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one pass over a file has learnt of the directory: organizations by name, who has a name, who is at an organization.
 * Each is asked once, for many rows together, and only ids are held: a file of thousands names the same ones again and again,
 * and of a common name there are hundreds of people.
 */
final class KnownPeople {
    private final MatchRepository matches;
    private final Map<String, List<OrganizationMatch>> places = new ConcurrentHashMap<>();
    private final Map<String, Namesakes> namesakes = new ConcurrentHashMap<>();
    private final Map<Long, Set<Long>> members = new ConcurrentHashMap<>();
    private final Map<String, List<String>> labels = new ConcurrentHashMap<>();

    KnownPeople(MatchRepository matches) {
        this.matches = matches;
    }

    /** Learns what rows name and nobody asked for yet. */
    void learn(Collection<PersonRow> rows) {
        List<String> organizations = rows.stream()
                .map(row -> row.organization)
                .filter(name -> name != null && !places.containsKey(name))
                .distinct()
                .toList();
        Map<String, List<OrganizationMatch>> found = matches.organizations(organizations);
        organizations.forEach(name -> places.put(name, found.getOrDefault(name, List.of())));
        Map<String, PersonRow> names = rows.stream()
                .filter(row -> row.named() && !namesakes.containsKey(row.nameKey()))
                .collect(Collectors.toMap(
                        PersonRow::nameKey, Function.identity(), (first, again) -> first, LinkedHashMap::new));
        Map<String, Namesakes> people = matches.byName(names);
        names.keySet().forEach(key -> namesakes.put(key, people.getOrDefault(key, Namesakes.nobody())));
        List<Long> asked = rows.stream()
                .map(row -> row.organization)
                .filter(Objects::nonNull)
                .flatMap(name -> places.get(name).stream())
                .map(OrganizationMatch::id)
                .filter(id -> !members.containsKey(id))
                .distinct()
                .toList();
        Map<Long, Set<Long>> there = matches.members(asked);
        asked.forEach(id -> members.put(id, there.getOrDefault(id, Set.of())));
    }

    List<OrganizationMatch> organizations(String name) {
        return places.getOrDefault(name, List.of());
    }

    Namesakes namesakes(PersonRow row) {
        return namesakes.getOrDefault(row.nameKey(), Namesakes.nobody());
    }

    /** @return ids of people who are or were at an organization */
    Set<Long> members(Long organization) {
        return organization == null ? Set.of() : members.getOrDefault(organization, Set.of());
    }

    /** @return whether the first people of the row's name were described already */
    boolean described(PersonRow row) {
        return labels.containsKey(row.nameKey());
    }

    /** @return the labels of the first people of the row's name, written by this the first time */
    List<String> labels(PersonRow row, Function<List<Long>, List<String>> write) {
        return labels.computeIfAbsent(
                row.nameKey(), key -> write.apply(namesakes(row).first(Namesakes.NAMED)));
    }
}
