package parley.contacts.rest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import parley.contacts.membership.CouncilSummary;
import parley.contacts.membership.MembershipSummary;
import parley.ui.rest.TextJson;

/**
 * A council with its members. Its id is an organization's.
 *
 * @param organizations with a current term, each counted once; so are people
 * @param ending current terms that end within 90 days
 * @param terms every one that is not archived: those of today, those to come, then those that are over
 */
public record CouncilJson(
        long id,
        TextJson name,
        TextJson acronym,
        String kind,
        long organizations,
        long people,
        long ending,
        List<MembershipRowJson> terms) {
    private static final List<String> FIRST = List.of("CURRENT", "ENDING", "UPCOMING", "ENDED");

    static CouncilJson of(CouncilSummary council, List<MembershipSummary> terms, LocalDate today) {
        CouncilRowJson row = CouncilRowJson.of(council);
        return new CouncilJson(
                row.id(),
                row.name(),
                row.acronym(),
                row.kind(),
                row.organizations(),
                row.people(),
                row.ending(),
                terms.stream()
                        .map(term -> MembershipRowJson.of(term, today))
                        .sorted(Comparator.comparing(term -> FIRST.indexOf(term.term())))
                        .toList());
    }
}
