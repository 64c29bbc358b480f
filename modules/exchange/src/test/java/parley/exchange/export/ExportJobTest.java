package parley.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.error.NotFound;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.exchange.ExportFormat;
import parley.exchange.ExportPurpose;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Exports from the request to the expiry of the file, over a real database. */
class ExportJobTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ExportCalls::database);

    private static final ExportCalls CALLS = new ExportCalls(BEANS);

    @AfterEach
    void forget() {
        NumbersExport.at = row -> {};
    }

    @Test
    void isQueuedThenWrittenWhole() throws Exception {
        String code = CALLS.request(ExportPurpose.OPERATIONAL, ExportFormat.CSV, 30_000);
        assertThat(CALLS.get(code).state()).isEqualTo(ExportState.QUEUED);
        assertThat(ExportCalls.as(ExportCalls.ACCOUNT, CALLS.exports()::underWay))
                .extracting(ExportSummary::code)
                .contains(code);
        CALLS.work();
        ExportSummary made = CALLS.get(code);
        assertThat(made.state()).isEqualTo(ExportState.READY);
        assertThat(made.rows()).isEqualTo(30_000);
        assertThat(made.progress().done()).isEqualTo(30_000);
        byte[] file = CALLS.file(code);
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
        String code = CALLS.request(NumbersExport.EVEN, ExportFormat.CSV, 11);
        CALLS.work();
        ExportSummary made = CALLS.get(code);
        assertThat(made.rows()).isEqualTo(5);
        assertThat(made.leftOut()).containsExactly(Map.entry("NO_BASIS", 6L));
        assertThat(made.purposeName(Language.FR)).isEqualTo("Les pairs");
        assertThat(new String(CALLS.file(code), StandardCharsets.UTF_8).lines()).hasSize(6);
    }

    @Test
    void isShownHowFarItIsAndStopsWhenCancelled() {
        String code = CALLS.request(ExportPurpose.OPERATIONAL, ExportFormat.CSV, 50_000);
        NumbersExport.at = row -> {
            BEANS.clock().advance(Duration.ofMillis(5));
            if (row == 20_000) {
                ExportSummary seen = ExportCalls.elsewhere(() -> CALLS.exports().get(code));
                assertThat(seen.state()).isEqualTo(ExportState.RUNNING);
                assertThat(seen.progress().total()).isEqualTo(50_000);
                assertThat(seen.progress().done()).isBetween(19_000L, 20_000L);
                ExportCalls.elsewhere(() -> {
                    CALLS.exports().cancel(code);
                    return null;
                });
            }
            assertThat(row).isLessThan(21_000);
        };
        long before = CALLS.chunks();
        CALLS.work();
        assertThat(CALLS.get(code).state()).isEqualTo(ExportState.CANCELLED);
        assertThat(CALLS.chunks()).isEqualTo(before);
        assertThatThrownBy(() -> CALLS.piece(code, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWaitsIsCancelledBeforeItBegins() {
        String code = CALLS.request(ExportPurpose.OPERATIONAL, ExportFormat.CSV, 3);
        ExportCalls.as(ExportCalls.ACCOUNT, () -> {
            CALLS.exports().cancel(code);
            return null;
        });
        assertThat(CALLS.get(code).state()).isEqualTo(ExportState.CANCELLED);
    }

    @Test
    void aFileWithSomebodyWhoIsForgottenMeanwhileIsGivenToNobody() {
        String code = CALLS.request(ExportPurpose.OPERATIONAL, ExportFormat.CSV, 10);
        String ofOthers = CALLS.request(NumbersExport.EVEN, ExportFormat.CSV, 10);
        long before = CALLS.chunks();
        NumbersExport.at = row -> {
            if (row == 7) {
                NumbersExport.at = later -> {};
                ExportCalls.elsewhere(ExportJobTest::forgetTheFirst);
            }
        };
        CALLS.work();
        assertThat(CALLS.get(code).state()).isEqualTo(ExportState.EXPIRED);
        assertThatThrownBy(() -> CALLS.piece(code, 0)).isInstanceOf(NotFound.class);
        assertThat(CALLS.get(ofOthers).state()).isEqualTo(ExportState.READY);
        assertThat(CALLS.chunks()).isEqualTo(before + 1);

        String afterwards = CALLS.request(ExportPurpose.OPERATIONAL, ExportFormat.CSV, 10);
        CALLS.work();
        assertThat(CALLS.get(afterwards).state()).isEqualTo(ExportState.READY);
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
        String code = CALLS.request(ExportPurpose.OPERATIONAL, ExportFormat.XLSX, 10);
        NumbersExport.at = row -> {
            if (row == 7) {
                throw new IllegalStateException("as the test wants");
            }
        };
        long before = CALLS.chunks();
        CALLS.work();
        assertThat(CALLS.get(code).state()).isEqualTo(ExportState.FAILED);
        assertThat(CALLS.get(code).progress().errorKey()).isEqualTo("error.jobFailed");
        assertThat(CALLS.get(code).progress().errorArguments()).hasSize(1);
        assertThat(CALLS.chunks()).isEqualTo(before);
    }

    @Test
    void theFileGoesWhenItExpiresAndTheRecordStays() {
        String code = CALLS.request(ExportPurpose.OPERATIONAL, ExportFormat.CSV, 4);
        CALLS.work();
        long before = CALLS.chunks();
        BEANS.clock().advance(ExportRecord.KEPT.plusSeconds(1));
        assertThat(CALLS.get(code).state()).isEqualTo(ExportState.EXPIRED);
        CALLS.work();
        assertThat(CALLS.chunks()).isLessThan(before);
        assertThat(CALLS.get(code).rows()).isEqualTo(4);
        assertThat(ExportCalls.as(ExportCalls.ACCOUNT, () -> CALLS.exports().ended(Paging.longest()))
                        .items())
                .extracting(ExportSummary::code)
                .contains(code);
    }

    @Test
    void nobodyElseSeesCancelsOrFetchesIt() {
        String code = CALLS.request(ExportPurpose.OPERATIONAL, ExportFormat.CSV, 4);
        assertThatThrownBy(() -> ExportCalls.as(2, () -> CALLS.exports().get(code)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ExportCalls.as(2, () -> {
                    CALLS.exports().cancel(code);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        assertThat(ExportCalls.as(2, CALLS.exports()::underWay)).isEmpty();
        CALLS.work();
    }
}
