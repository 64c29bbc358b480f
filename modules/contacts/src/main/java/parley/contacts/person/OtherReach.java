package parley.contacts.person;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What reaches a person beside the main affiliation: addresses and numbers of the other affiliations that have not ended,
 * in their order.
 *
 * @param emails each once, without regard to case; may be empty
 */
public record OtherReach(List<Email> emails, Phones phones) {
    /** A select that is gathered so, over the tables of {@link PersonRepository}, with the day as {@code :today}. */
    static final String SQL =
            gathered("concat_ws(' ', case when a.organization_id is null then 'OWN' else 'WORK' end, a.email)", "")
                    + ", "
                    + gathered(
                            "concat_ws(' ', f.kind, f.e164, f.extension)",
                            " join core.affiliation_phone f on f.affiliation_id = a.id");

    private static final String WORK = "WORK";

    /** @param work whether it is one at an organization */
    public record Email(String address, boolean work) {}

    public OtherReach {
        emails = List.copyOf(emails);
    }

    private static String gathered(String line, String join) {
        String position = join.isEmpty() ? "" : ", f.position, f.id";
        return "(select string_agg(" + line + ", chr(10) order by a.main desc, a.from_date desc nulls last, a.id"
                + position
                + ") from core.affiliation a" + join + " where a.person_id = p.id and a.id <> m.id"
                + (join.isEmpty() ? " and a.email is not null" : "")
                + " and (a.to_date is null or core.last_day(a.to_date, a.to_precision) >= :today))";
    }

    /** Reads what {@link #SQL} gathers: an address a line, after whose it is. */
    static OtherReach read(String emails, String phones) {
        Map<String, Email> once = new LinkedHashMap<>();
        if (emails != null) {
            Arrays.stream(emails.split("\n"))
                    .map(OtherReach::email)
                    .forEach(email ->
                            once.merge(email.address().toLowerCase(Locale.ROOT), email, (first, again) -> first));
        }
        return new OtherReach(List.copyOf(once.values()), Phones.read(phones));
    }

    private static Email email(String line) {
        int blank = line.indexOf(' ');
        return new Email(line.substring(blank + 1), line.substring(0, blank).equals(WORK));
    }
}
