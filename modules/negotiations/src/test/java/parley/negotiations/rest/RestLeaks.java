package parley.negotiations.rest;

import static parley.negotiations.rest.Leak.way;

import java.util.stream.Stream;
import parley.negotiations.rest.Leak.Way;
import parley.negotiations.rest.LeakFixture.Secret;

/** Lists over REST. */
final class RestLeaks {
    private final Asking asking;

    RestLeaks(Asking asking) {
        this.asking = asking;
    }

    Stream<Way> all() {
        return Stream.of(
                way(
                        "/issues",
                        () -> asking.resource(IssuesResource.class)
                                .list(null, "TIG", null, null, null, null, null, null),
                        Secret.ISSUE),
                way(
                        "/positions",
                        () -> asking.resource(PositionsResource.class)
                                .list(null, "TIG", null, null, "TNC-20", null, null, null, null, null),
                        Secret.POSITION),
                way(
                        "/mandates",
                        () -> asking.resource(MandatesResource.class).list(null, null, null, null),
                        Secret.MANDATE),
                way(
                        "/offers",
                        () -> asking.resource(OffersResource.class).list(null, null, null, null, null, null, null),
                        Secret.OFFER),
                way(
                        "/submissions",
                        () -> asking.resource(SubmissionsResource.class)
                                .list(null, null, null, null, null, null, null, null, null),
                        Secret.SUBMISSION),
                way(
                        "/texts",
                        () -> asking.resource(TextsResource.class).list("TIG", null, null, null, null, null, null),
                        Secret.TEXT),
                way(
                        "/pointers",
                        () -> asking.resource(PointersResource.class).list(null, null, null, null, null),
                        Secret.POINTER),
                way(
                        "/negotiations/reports",
                        () -> asking.resource(ReportsResource.class).list(null),
                        Secret.REPORT,
                        Secret.ROUND),
                way(
                        "/sessions",
                        () -> asking.resource(SessionsResource.class).list(null, "TIG", null, null, null),
                        Secret.SESSION),
                way(
                        "/chapters/TIG/statuses",
                        () -> asking.resource(StatusesResource.class).list("TIG"),
                        Secret.STATUS));
    }
}
