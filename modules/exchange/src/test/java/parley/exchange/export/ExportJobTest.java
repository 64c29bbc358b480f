package parley.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.AccountStore;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.job.WaitingJobs;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.exchange.Disclosure;
import parley.exchange.Disclosures;
import parley.exchange.ExportFormat;
import parley.exchange.ExportPurpose;
import parley.testing.PdfFile;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

/** Exports from the request to the expiry of the file, over a real database. */
class ExportJobTest {
    private static final long ACCOUNT = 1;

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(
            TestClock.on("2026-11-24"),
            () -> TestDatabase.create("exporters", owner -> {
                AccountStore accounts = new AccountStore(owner);
                accounts.add("steward@example.org", "Stella Ward", Set.of(Role.STEWARD), Language.EN, "none", false);
                accounts.add("manager@example.org", "Manuel Ager", Set.of(Role.MANAGER), Language.FR, "none", false);
            }));

    private ExportService exports;

    @BeforeEach
    void find() {
        exports = BEANS.get(ExportService.class);
    }

    @AfterEach
    void forget() {
        NumbersExport.at = row -> {};
    }

    private static <T> T as(long account, Supplier<T> work) {
        Caller caller = new Caller(
                account, account, "Stella Ward", null, Set.of(Role.STEWARD), Set.of(), Language.EN, "request");
        return Callers.as(caller, work);
    }

    private String request(String purpose, ExportFormat format, long last) {
        return as(
                ACCOUNT,
                () -> exports.request(new RequestExport(
                        "people", Map.of("last", Long.toString(last)), purpose, List.of(), format, Language.EN)));
    }

    private static void work() {
        BEANS.get(WaitingJobs.class).work("test");
    }

    private ExportSummary get(String code) {
        return as(ACCOUNT, () -> exports.get(code));
    }

