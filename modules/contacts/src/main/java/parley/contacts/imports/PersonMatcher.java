package parley.contacts.imports;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.directory.LogAffiliation;
import parley.exchange.ImportLine;

/**
 * Which people of the directory some rows may mean: by number, address, then name and organization. Asks once for all
 * rows; never chooses between two, and never takes a name alone for a person.
 */
final class PersonMatcher {
    /** The organization of a row: known, to be logged, or one of several. */
    record Place(Long id, String unknown, List<OrganizationMatch> several, OrganizationMatch near) {}

    private final Map<String, Set<Long>> byAddress;
    private final Map<String, Set<Long>> byName;
    private final Map<String, List<OrganizationMatch>> places;
    private final Map<Long, PersonImage> images;
    private final Map<Long, KnownOrganization> organizations;

    PersonMatcher(
            MatchRepository matches, PersonImageRepository stored, Collection<PersonRow> rows, List<ImportLine> lines) {
        byAddress = matches.byAddress(
                rows.stream().flatMap(row -> row.emails.stream()).toList());
        byName = matches.byName(rows);
        places = matches.organizations(rows.stream()
                .map(row -> row.organization)
                .filter(Objects::nonNull)
                .toList());
        Set<Long> people = new HashSet<>();
        byAddress.values().forEach(people::addAll);
        byName.values().forEach(people::addAll);
        rows.stream().map(row -> row.id).filter(Objects::nonNull).forEach(people::add);
        lines.stream().map(ImportLine::choice).filter(Objects::nonNull).forEach(people::add);
        images = stored.read(people);
        Set<Long> known = images.values().stream()
                .flatMap(image -> image.person().affiliations().stream())
                .map(LogAffiliation::organizationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        places.values().forEach(found -> found.forEach(match -> known.add(match.id())));
        organizations = matches.known(known);
    }

    PersonImage image(Long id) {
        return id == null ? null : images.get(id);
    }

    Map<Long, KnownOrganization> organizations() {
        return organizations;
    }

    Place place(PersonRow row) {
        if (row.organization == null) {
            return new Place(null, null, List.of(), null);
        }
        List<OrganizationMatch> found = places.getOrDefault(row.organization, List.of());
        List<OrganizationMatch> exact =
                found.stream().filter(OrganizationMatch::exact).toList();
        List<OrganizationMatch> best = exact.isEmpty() ? found : exact;
        if (best.isEmpty()) {
            return new Place(null, row.organization, List.of(), null);
        }
        return best.size() == 1
                ? new Place(best.get(0).id(), null, List.of(), exact.isEmpty() ? best.get(0) : null)
                : new Place(null, null, best, null);
    }

    /** @return the same place, where a program lost letters of the name of one that the person belongs to */
    Place restored(Place place, PersonImage person) {
        if (!Plain.lost(place.unknown())) {
            return place;
        }
        return person.person().affiliations().stream()
                .map(each -> each.organizationId() == null ? null : organizations.get(each.organizationId()))
                .filter(Objects::nonNull)
                .filter(known -> Stream.of(known.nameEn(), known.nameFr())
                        .anyMatch(name -> name != null && Plain.same(place.unknown(), name)))
                .map(known -> new Place(known.id(), null, List.of(), null))
                .findFirst()
                .orElse(place);
    }

    /** @return people with any of the row's addresses */
    List<PersonImage> byAddress(PersonRow row) {
        Set<Long> ids = new TreeSet<>();
        row.emails.forEach(address -> ids.addAll(byAddress.getOrDefault(address.toLowerCase(Locale.ROOT), Set.of())));
        return images(ids);
    }

    /** @return people of the row's name, whichever part stands first */
    List<PersonImage> byName(PersonRow row) {
        return images(byName.getOrDefault(row.nameKey(), Set.of()));
    }

    private List<PersonImage> images(Collection<Long> ids) {
        return ids.stream().map(images::get).filter(Objects::nonNull).toList();
    }

    /** @return where the affiliation stands that the row speaks of; -1 where the person has none such */
    static int affiliation(PersonImage image, PersonRow row, Place place) {
        List<LogAffiliation> all = image.person().affiliations();
        if (place.id() != null) {
            return first(all, each -> place.id().equals(each.organizationId()));
        }
        int addressed = first(
                all, each -> each.email() != null && row.emails.stream().anyMatch(each.email()::equalsIgnoreCase));
        if (place.unknown() != null) {
            return first(all, each -> each.organizationId() == null);
        }
        return addressed >= 0 ? addressed : all.isEmpty() ? -1 : 0;
    }

    private static int first(List<LogAffiliation> all, java.util.function.Predicate<LogAffiliation> wanted) {
        for (int i = 0; i < all.size(); i++) {
            if (wanted.test(all.get(i))) {
                return i;
            }
        }
        return -1;
    }

    static boolean hasOrganization(PersonImage image) {
        return image.person().affiliations().stream().anyMatch(each -> each.organizationId() != null);
    }

    static boolean hasAddress(PersonImage image) {
        return image.person().affiliations().stream().anyMatch(each -> each.email() != null);
    }

    static boolean sharesNumber(PersonImage image, PersonRow row) {
        Set<String> numbers = image.person().affiliations().stream()
                .flatMap(each -> each.phones().stream())
                .map(phone -> phone.number())
                .collect(Collectors.toSet());
        return row.phones.stream()
                .anyMatch(phone -> numbers.contains(phone.number().e164()));
    }

    /** @return the label of a candidate: the name, and where they are */
    String label(PersonImage image) {
        String where = image.person().affiliations().stream()
                .map(each -> each.organizationId() == null ? null : organizations.get(each.organizationId()))
                .filter(Objects::nonNull)
                .map(KnownOrganization::label)
                .findFirst()
                .orElse(null);
        return Stream.of(image.name(), where).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
