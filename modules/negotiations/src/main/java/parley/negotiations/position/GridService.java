package parley.negotiations.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.access.Allowed;
import parley.core.marking.MarkingService;
import parley.core.party.PartyCard;
import parley.core.party.PartyService;
import parley.core.record.Paging;
import parley.negotiations.PositionsAccess;
import parley.negotiations.issue.IssueCriteria;
import parley.negotiations.issue.IssueService;
import parley.negotiations.issue.IssueSummary;
import parley.negotiations.known.KnownChapter;
import parley.negotiations.known.NeedToKnow;

/** The grid of parties and issues of a chapter: who stands where, as of any day. */
@ApplicationScoped
@Transactional
public class GridService {
    private NeedToKnow needToKnow;
    private IssueService issues;
    private PositionService positions;
    private PartyService parties;
    private MarkingService markings;

    protected GridService() {}

    @Inject
    GridService(
            NeedToKnow needToKnow,
            IssueService issues,
            PositionService positions,
            PartyService parties,
            MarkingService markings) {
        this.needToKnow = needToKnow;
        this.issues = issues;
        this.positions = positions;
        this.parties = parties;
        this.markings = markings;
    }

    /**
     * @param asOf leaves out what was said later; null is today
     * @throws parley.core.error.NotFound where the caller may not know the chapter
     */
    @Allowed(PositionsAccess.READ_ISSUES)
    public PositionGrid grid(String chapterCode, LocalDate asOf) {
        KnownChapter chapter = needToKnow.chapter(chapterCode);
        List<IssueSummary> all =
                issues.find(IssueCriteria.of(chapter.code()), Paging.longest()).items();
        Map<Long, List<Position>> byIssue = positions.all(PositionCriteria.latest(chapter.code(), asOf)).stream()
                .collect(Collectors.groupingBy(Position::issueId));
        Map<Long, PartyCard> known = parties.all().stream().collect(Collectors.toMap(PartyCard::id, party -> party));
        List<PartyCard> columns = parties.all().stream()
                .filter(party -> byIssue.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(position -> position.partyId() == party.id()
                                || position.onBehalfOf().contains(party.id())))
                .toList();
        List<PositionGrid.Line> lines = all.stream()
                .map(issue -> new PositionGrid.Line(
                        issue,
                        columns.stream()
                                .map(party ->
                                        PositionGrid.cell(party, byIssue.getOrDefault(issue.id(), List.of()), known))
                                .toList()))
                .toList();
        List<String> shown = new ArrayList<>();
        all.forEach(issue -> shown.add(issue.marking()));
        byIssue.values().forEach(list -> list.forEach(position -> shown.add(position.marking())));
        return new PositionGrid(chapter, columns, lines, markings.highest(shown));
    }
}
