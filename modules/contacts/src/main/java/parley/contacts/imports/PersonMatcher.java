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

    private final KnownPeople known;
    private final Map<String, Set<Long>> byAddress;
    private final Map<String, Set<Long>> byNumber;
    private final Map<Long, PersonImage> images;
    private final Map<Long, KnownOrganization> organizations;

    PersonMatcher(
            MatchRepository matches,
            PersonImageRepository stored,
            KnownPeople known,
            Collection<PersonRow> rows,
            List<ImportLine> lines) {
        this.known = known;
        known.learn(rows);
        byAddress = matches.byAddress(
                rows.stream().flatMap(row -> row.emails.stream()).toList());
        byNumber = matches.byNumber(rows.stream()
                .flatMap(row -> row.phones.stream())
                .map(phone -> phone.number().e164())
                .toList());
        images = stored.read(wanted(rows, lines));
        Set<Long> places = images.values().stream()
                .flatMap(image -> image.person().affiliations().stream())
                .map(LogAffiliation::organizationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        rows.stream()
                .filter(row -> row.organization != null)
                .flatMap(row -> known.organizations(row.organization).stream())
                .forEach(match -> places.add(match.id()));
        organizations = matches.known(places);
    }

    /** Only people whom a row may mean, or who are named beside it, are read whole. */
    private Set<Long> wanted(Collection<PersonRow> rows, List<ImportLine> lines) {
        Set<Long> people = new HashSet<>();
        byAddress.values().forEach(people::addAll);
        lines.stream().map(ImportLine::choice).filter(Objects::nonNull).forEach(people::add);
        for (PersonRow row : rows) {
            if (row.id != null) {
                people.add(row.id);
            }
            people.addAll(sureIds(row, place(row)));
            people.addAll(perhapsIds(row));
            if (!known.described(row)) {
                people.addAll(known.namesakes(row).first(Namesakes.NAMED));
            }
        }
        return people;
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
        List<OrganizationMatch> found = known.organizations(row.organization);
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

    /** @return people of the row's name whom it means: at the same place, at the same number, or with nothing to tell apart */
    List<PersonImage> sure(PersonRow row, Place place) {
        return images(sureIds(row, place)).stream()
                .filter(image -> placed(image, place) || sharesNumber(image, row) || !hasAddress(image))
                .toList();
    }

    private Set<Long> sureIds(PersonRow row, Place place) {
        Namesakes namesakes = known.namesakes(row);
        Set<Long> ids = new TreeSet<>(namesakes.among(known.members(place.id())));
        row.phones.forEach(phone ->
                ids.addAll(namesakes.among(byNumber.getOrDefault(phone.number().e164(), Set.of()))));
        if (row.organization == null && row.emails.isEmpty() && row.phones.isEmpty()) {
            ids.addAll(namesakes.unplaced());
        }
        return ids;
    }

    private static boolean placed(PersonImage image, Place place) {
        return place.id() != null
                && first(image.person().affiliations(), each -> place.id().equals(each.organizationId())) >= 0;
    }

    /** @return people of the row's name whom it may mean: of those only a person can say */
    List<PersonImage> perhaps(PersonRow row) {
        return images(perhapsIds(row));
    }

    private List<Long> perhapsIds(PersonRow row) {
        Namesakes namesakes = known.namesakes(row);
        return row.organization == null || row.emails.isEmpty()
                ? namesakes.first(Namesakes.OFFERED)
                : namesakes.unplaced();
    }

    /** @return how many people of the directory have the row's name */
    int namesakes(PersonRow row) {
        return known.namesakes(row).count();
    }

    /** @return labels of the first of them */
    List<String> namesakeLabels(PersonRow row) {
        return known.labels(row, ids -> images(ids).stream().map(this::label).toList());
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

    private static boolean hasAddress(PersonImage image) {
        return image.person().affiliations().stream().anyMatch(each -> each.email() != null);
    }

    private static boolean sharesNumber(PersonImage image, PersonRow row) {
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
