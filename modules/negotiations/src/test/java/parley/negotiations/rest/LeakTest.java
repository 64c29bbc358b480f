package parley.negotiations.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static parley.negotiations.rest.LeakFixture.LISTED;
import static parley.negotiations.rest.LeakFixture.OUTSIDER;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.audit.AuditCriteria;
import parley.core.audit.AuditTrailService;
import parley.core.audit.HistoryService;
import parley.core.error.NotFound;
import parley.core.party.PartyService;
import parley.core.record.Paging;
import parley.core.record.PersonTraces;
import parley.core.record.RecordRef;
import parley.core.record.RecordSources;
import parley.core.text.Language;
import parley.exchange.ExportColumn;
import parley.exchange.ExportSelection;
import parley.negotiations.NegotiationFigures;
import parley.negotiations.ahead.ReadinessService;
import parley.negotiations.ahead.RoundPack;
import parley.negotiations.chapter.StatusService;
import parley.negotiations.compare.ComparisonService;
import parley.negotiations.consultation.ConsultationService;
import parley.negotiations.consultation.SubmissionCriteria;
import parley.negotiations.consultation.SubmissionsExport;
import parley.negotiations.issue.IssueCriteria;
import parley.negotiations.issue.IssueService;
import parley.negotiations.mandate.MandateService;
import parley.negotiations.matrix.MatrixCriteria;
import parley.negotiations.matrix.MatrixService;
import parley.negotiations.offer.OfferCriteria;
import parley.negotiations.offer.OfferService;
import parley.negotiations.pointer.PointerCriteria;
import parley.negotiations.pointer.PointerService;
import parley.negotiations.position.GridService;
import parley.negotiations.position.PositionCriteria;
import parley.negotiations.position.PositionService;
import parley.negotiations.report.IssuedReports;
import parley.negotiations.report.Report;
import parley.negotiations.report.ReportOrder;
import parley.negotiations.report.ReportService;
import parley.negotiations.rest.LeakFixture.Secret;
import parley.negotiations.text.BracketCounts;
import parley.negotiations.text.TextCriteria;
import parley.negotiations.text.TextService;
import parley.negotiations.text.model.Reading;
import parley.testing.PdfFile;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.ui.rest.PartyCodes;

/**
 * Every way to ask for what is need-to-know, by somebody with all roles for whom the application's own wall is switched off:
 * row security alone stands before the records. Each way is asked by somebody on the lists too, and by the same outsider with both
 * walls off, so that a way that tells nothing to anybody is found out.
 */
class LeakTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), LeakFixture::database);

    private static final Paging ALL = Paging.longest();
    private static final long NONE = 999_999;
    private static final LeakFixture HELD = new LeakFixture(BEANS);

    @BeforeAll
    static void hold() {
        HELD.hold();
    }

    /** @param tells what it tells to somebody on the lists, and no more */
    record Way(String name, Set<Secret> tells, Supplier<Object> ask) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Way way(String name, Supplier<Object> ask, Secret... tells) {
        return new Way(name, Set.of(tells), ask);
    }

    static Stream<Way> ways() {
        return Stream.of(lists(), counts(), everywhere(), reports(), rest()).flatMap(ways -> ways);
    }

    private static Stream<Way> lists() {
        return Stream.of(
                way(
                        "issues, and the choices of forms",
                        () -> issues().find(IssueCriteria.of("TIG"), ALL),
                        Secret.ISSUE),
                way(
                        "positions",
                        () -> positions().find(PositionCriteria.latest("TIG", null), ALL),
                        Secret.ISSUE,
                        Secret.POSITION),
                way("grid", () -> BEANS.get(GridService.class).grid("TIG", null), Secret.ISSUE, Secret.POSITION),
                way("mandates", () -> mandates().find("TIG", ALL), Secret.MANDATE),
                way("offers", () -> offers().find(OfferCriteria.of("TIG"), ALL), Secret.OFFER),
                way(
                        "pointers",
                        () -> BEANS.get(PointerService.class).all(new PointerCriteria(Set.of(), "TIG")),
                        Secret.POINTER),
                way(
                        "submissions",
                        () -> submissions().find(SubmissionCriteria.of(null, "TIG"), ALL),
                        Secret.SUBMISSION),
                way("what was heard", () -> submissions().heard("GAZETTE-2018", false), Secret.SUBMISSION),
                way("texts", () -> texts().find(TextCriteria.any(), ALL), Secret.TEXT),
                way("what was said of articles", () -> texts().statuses(HELD.chapter()), Secret.TEXT),
                way("texts owed", () -> BEANS.get(ReadinessService.class).of(null), Secret.TEXT),
                way("issued reports", () -> issued().find(null, null), Secret.REPORT));
    }

    private static Stream<Way> counts() {
        return Stream.of(
                count(Secret.ISSUE, () -> issues().find(IssueCriteria.of(null), ALL)
                        .total()),
                count(Secret.ISSUE, () -> issues().find(
                                new IssueCriteria(Secret.ISSUE.word(), null, null, null, null), ALL)
                        .total()),
                count(Secret.POSITION, () -> positions()
                        .find(PositionCriteria.latest(null, null), ALL)
                        .total()),
                count(Secret.MANDATE, () -> mandates().find(null, ALL).total()),
                count(Secret.OFFER, () -> offers().find(OfferCriteria.of(null), ALL)
                        .total()),
                count(Secret.SUBMISSION, () -> submissions().count(SubmissionCriteria.of(null, null))),
                count(
                        Secret.SUBMISSION,
                        () -> submissions().consultation("GAZETTE-2018").submissions()),
                count(Secret.SUBMISSION, () -> export().total()),
                count(Secret.TEXT, () -> texts().find(TextCriteria.any(), ALL).total()),
                count(Secret.TEXT, () -> BEANS.get(BracketCounts.class).asOf(LeakFixture.DAY.plusDays(9)).stream()
                        .filter(line -> line.textId() != null)
                        .count()),
                count(
                        Secret.TEXT,
                        () ->
                                BEANS
                                        .get(MatrixService.class)
                                        .find(MatrixCriteria.of(List.of("TNC-20"), null))
                                        .rows()
                                        .stream()
                                        .flatMap(row -> row.cells().stream())
                                        .filter(cell -> cell.brackets() != null
                                                && cell.brackets().text() != null)
                                        .count()));
    }

    private static Way count(Secret secret, Supplier<Long> ask) {
        return way("number of " + secret, () -> ask.get() == 0 ? "" : secret.word(), secret);
    }

    private static Stream<Way> everywhere() {
        RecordSources sources = BEANS.get(RecordSources.class);
        return Stream.of(
                way(
                        "search",
                        () -> words(word -> sources.all().stream()
                                .flatMap(source -> source.search(word, Language.EN, 20).stream())
                                .toList()),
                        Secret.ISSUE,
                        Secret.TEXT),
                way("look-up of occasions", () -> words(word -> sources.occasions(word, Language.EN, 20))),
                way(
                        "changes on the home page",
                        () -> sources.all().stream()
                                .flatMap(source -> source.changes(Instant.EPOCH, 200).stream())
                                .toList(),
                        Secret.ISSUE,
                        Secret.TEXT),
                way(
                        "titles for other modules",
                        () -> sources
                                .find(Arrays.stream(Secret.values())
                                        .filter(secret -> secret != Secret.POINTER)
                                        .map(LeakTest::ref)
                                        .toList())
                                .stream()
                                .map(card -> Secret.valueOf(card.ref().kind()).word())
                                .toList(),
                        Secret.ISSUE,
                        Secret.MANDATE,
                        Secret.OFFER,
                        Secret.SUBMISSION,
                        Secret.TEXT),
                way(
                        "where a person appears",
                        () -> BEANS.get(PersonTraces.class).find(LeakFixture.PERSON).stream()
                                .map(mention -> "ZANZIBAR" + mention.kind())
                                .toList(),
                        Secret.SUBMISSION),
                way(
                        "rows of an export",
                        () -> {
                            List<Object> rows = new ArrayList<>();
                            List<String> columns = BEANS.get(SubmissionsExport.class).columns().stream()
                                    .map(ExportColumn::code)
                                    .toList();
                            export().each(columns, Language.EN, row -> rows.add(row.cells()));
                            return rows;
                        },
                        Secret.SUBMISSION),
                way(
                        "the audit",
                        () -> BEANS.get(AuditTrailService.class)
                                .find(new AuditCriteria(null, null, null, null, null), new Paging(1, 200, null, false)),
                        Secret.REPORT));
    }

    private static Object words(java.util.function.Function<String, Object> ask) {
        return Arrays.stream(Secret.values()).map(Secret::word).map(ask).toList();
    }

    private static Stream<Way> reports() {
        return Stream.of(
                way("brief of the chapter", () -> report(LeakFixture.brief()), Secret.ISSUE, Secret.MANDATE),
                way("report of the round", () -> report(LeakFixture.round())),
                way("pack of the round", LeakTest::pack),
                way("discrepancies", () -> BEANS.get(StatusService.class).discrepancies()),
                way("figures of progress", () -> BEANS.get(NegotiationFigures.class)
                        .chapters(LeakFixture.DAY, LeakFixture.DAY)));
    }

    private static Object report(ReportOrder order) {
        ReportService reports = BEANS.get(ReportService.class);
        Report report = reports.read(order);
        return ReportJson.of(report, reports.parts(report, order.language()), reports.lacking(report));
    }

    private static Object pack() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BEANS.get(RoundPack.class).write("TNC-20", out);
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                text.append(
                        entry.getName().endsWith(".pdf")
                                ? new PdfFile(bytes).text()
                                : new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text;
    }

    private static Stream<Way> rest() {
        return Stream.of(
                way(
                        "/issues",
                        () -> resource(IssuesResource.class).list(null, "TIG", null, null, null, null, null, null),
                        Secret.ISSUE),
                way(
                        "/positions",
                        () -> resource(PositionsResource.class)
                                .list(null, "TIG", null, null, "TNC-20", null, null, null, null, null),
                        Secret.POSITION),
                way("/mandates", () -> resource(MandatesResource.class).list(null, null, null, null), Secret.MANDATE),
                way(
                        "/offers",
                        () -> resource(OffersResource.class).list(null, null, null, null, null, null, null),
                        Secret.OFFER),
                way(
                        "/submissions",
                        () -> resource(SubmissionsResource.class)
                                .list(null, null, null, null, null, null, null, null, null),
                        Secret.SUBMISSION),
                way(
                        "/texts",
                        () -> resource(TextsResource.class).list("TIG", null, null, null, null, null, null),
                        Secret.TEXT),
                way(
                        "/pointers",
                        () -> resource(PointersResource.class).list(null, null, null, null, null),
                        Secret.POINTER),
                way(
                        "/negotiations/reports",
                        () -> resource(ReportsResource.class).list(null),
                        Secret.REPORT));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void tellsNothingToWhoIsOffTheLists(Way way) {
        assertThat(told(OUTSIDER, way)).as("with the first wall off").isEmpty();
        assertThat(told(LISTED, way)).as("on the lists").isEqualTo(way.tells());
    }

    @Test
    void wouldTellItAllWithoutTheSecondWall() {
        HELD.rowSecurity("disable");
        try {
            assertThat(ways()).allSatisfy(way -> assertThat(told(OUTSIDER, way)).isEqualTo(way.tells()));
        } finally {
            HELD.rowSecurity("enable");
        }
    }

    private static Set<Secret> told(Caller caller, Way way) {
        String answer = Told.in(Callers.as(caller, way.ask()));
        return Arrays.stream(Secret.values())
                .filter(secret -> answer.contains(secret.word()))
                .collect(Collectors.toSet());
    }

    /** Asks for one record. */
    record One(String name, Secret secret, LongFunction<Object> ask) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<One> ones() {
        PartyCodes codes = resource(PartyCodes.class);
        return Stream.of(
                new One("issue", Secret.ISSUE, id -> IssueJson.of(issues().get(id))),
                new One(
                        "position",
                        Secret.POSITION,
                        id -> PositionJson.of(positions().get(id), codes)),
                new One(
                        "mandate",
                        Secret.MANDATE,
                        id -> MandateJson.of(mandates().get(id))),
                new One("offer", Secret.OFFER, id -> OfferJson.of(offers().get(id), codes)),
                new One("offer's document", Secret.OFFER, id -> offers().content(id)),
                new One(
                        "pointer",
                        Secret.POINTER,
                        id -> PointerJson.of(BEANS.get(PointerService.class).get(id))),
                new One(
                        "submission",
                        Secret.SUBMISSION,
                        id -> SubmissionJson.of(submissions().get(id))),
                new One("text", Secret.TEXT, id -> resource(TextAnswers.class).whole(id)),
                new One("text's words", Secret.TEXT, id -> texts().read(id)),
                new One("text's file", Secret.TEXT, id -> texts().content(id).bytes()),
                new One("comparison", Secret.TEXT, id -> BEANS.get(ComparisonService.class)
                        .compare(id, id, Reading.OPEN)),
                new One("issued report", Secret.REPORT, id -> resource(ReportsResource.class)
                        .get(Long.toString(id))),
                new One("issued report's file", Secret.REPORT, id -> issued().file(id)
                        .name()),
                history(Secret.ISSUE),
                history(Secret.MANDATE),
                history(Secret.OFFER),
                history(Secret.SUBMISSION),
                history(Secret.TEXT));
    }

    private static One history(Secret secret) {
        return new One("history of " + secret, secret, id -> BEANS.get(HistoryService.class)
                .of(new RecordRef(secret.name(), id)));
    }

    @ParameterizedTest
    @MethodSource("ones")
    void refusesARecordAsIfThereWereNone(One one) {
        long id = HELD.id(one.secret());
        assertThat(Told.in(Callers.as(LISTED, () -> one.ask().apply(id))))
                .contains(one.secret().word());
        assertThat(refusal(one, id)).isEqualTo(refusal(one, NONE));
    }

    private static String refusal(One one, long id) {
        Throwable thrown =
                catchThrowable(() -> Callers.as(OUTSIDER, () -> one.ask().apply(id)));
        assertThat(thrown).isInstanceOf(NotFound.class).hasNoCause();
        return thrown.getMessage().replace(Long.toString(id), "");
    }

    private static RecordRef ref(Secret secret) {
        return new RecordRef(secret.name(), HELD.id(secret));
    }

    /** A REST resource as the container would make it. */
    private static <T> T resource(Class<T> type) {
        try {
            if (type == PartyCodes.class) {
                return type.cast(new PartyCodes(BEANS.get(PartyService.class)));
            }
            T made = type.getDeclaredConstructor().newInstance();
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    boolean ofRest = field.getType().getPackageName().endsWith(".rest");
                    field.set(made, ofRest ? resource(field.getType()) : BEANS.get(field.getType()));
                }
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ExportSelection export() {
        return BEANS.get(SubmissionsExport.class).select(Map.of());
    }

    private static IssueService issues() {
        return BEANS.get(IssueService.class);
    }

    private static PositionService positions() {
        return BEANS.get(PositionService.class);
    }

    private static MandateService mandates() {
        return BEANS.get(MandateService.class);
    }

    private static OfferService offers() {
        return BEANS.get(OfferService.class);
    }

    private static ConsultationService submissions() {
        return BEANS.get(ConsultationService.class);
    }

    private static TextService texts() {
        return BEANS.get(TextService.class);
    }

    private static IssuedReports issued() {
        return BEANS.get(IssuedReports.class);
    }
}
