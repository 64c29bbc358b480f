package parley.negotiations.rest;

import static parley.negotiations.rest.Leak.count;
import static parley.negotiations.rest.Leak.way;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.core.record.Paging;
import parley.negotiations.ChapterStatus;
import parley.negotiations.NegotiationFigures;
import parley.negotiations.ahead.ReadinessService;
import parley.negotiations.brief.ChapterBriefService;
import parley.negotiations.chapter.ChapterCriteria;
import parley.negotiations.chapter.StatusService;
import parley.negotiations.consultation.SubmissionCriteria;
import parley.negotiations.issue.IssueCriteria;
import parley.negotiations.matrix.MatrixCriteria;
import parley.negotiations.matrix.MatrixService;
import parley.negotiations.offer.OfferCriteria;
import parley.negotiations.pointer.PointerCriteria;
import parley.negotiations.pointer.PointerService;
import parley.negotiations.position.GridService;
import parley.negotiations.position.PositionCriteria;
import parley.negotiations.rest.Leak.Way;
import parley.negotiations.rest.LeakFixture.Secret;
import parley.negotiations.schedule.ScheduleService;
import parley.negotiations.session.SessionCriteria;
import parley.negotiations.text.BracketCounts;
import parley.negotiations.text.TextCriteria;

/** Lists and their totals. */
final class ListedLeaks {
    private static final Paging ALL = Paging.longest();
    private static final LocalDate LATER = LeakFixture.DAY.plusDays(9);
    private final Asking asking;

    ListedLeaks(Asking asking) {
        this.asking = asking;
    }

    Stream<Way> all() {
        return Stream.concat(lists(), counts());
    }

    private Stream<Way> lists() {
        return Stream.of(
                way(
                        "issues, and the choices of forms",
                        () -> asking.issues().find(IssueCriteria.of("TIG"), ALL),
                        Secret.ISSUE),
                way(
                        "positions",
                        () -> asking.positions().find(PositionCriteria.latest("TIG", null), ALL),
                        Secret.ISSUE,
                        Secret.POSITION),
                way("grid", () -> asking.get(GridService.class).grid("TIG", null), Secret.ISSUE, Secret.POSITION),
                way("mandates", () -> asking.mandates().find("TIG", ALL), Secret.MANDATE),
                way("offers", () -> asking.offers().find(OfferCriteria.of("TIG"), ALL), Secret.OFFER),
                way(
                        "pointers",
                        () -> asking.get(PointerService.class).all(new PointerCriteria(Set.of(), "TIG")),
                        Secret.POINTER),
                way(
                        "submissions",
                        () -> asking.submissions().find(SubmissionCriteria.of(null, "TIG"), ALL),
                        Secret.SUBMISSION),
                way("what was heard", () -> asking.submissions().heard("GAZETTE-2018", false), Secret.SUBMISSION),
                way("texts", () -> asking.texts().find(TextCriteria.any(), ALL), Secret.TEXT),
                way("what was said of articles", () -> asking.texts().statuses(asking.chapter()), Secret.TEXT),
                way("texts owed", () -> asking.get(ReadinessService.class).of(null), Secret.TEXT),
                way("issued reports", () -> asking.issued().find(null, null), Secret.REPORT, Secret.ROUND),
                way("sessions", () -> asking.sessions().find(new SessionCriteria(null, null), ALL), Secret.SESSION),
                way("statuses", () -> asking.chapters().history(null, LeakFixture.DAY), Secret.STATUS),
                way("chapter", () -> asking.chapters().show("TIG"), Secret.STATUS),
                way("who says what", () -> asking.get(StatusService.class).sayers(asking.chapter()), Secret.STATUS),
                way(
                        "words of the brief",
                        () -> ChapterBriefJson.of(
                                asking.get(ChapterBriefService.class).asOf("TIG", null)),
                        Secret.BRIEF));
    }

    private Stream<Way> counts() {
        return Stream.of(
                count(
                        Secret.ISSUE,
                        () -> asking.issues().find(IssueCriteria.of(null), ALL).total()),
                count(Secret.ISSUE, () -> asking.issues()
                        .find(new IssueCriteria(Secret.ISSUE.word(), null, null, null, null), ALL)
                        .total()),
                count(Secret.POSITION, () -> asking.positions()
                        .find(PositionCriteria.latest(null, null), ALL)
                        .total()),
                count(Secret.MANDATE, () -> asking.mandates().find(null, ALL).total()),
                count(
                        Secret.OFFER,
                        () -> asking.offers().find(OfferCriteria.of(null), ALL).total()),
                count(Secret.SUBMISSION, () -> asking.submissions().count(SubmissionCriteria.of(null, null))),
                count(
                        Secret.SUBMISSION,
                        () -> asking.submissions().consultation("GAZETTE-2018").submissions()),
                count(Secret.SUBMISSION, () -> asking.export().total()),
                count(
                        Secret.TEXT,
                        () -> asking.texts().find(TextCriteria.any(), ALL).total()),
                count(Secret.TEXT, () -> asking.get(BracketCounts.class).asOf(LATER).stream()
                        .filter(line -> line.textId() != null)
                        .count()),
                count(
                        Secret.TEXT,
                        () ->
                                asking
                                        .get(MatrixService.class)
                                        .find(MatrixCriteria.of(List.of("TNC-20"), null))
                                        .rows()
                                        .stream()
                                        .flatMap(row -> row.cells().stream())
                                        .filter(cell -> cell.brackets() != null
                                                && cell.brackets().text() != null)
                                        .count()),
                count(Secret.TEXT, () -> (long)
                        asking.get(StatusService.class).openBrackets(LATER).size()),
                count(Secret.TEXT, () -> asking.get(BracketCounts.class).asOf(LATER).stream()
                        .filter(line -> !line.withheld())
                        .count()),
                count(Secret.SESSION, () -> (long) asking.sessions().places().size()),
                count(Secret.SESSION, () -> asking.get(ScheduleService.class).week(asking.round()).stream()
                        .mapToLong(sitting ->
                                sitting.people().size() + sitting.parties().size())
                        .sum()),
                count(Secret.STATUS, () -> asking.chapters()
                        .find(new ChapterCriteria(null, ChapterStatus.UNDER_NEGOTIATION, null, LATER), ALL)
                        .total()),
                count(Secret.STATUS, () -> asking.chapters().all(LATER).stream()
                        .filter(chapter -> chapter.status() != null)
                        .count()),
                count(Secret.STATUS, () -> asking.get(NegotiationFigures.class).chapters(LATER, LATER).stream()
                        .filter(chapter -> chapter.atEnd() != null)
                        .count()),
                count(Secret.STATUS, () -> asking.sessions().find(new SessionCriteria(null, null), ALL).items().stream()
                        .filter(session -> session.after() != null)
                        .count()));
    }
}
