package parley.contacts.duplicate;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What of an organization is compared, and the one place where two organizations are scored.
 *
 * @param names in both languages, lower case and free of accents
 * @param aliases other and former names
 * @param host of the web site, without www
 */
record OrganizationTraits(
        long id, Set<String> names, Set<String> aliases, Set<String> acronyms, String host, Long country, Long parent) {

    /** Legal forms and small words in the languages of the file. */
    private static final Set<String> LEFT = Set.of(
            "inc",
            "ltd",
            "limited",
            "ltee",
            "limitee",
            "corp",
            "corporation",
            "co",
            "company",
            "compagnie",
            "cie",
            "llc",
            "llp",
            "plc",
            "pte",
            "sdn",
            "bhd",
            "berhad",
            "pt",
            "tbk",
            "persero",
            "sa",
            "gmbh",
            "jsc",
            "jv",
            "the",
            "of",
            "and",
            "for",
            "in",
            "de",
            "du",
            "des",
            "la",
            "le",
            "les",
            "l",
            "d",
            "et",
            "pour",
            "en",
            "au",
            "aux");

    /** @return empty where no name speaks for it, or one is part of the other */
    Optional<Likeness> likeness(OrganizationTraits other) {
        if (Objects.equals(parent, other.id) || Objects.equals(other.parent, id)) {
            return Optional.empty();
        }
        Optional<NameMatch> own = best(names, other.names);
        Optional<NameMatch> alias = best(names, other.aliases).or(() -> best(aliases, other.names));
        Optional<NameMatch> match = own.or(() -> alias);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Likeness.Sum()
                .add(true, match.get().reason(), points(match.get()))
                .add(own.isEmpty(), DuplicateReason.ALIAS, 0)
                .add(!Collections.disjoint(acronyms, other.acronyms), DuplicateReason.ACRONYM, 10)
                .add(host != null && host.equals(other.host), DuplicateReason.WEBSITE, 25)
                .add(
                        country != null && other.country != null && !country.equals(other.country),
                        DuplicateReason.COUNTRY_OTHER,
                        -25)
                .likeness());
    }

    private static Optional<NameMatch> best(Set<String> some, Set<String> others) {
        List<NameMatch> matches = some.stream()
                .flatMap(name -> others.stream().flatMap(each -> NameMatch.of(name, each, LEFT).stream()))
                .filter(match -> points(match) > 0)
                .toList();
        return matches.stream().max((a, b) -> Integer.compare(points(a), points(b)));
    }

    /** A name that says less is the name of a larger body more often than of the same. */
    private static int points(NameMatch match) {
        return switch (match.reason()) {
            case NAME_SAME -> 65;
            case NAME_OTHER_ORDER -> 58;
            case NAME_SPELLING -> match.slips() == 1 ? 55 : 45;
            default -> 0;
        };
    }
}
