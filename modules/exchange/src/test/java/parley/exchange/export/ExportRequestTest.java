package parley.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.error.InvalidInput;
import parley.exchange.Disclosure;
import parley.exchange.Disclosures;
import parley.exchange.ExportFormat;
import parley.exchange.ExportPurpose;
import parley.testing.PdfFile;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** What may be asked for, in how many volumes it comes, and who is said to have received it. */
class ExportRequestTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ExportCalls::database);

    private static final ExportCalls CALLS = new ExportCalls(BEANS);

    @Test
    void refusesAPurposeThatTheKindDoesNotKnow() {
        assertThatThrownBy(() -> CALLS.request("GOSSIP", ExportFormat.CSV, 1))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors().get(0).field()).isEqualTo("purpose"));
    }

    @Test
    void aDirectoryThatIsTooLongForOneFileComesInVolumesAndSaysSoBefore() throws Exception {
        Map<String, String> criteria = Map.of("last", "2500");
        assertThat(foretold(criteria, ExportFormat.PDF)).isEqualTo(3);
        assertThat(foretold(criteria, ExportFormat.CSV)).isEqualTo(1);
        String code = CALLS.request(ExportPurpose.OPERATIONAL, ExportFormat.PDF, 2_500);
        CALLS.work();
        ExportSummary made = CALLS.get(code);
        assertThat(made.volumes()).isEqualTo(3);
        assertThat(BEANS.get(ExportNames.class).of(made)).endsWith(code + ".zip");
        assertThat(made.mediaType()).isEqualTo("application/zip");
        List<String> names = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(CALLS.file(code)))) {
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
        return ExportCalls.as(ExportCalls.ACCOUNT, () -> CALLS.exports()
                .volumes("people", criteria, ExportPurpose.OPERATIONAL, format));
    }

    private static List<String> received(long person) {
        return ExportCalls.as(
                        ExportCalls.ACCOUNT, () -> BEANS.get(Disclosures.class).of(person))
                .stream()
                .map(Disclosure::code)
                .toList();
    }

    @Test
    void saysWhoReceivedAPersonsDataAlsoOfOneMergedIntoThem() {
        String all = CALLS.request(ExportPurpose.OPERATIONAL, ExportFormat.CSV, 2);
        String even = CALLS.request(NumbersExport.EVEN, ExportFormat.CSV, 2);
        CALLS.work();
        assertThat(received(1)).contains(all).doesNotContain(even);
        assertThat(received(2)).contains(all, even).startsWith(even);
        assertThat(received(70_001)).isEmpty();
        BEANS.inTransaction(() -> BEANS.entityManager()
                .createNativeQuery("update core.person set archived_at = now(), archived_reason = 'merged',"
                        + " merged_into_id = 1 where id = 2")
                .executeUpdate());
        assertThat(received(1)).contains(all, even);
        assertThat(ExportCalls.as(ExportCalls.ACCOUNT, () -> BEANS.get(Disclosures.class)
                                .of(1))
                        .get(0)
                        .by())
                .isEqualTo("Stella Ward");
    }

    @Test
    void refusesAKindOfFileThatTheKindDoesNotOffer() {
        assertThatThrownBy(() -> CALLS.request(ExportPurpose.OPERATIONAL, ExportFormat.VCARD4, 1))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors().get(0).field()).isEqualTo("format"));
    }
}
