package parley.contacts.consent;

import java.time.LocalDate;

/**
 * Whether somebody may be written to for one purpose on one day, as a query says it: list, filter, export and the
 * person's page all ask {@link #SQL}, so that they cannot differ.
 *
 * @param basis code of the ground on which they may; null where they may not
 * @param until the last day; null where there is none
 */
public record ConsentState(ConsentAnswer answer, String basis, LocalDate until) {
    /**
     * An expression over person {@code p}, parameters {@code :purpose} and {@code :today}, for a purpose that needs a
     * basis: the answer, then the basis and the last day (or "-") where it is ALLOWED. A consent counts if it allows, has
     * not run out, and no withdrawal took effect after it; a withdrawal logged on the same day as it counts by the order
     * of logging. Of several that count the one that holds longest is told.
     */
    public static final String SQL = "(select coalesce('ALLOWED ' || (array_agg(s.basis_code || ' '"
            + " || coalesce(cast(s.expires as text), '-') order by s.expires desc nulls first, s.position) filter (where s.kind = 'GIVEN'"
            + " and s.allows and (s.expires is null or s.expires >= :today) and (s.gone is null or s.at > s.gone)))[1],"
            + " case when max(s.at) = max(s.gone) then 'WITHDRAWN' when bool_or(s.kind = 'GIVEN' and s.allows) then 'EXPIRED'"
            + " else 'NO_BASIS' end) from (select k.kind, k.basis_code, k.expires, b.allows, b.position,"
            + " array[k.effective - date '2000-01-01', k.id] as at,"
            + " max(array[k.effective - date '2000-01-01', k.id]) filter (where k.kind = 'WITHDRAWN') over () as gone"
            + " from contacts.consent k left join contacts.consent_basis b on b.code = k.basis_code"
            + " where k.person_id = p.id and k.purpose_code = :purpose and k.effective <= :today) s)";

    /** The first word of {@link #SQL}. */
    public static final String ANSWER = "split_part(" + SQL + ", ' ', 1)";

    /** Days before the end within which a consent is about to expire. */
    public static final int SOON = 30;

    /** @return what {@link #SQL} gave */
    public static ConsentState read(String text) {
        String[] parts = text.split(" ");
        return parts.length == 1
                ? new ConsentState(ConsentAnswer.valueOf(parts[0]), null, null)
                : new ConsentState(
                        ConsentAnswer.valueOf(parts[0]),
                        parts[1],
                        parts[2].equals("-") ? null : LocalDate.parse(parts[2]));
    }
}