    /** Looks from another thread, outside the transaction that writes the file. */
    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> as(ACCOUNT, work)).join();
    }

    private byte[] file(String code) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Optional<byte[]> piece;
        for (int i = 0; (piece = piece(code, i)).isPresent(); i++) {
            whole.writeBytes(piece.get());
        }
        return whole.toByteArray();
    }

    private Optional<byte[]> piece(String code, int position) {
        return as(ACCOUNT, () -> exports.piece(code, position));
    }

    private static long chunks() {
        return BEANS.inTransaction(() -> ((Number) BEANS.entityManager()
                        .createNativeQuery("select count(*) from exchange.export_chunk")
                        .getSingleResult())
                .longValue());
    }

    @Test
    void isQueuedThenWrittenWhole() throws Exception {
        String code = request(ExportPurpose.OPERATIONAL, ExportFormat.CSV, 30_000);
        assertThat(get(code).state()).isEqualTo(ExportState.QUEUED);
        assertThat(as(ACCOUNT, exports::underWay))
                .extracting(ExportSummary::code)
                .contains(code);
        work();
        ExportSummary made = get(code);
        assertThat(made.state()).isEqualTo(ExportState.READY);
        assertThat(made.rows()).isEqualTo(30_000);
        assertThat(made.progress().done()).isEqualTo(30_000);
        byte[] file = file(code);
        assertThat(made.bytes()).isEqualTo(file.length);
        assertThat(made.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        assertThat(new String(file, StandardCharsets.UTF_8).lines())
                .hasSize(30_001)
                .endsWith("30000,'=30000");
    }

    @Test
    void countsWhomThePurposeLeavesOut() {
        String code = request(NumbersExport.EVEN, ExportFormat.CSV, 11);
        work();
        ExportSummary made = get(code);
        assertThat(made.rows()).isEqualTo(5);
        assertThat(made.leftOut()).containsExactly(Map.entry("NO_BASIS", 6L));
        assertThat(made.purposeName(Language.FR)).isEqualTo("Les pairs");
        assertThat(new String(file(code), StandardCharsets.UTF_8).lines()).hasSize(6);
    }

    @Test
    void isShownHowFarItIsAndStopsWhenCancelled() {
        String code = request(ExportPurpose.OPERATIONAL, ExportFormat.CSV, 50_000);
        NumbersExport.at = row -> {
            BEANS.clock().advance(Duration.ofMillis(5));
            if (row == 20_000) {
                ExportSummary seen = elsewhere(() -> exports.get(code));
                assertThat(seen.state()).isEqualTo(ExportState.RUNNING);
                assertThat(seen.progress().total()).isEqualTo(50_000);
                assertThat(seen.progress().done()).isBetween(19_000L, 20_000L);
                elsewhere(() -> {
                    exports.cancel(code);
                    return null;
                });
            }
            assertThat(row).isLessThan(21_000);
        };
        long before = chunks();
        work();
        assertThat(get(code).state()).isEqualTo(ExportState.CANCELLED);
        assertThat(chunks()).isEqualTo(before);
        assertThatThrownBy(() -> piece(code, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWaitsIsCancelledBeforeItBegins() {
        String code = request(ExportPurpose.OPERATIONAL, ExportFormat.CSV, 3);
        as(ACCOUNT, () -> {
            exports.cancel(code);
            return null;
        });
        assertThat(get(code).state()).isEqualTo(ExportState.CANCELLED);
    }

    @Test
    void aFileWithSomebodyWhoIsForgottenMeanwhileIsGivenToNobody() {
        String code = request(ExportPurpose.OPERATIONAL, ExportFormat.CSV, 10);
        String ofOthers = request(NumbersExport.EVEN, ExportFormat.CSV, 10);
        long before = chunks();
        NumbersExport.at = row -> {
            if (row == 7) {
                NumbersExport.at = later -> {};
                elsewhere(ExportJobTest::forgetTheFirst);
            }
        };
        work();
        assertThat(get(code).state()).isEqualTo(ExportState.EXPIRED);
        assertThatThrownBy(() -> piece(code, 0)).isInstanceOf(NotFound.class);
        assertThat(get(ofOthers).state()).isEqualTo(ExportState.READY);
        assertThat(chunks()).isEqualTo(before + 1);

        String afterwards = request(ExportPurpose.OPERATIONAL, ExportFormat.CSV, 10);
        work();
        assertThat(get(afterwards).state()).isEqualTo(ExportState.READY);
    }

    private static Integer forgetTheFirst() {
        return BEANS.inTransaction(() -> BEANS.entityManager()
                .createNativeQuery(
                        "update core.person set anonymised_at = now(), archived_at = now(), archived_reason = 'x'"
                                + " where id = (select min(id) from core.person)")
                .executeUpdate());
    }

    @Test
    void aFaultLeavesNoFileAndSaysWhy() {
        String code = request(ExportPurpose.OPERATIONAL, ExportFormat.XLSX, 10);
        NumbersExport.at = row -> {
            if (row == 7) {
                throw new IllegalStateException("as the test wants");
            }
        };
        long before = chunks();
        work();
        assertThat(get(code).state()).isEqualTo(ExportState.FAILED);
        assertThat(get(code).progress().errorKey()).isEqualTo("error.jobFailed");
        assertThat(get(code).progress().errorArguments()).hasSize(1);
        assertThat(chunks()).isEqualTo(before);
    }

    @Test
    void theFileGoesWhenItExpiresAndTheRecordStays() {
        String code = request(ExportPurpose.OPERATIONAL, ExportFormat.CSV, 4);
        work();
        long before = chunks();
        BEANS.clock().advance(ExportRecord.KEPT.plusSeconds(1));
        assertThat(get(code).state()).isEqualTo(ExportState.EXPIRED);
        work();
        assertThat(chunks()).isLessThan(before);
        assertThat(get(code).rows()).isEqualTo(4);
        assertThat(as(ACCOUNT, () -> exports.ended(Paging.longest())).items())
                .extracting(ExportSummary::code)
                .contains(code);
    }

    @Test
    void nobodyElseSeesCancelsOrFetchesIt() {
        String code = request(ExportPurpose.OPERATIONAL, ExportFormat.CSV, 4);
        assertThatThrownBy(() -> as(2, () -> exports.get(code))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(2, () -> {
                    exports.cancel(code);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        assertThat(as(2, exports::underWay)).isEmpty();
        work();
    }

    @Test
    void refusesAPurposeThatTheKindDoesNotKnow() {
        assertThatThrownBy(() -> request("GOSSIP", ExportFormat.CSV, 1))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors().get(0).field()).isEqualTo("purpose"));
    }

    @Test
    void aDirectoryThatIsTooLongForOneFileComesInVolumesAndSaysSoBefore() throws Exception {
        Map<String, String> criteria = Map.of("last", "2500");
        assertThat(foretold(criteria, ExportFormat.PDF)).isEqualTo(3);
        assertThat(foretold(criteria, ExportFormat.CSV)).isEqualTo(1);
        String code = request(ExportPurpose.OPERATIONAL, ExportFormat.PDF, 2_500);
        work();
        ExportSummary made = get(code);
        assertThat(made.volumes()).isEqualTo(3);
        assertThat(made.fileName()).endsWith(code + ".zip");
        assertThat(made.mediaType()).isEqualTo("application/zip");
        List<String> names = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file(code)))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                names.add(entry.getName());
                new PdfFile(zip.readAllBytes())
                        .text()
                        .lines()
                        .filter(line -> line.matches("\\d+"))
                        .forEach(numbers::add);
            }
        }
        assertThat(names)
                .allMatch(name -> name.startsWith("people-" + code + "-00"))
                .hasSize(3);
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, 2_500)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    private long foretold(Map<String, String> criteria, ExportFormat format) {
        return as(ACCOUNT, () -> exports.volumes("people", criteria, ExportPurpose.OPERATIONAL, format));
    }

    private static List<String> received(long person) {
        return as(ACCOUNT, () -> BEANS.get(Disclosures.class).of(person)).stream()
                .map(Disclosure::code)
                .toList();
    }

    @Test
    void saysWhoReceivedAPersonsDataAlsoOfOneMergedIntoThem() {
        String all = request(ExportPurpose.OPERATIONAL, ExportFormat.CSV, 2);
        String even = request(NumbersExport.EVEN, ExportFormat.CSV, 2);
        work();
        assertThat(received(1)).contains(all).doesNotContain(even);
        assertThat(received(2)).contains(all, even).startsWith(even);
        assertThat(received(70_001)).isEmpty();
        BEANS.inTransaction(() -> BEANS.entityManager()
                .createNativeQuery("update core.person set archived_at = now(), archived_reason = 'merged',"
                        + " merged_into_id = 1 where id = 2")
                .executeUpdate());
        assertThat(received(1)).contains(all, even);
        assertThat(as(ACCOUNT, () -> BEANS.get(Disclosures.class).of(1)).get(0).by())
                .isEqualTo("Stella Ward");
    }

    @Test
    void refusesAKindOfFileThatTheKindDoesNotOffer() {
        assertThatThrownBy(() -> request(ExportPurpose.OPERATIONAL, ExportFormat.VCARD4, 1))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors().get(0).field()).isEqualTo("format"));
    }
}
