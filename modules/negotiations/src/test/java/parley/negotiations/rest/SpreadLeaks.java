package parley.negotiations.rest;

import static parley.negotiations.rest.Leak.way;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import parley.core.audit.AuditCriteria;
import parley.core.audit.AuditTrailService;
import parley.core.audit.HistoryService;
import parley.core.record.Paging;
import parley.core.record.PersonTraces;
import parley.core.record.RecordRef;
import parley.core.record.RecordSources;
import parley.core.text.Language;
import parley.exchange.ExportColumn;
import parley.negotiations.NegotiationFigures;
import parley.negotiations.ahead.RoundPack;
import parley.negotiations.chapter.StatusService;
import parley.negotiations.consultation.SubmissionsExport;
import parley.negotiations.report.Report;
import parley.negotiations.report.ReportOrder;
import parley.negotiations.report.ReportService;
import parley.negotiations.rest.Leak.Way;
import parley.negotiations.rest.LeakFixture.Secret;
import parley.testing.PdfFile;

/** What the kernel offers for all kinds of records, and reports. */
final class SpreadLeaks {
    private final Asking asking;

    SpreadLeaks(Asking asking) {
        this.asking = asking;
    }

    Stream<Way> all() {
        return Stream.concat(everywhere(), reports());
    }

    private Stream<Way> everywhere() {
        RecordSources sources = asking.get(RecordSources.class);
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
                        "changes of sessions",
                        () -> sources.all().stream()
                                .filter(source -> source.kind().equals(Secret.SESSION.name()))
                                .flatMap(source -> source.changes(Instant.EPOCH, 200).stream())
                                .map(change -> Secret.SESSION.word())
                                .toList(),
                        Secret.SESSION),
                way(
                        "changes of chapters",
                        () -> sources.all().stream()
                                .flatMap(source -> source.changes(asking.held(), 200).stream())
                                .filter(change -> "chapter.status.UNDER_NEGOTIATION".equals(change.outcome()))
                                .map(change -> Secret.STATUS.word())
                                .toList(),
                        Secret.STATUS),
                way("history of the chapter", () -> history("CHAPTER", asking.chapter()), Secret.STATUS, Secret.BRIEF),
                way("history of the round", () -> history("ROUND", asking.round()), Secret.SESSION),
                way(
                        "titles for other modules",
                        () ->
                                sources
                                        .find(Arrays.stream(Secret.values())
                                                .filter(Secret::record)
                                                .map(asking::ref)
                                                .toList())
                                        .stream()
                                        .map(card -> Secret.valueOf(card.ref().kind())
                                                .word())
                                        .toList(),
                        Secret.ISSUE,
                        Secret.MANDATE,
                        Secret.OFFER,
                        Secret.SUBMISSION,
                        Secret.TEXT,
                        Secret.SESSION),
                way(
                        "where a person appears",
                        () -> asking.get(PersonTraces.class).find(LeakFixture.PERSON).stream()
                                .map(mention -> "ZANZIBAR" + mention.kind())
                                .toList(),
                        Secret.SUBMISSION,
                        Secret.SESSION),
                way(
                        "rows of an export",
                        () -> {
                            List<Object> rows = new ArrayList<>();
                            List<String> columns = asking.get(SubmissionsExport.class).columns().stream()
                                    .map(ExportColumn::code)
                                    .toList();
                            asking.export().each(columns, Language.EN, row -> rows.add(row.cells()));
                            return rows;
                        },
                        Secret.SUBMISSION),
                // Who took which report, by its number, is for auditors to see.
                way("the audit", () -> asking
                        .get(AuditTrailService.class)
                        .find(new AuditCriteria(null, null, null, null, null), new Paging(1, 200, null, false))
                        .items()
                        .stream()
                        .filter(line -> !"REPORT_TAKEN".equals(line.entry().note()))
                        .toList()));
    }

    private Object history(String kind, long id) {
        return asking.get(HistoryService.class).of(new RecordRef(kind, id));
    }

    private Object words(java.util.function.Function<String, Object> ask) {
        return Arrays.stream(Secret.values()).map(Secret::word).map(ask).toList();
    }

    private Stream<Way> reports() {
        return Stream.of(
                way(
                        "brief of the chapter",
                        () -> report(LeakFixture.brief()),
                        Secret.ISSUE,
                        Secret.MANDATE,
                        Secret.BRIEF,
                        Secret.SESSION),
                way("report of the round", () -> report(LeakFixture.round(null)), Secret.SESSION),
                way("pack of the round", this::pack, Secret.SESSION, Secret.BRIEF),
                way("discrepancies", () -> asking.get(StatusService.class).discrepancies()),
                way("figures of progress", () -> asking.get(NegotiationFigures.class)
                        .chapters(LeakFixture.DAY, LeakFixture.DAY)));
    }

    private Object report(ReportOrder order) {
        ReportService reports = asking.get(ReportService.class);
        Report report = reports.read(order);
        return ReportJson.of(report, reports.parts(report, order.language()), reports.lacking(report));
    }

    private Object pack() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        asking.get(RoundPack.class).write("TNC-20", out);
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
}
