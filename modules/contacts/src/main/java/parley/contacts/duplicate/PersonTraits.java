package parley.contacts.duplicate;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * What of a person is compared, and the one place where two people are scored.
 *
 * @param name lower case and free of accents
 * @param emails lower case; addresses that many people share are left out
 * @param phones in E.164
 */
record PersonTraits(
        long id, String name, Long country, Set<String> emails, Set<String> phones, Set<String> organizations) {

    /** @return empty where neither name nor e-mail speaks for it */
    Optional<Likeness> likeness(PersonTraits other) {
        Optional<NameMatch> names = NameMatch.of(name, other.name, Set.of());
        boolean email = !Collections.disjoint(emails, other.emails);
        if (names.isEmpty() && !email) {
            return Optional.empty();
        }
        Likeness.Sum sum = new Likeness.Sum();
        names.ifPresentOrElse(
                match -> sum.add(true, match.reason(), points(match)),
                () -> sum.add(true, DuplicateReason.NAME_OTHER, 15));
        return Optional.of(sum.add(email, DuplicateReason.EMAIL, 35)
                .add(!Collections.disjoint(phones, other.phones), DuplicateReason.PHONE, 15)
                .add(!Collections.disjoint(organizations, other.organizations), DuplicateReason.ORGANIZATION, 20)
                .add(
                        country != null && other.country != null && !country.equals(other.country),
                        DuplicateReason.COUNTRY_OTHER,
                        -20)
                .likeness());
    }

    /** One word alone is a weak name; a name that is only alike needs something beside it. */
    private static int points(NameMatch match) {
        boolean single = match.words() == 1;
        return switch (match.reason()) {
            case NAME_SAME -> single ? 45 : 62;
            case NAME_OTHER_ORDER -> 60;
            case NAME_SPELLING -> single ? 30 : match.slips() <= 1 ? 50 : 42;
            case NAME_PART -> single ? 25 : 45;
            default -> single ? 10 : 38;
        };
    }
}
