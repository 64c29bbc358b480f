package parley.negotiations.rest;

import java.util.stream.Stream;
import parley.core.audit.HistoryService;
import parley.core.record.RecordRef;
import parley.core.text.Language;
import parley.negotiations.compare.ComparisonService;
import parley.negotiations.pointer.PointerService;
import parley.negotiations.rest.Leak.One;
import parley.negotiations.rest.LeakFixture.Secret;
import parley.negotiations.schedule.ScheduleService;
import parley.negotiations.text.model.Kind;
import parley.negotiations.text.model.Reading;
import parley.negotiations.text.table.BracketTableFile;
import parley.negotiations.text.table.BracketTableService;
import parley.ui.rest.PartyCodes;

/** Records asked for one by one. */
final class SingleLeaks {
    private final Asking asking;

    SingleLeaks(Asking asking) {
        this.asking = asking;
    }

    Stream<One> all() {
        PartyCodes codes = asking.resource(PartyCodes.class);
        return Stream.of(
                new One(
                        "issue",
                        Secret.ISSUE,
                        id -> IssueJson.of(asking.issues().get(id))),
                new One(
                        "position",
                        Secret.POSITION,
                        id -> PositionJson.of(asking.positions().get(id), codes)),
                new One(
                        "mandate",
                        Secret.MANDATE,
                        id -> MandateJson.of(asking.mandates().get(id))),
                new One(
                        "offer",
                        Secret.OFFER,
                        id -> OfferJson.of(asking.offers().get(id), codes)),
                new One("offer's document", Secret.OFFER, id -> asking.offers().content(id)),
                new One(
                        "pointer",
                        Secret.POINTER,
                        id -> PointerJson.of(asking.get(PointerService.class).get(id))),
                new One(
                        "submission",
                        Secret.SUBMISSION,
                        id -> SubmissionJson.of(asking.submissions().get(id))),
                new One("text", Secret.TEXT, id -> asking.resource(TextAnswers.class)
                        .whole(id)),
                new One("text's words", Secret.TEXT, id -> asking.texts().read(id)),
                new One("text's file", Secret.TEXT, id -> asking.texts()
                        .content(id)
                        .bytes()),
                new One("text's brackets", Secret.TEXT, id -> asking.get(BracketTableService.class)
                        .count(id, null)),
                new One("text's brackets by kind", Secret.TEXT, id -> asking.get(BracketTableService.class)
                        .count(id, Kind.TEXT)),
                new One(
                        "/texts/{id}/brackets",
                        Secret.TEXT,
                        id -> asking.resource(TextCountsResource.class).count(id, null) + Secret.TEXT.word()),
                new One("workbook of a text's brackets", Secret.TEXT, id -> asking.get(BracketTableFile.class)
                        .take(id, null, Language.EN)),
                new One("comparison", Secret.TEXT, id -> asking.get(ComparisonService.class)
                        .compare(id, id, Reading.OPEN)),
                new One("issued report", Secret.REPORT, id -> asking.resource(ReportsResource.class)
                        .get(Long.toString(id))),
                new One("issued report's file", Secret.REPORT, id -> asking.issued()
                        .file(id)
                        .name()),
                new One("round's issued report", Secret.ROUND, id -> asking.resource(ReportsResource.class)
                        .get(Long.toString(id))),
                new One("round's issued report's file", Secret.ROUND, id -> asking.issued()
                        .file(id)
                        .name()),
                new One(
                        "session",
                        Secret.SESSION,
                        id -> SessionJson.of(asking.sessions().get(id), codes)),
                new One(
                        "session's attendance",
                        Secret.SESSION,
                        id -> asking.resource(SessionsResource.class).attendance(id) + Secret.SESSION.word()),
                new One(
                        "session's seats",
                        Secret.SESSION,
                        id -> asking.get(ScheduleService.class).seats(id) + Secret.SESSION.word()),
                history(Secret.SESSION),
                history(Secret.ISSUE),
                history(Secret.MANDATE),
                history(Secret.OFFER),
                history(Secret.SUBMISSION),
                history(Secret.TEXT));
    }

    private One history(Secret secret) {
        return new One("history of " + secret, secret, id -> asking.get(HistoryService.class)
                .of(new RecordRef(secret.name(), id)));
    }
}
