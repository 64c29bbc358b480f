package parley.core.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.record.Conditions;
import parley.core.record.SearchWords;

/**
 * How people and organizations are found by what somebody typed: lists, counts, exports and look-ups say it with this and
 * nothing else. Every word must be found, anywhere in a name, a former name, an acronym, a title or an address, whatever its
 * accents and case; in notes by its stem in either language; a telephone number by its digits however it is written.
 *
 * <p>A word that nobody goes by is taken as mistyped, and finds the names that are one or two letters away: only then, so
 * that what is spelled right finds what it says and no more.
 */
public final class DirectorySearch {
    private static final List<String> PEOPLE = List.of(
            "select s.id from core.person s where s.search like core.norm(:w)",
            "select s.person_id from core.person_alias s where s.search like core.norm(:w)",
            "select s.person_id from core.affiliation s where s.search like core.norm(:w)",
            "select s.person_id from core.affiliation s join core.organization n on n.id = s.organization_id"
                    + " where n.search like core.norm(:w)",
            "select s.person_id from core.affiliation s join core.organization_alias n"
                    + " on n.organization_id = s.organization_id where n.search like core.norm(:w)",
            "select s.id from core.person s where core.words(s.notes) @@ core.asked(:v)");
    private static final String PEOPLE_BY_NUMBER = "select s.person_id from core.affiliation_phone f"
            + " join core.affiliation s on s.id = f.affiliation_id where f.e164 like :n";
    /** {@code %>>} narrows by the index; its threshold is set where the transaction begins. */
    private static final List<String> PEOPLE_MISTYPED = List.of(
            "select s.id from core.person s where s.search %>> core.norm(:v) and core.mistyped(core.norm(:v), s.search)",
            "select s.person_id from core.person_alias s where s.search %>> core.norm(:v)"
                    + " and core.mistyped(core.norm(:v), s.search)");

    private static final List<String> ORGANIZATIONS = List.of(
            "select s.id from core.organization s where s.search like core.norm(:w)",
            "select s.organization_id from core.organization_alias s where s.search like core.norm(:w)",
            "select s.id from core.organization s where core.words(s.notes) @@ core.asked(:v)");
    private static final List<String> ORGANIZATIONS_MISTYPED = List.of(
            "select s.id from core.organization s where s.search %>> core.norm(:v)"
                    + " and core.mistyped(core.norm(:v), s.search)",
            "select s.organization_id from core.organization_alias s where s.search %>> core.norm(:v)"
                    + " and core.mistyped(core.norm(:v), s.search)");

    private DirectorySearch() {}

    /** Adds what was typed as conditions on the person {@code p}; nothing where it is blank. */
    public static void people(Conditions conditions, String typed) {
        String number = SearchWords.digitsOfNumber(typed);
        if (number != null) {
            all(conditions, "p.id", List.of(found(conditions, "All", typed.strip(), number, PEOPLE, PEOPLE_MISTYPED)));
            return;
        }
        List<String> found = new ArrayList<>();
        for (String word : SearchWords.of(typed)) {
            String suffix = Integer.toString(found.size());
            String digits = SearchWords.digitsOfNumber(word);
            found.add(found(conditions, suffix, word, digits, PEOPLE, PEOPLE_MISTYPED));
        }
        all(conditions, "p.id", found);
    }

    /** Adds what was typed as conditions on the organization {@code o}; nothing where it is blank. */
    public static void organizations(Conditions conditions, String typed) {
        List<String> found = new ArrayList<>();
        for (String word : SearchWords.of(typed)) {
            String suffix = Integer.toString(found.size());
            found.add(found(conditions, suffix, word, null, ORGANIZATIONS, ORGANIZATIONS_MISTYPED));
        }
        all(conditions, "o.id", found);
    }

    private static void all(Conditions conditions, String id, List<String> found) {
        if (!found.isEmpty()) {
            conditions.found(id, String.join(" intersect ", found));
        }
    }

    /** @return a query in parentheses: the ids of those who go by the word */
    private static String found(
            Conditions conditions,
            String suffix,
            String word,
            String number,
            List<String> exact,
            List<String> mistyped) {
        Stream<String> ways =
                number == null ? exact.stream() : Stream.concat(exact.stream(), Stream.of(PEOPLE_BY_NUMBER));
        String sql = "(with found (id) as materialized (" + ways.collect(Collectors.joining(" union all "))
                + ") select id from found"
                + mistyped.stream()
                        .map(way -> " union all " + way + " and not exists (select 1 from found)")
                        .collect(Collectors.joining())
                + ")";
        conditions.with("w" + suffix, SearchWords.anywhere(word)).with("v" + suffix, word);
        conditions.with("n" + suffix, number == null ? null : "%" + number + "%");
        return sql.replaceAll(":([wvn])\\b", ":$1" + suffix);
    }
}
