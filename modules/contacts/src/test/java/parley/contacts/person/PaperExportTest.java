package parley.contacts.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.contacts.consent.ConsentFixture;
import parley.contacts.organization.OrganizationCriteria;
import parley.contacts.organization.OrganizationService;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.job.WaitingJobs;
import parley.core.record.Filters;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.exchange.ExportFormat;
import parley.exchange.ExportPurpose;
import parley.exchange.export.ExportNames;
import parley.exchange.export.ExportService;
import parley.exchange.export.ExportSummary;
import parley.exchange.export.RequestExport;
import parley.testing.PdfFile;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** What goes on paper is the list: the same entries in the same order, in files that veraPDF has nothing against. */
class PaperExportTest {
    private static final List<String> FAMILIES = List.of(
            "Nguyễn Thị Phương",
            "ใจดี",
            "ພົມມະຈັນ",
            "សុភា",
            "အောင်ဆန်း",
            "Guérin-Œuvre",
            "<script>alert(1)</script>",
            "Smith & Sons",
            "\u202Eevil\u202C",
            "陳",
            "W".repeat(300));

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ConsentFixture::database);

    @BeforeAll
    static void peopleAndOrganizationsOfEveryScript() throws SQLException {
        BEANS.database().fill(owner -> {
            try (var organization = owner.prepareStatement(
                            "insert into core.organization (name_en, kind) values (?, 'COMPANY')");
                    var person = owner.prepareStatement(
                            "insert into core.person (family_name, given_name, name_order) values (?, ?, 'GIVEN_FIRST')")) {
                for (String family : FAMILIES) {
                    organization.setString(1, family + " Ltd.");
                    organization.executeUpdate();
                    for (int i = 0; i < 5; i++) {
                        person.setString(1, family);
                        person.setString(2, "Given " + i);
                        person.executeUpdate();
                    }
                }
            }
        });
    }

    private static <T> T asSteward(Supplier<T> work) {
        return ConsentFixture.as(BEANS, Role.STEWARD, work);
    }

    private static ExportSummary made(String kind, String purpose, ExportFormat format, Language language) {
        ExportService exports = BEANS.get(ExportService.class);
        String code = asSteward(() -> exports.request(
                new RequestExport(kind, Map.of("sort", "-name"), purpose, List.of(), format, language)));
        BEANS.get(WaitingJobs.class).work("test");
        ExportSummary made = asSteward(() -> exports.get(code));
        assertThat(made.ready()).as("state %s", made.state()).isTrue();
        return made;
    }

    private static PdfFile file(ExportSummary export) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Optional<byte[]> piece;
        for (int i = 0; (piece = piece(export, i)).isPresent(); i++) {
            whole.writeBytes(piece.get());
        }
        return new PdfFile(whole.toByteArray());
    }

    private static Optional<byte[]> piece(ExportSummary export, int position) {
        return asSteward(() -> BEANS.get(ExportService.class).piece(export.code(), position));
    }

    private static String dense(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202A-\\u202E]+", "");
    }

    @ParameterizedTest
    @CsvSource({"people, EN", "people, FR", "organizations, EN", "organizations, FR"})
    void theDirectoryHoldsTheListInItsOrder(String kind, Language language) {
        ExportSummary export = made(kind, ExportPurpose.OPERATIONAL, ExportFormat.PDF, language);
        PdfFile file = file(export);
        assertThat(file.faults()).isEmpty();
        assertThat(BEANS.get(ExportNames.class).of(export)).endsWith(".pdf");
        assertThat(export.mediaType()).isEqualTo("application/pdf");
        List<String> listed = kind.equals("people") ? people() : organizations(language);
        assertThat(export.rows()).isEqualTo(listed.size());
        String text = dense(file.text());
        int at = 0;
        for (String name : listed) {
            int found = text.indexOf(dense(name), at);
            assertThat(found).as(name).isNotNegative();
            at = found + 1;
        }
        assertThat(file.text(file.pages()))
                .contains(export.code())
                .contains(language == Language.FR ? "À propos de cette exportation" : "About this export");
    }

    private static List<String> people() {
        return asSteward(() -> BEANS
                .get(PersonService.class)
                .find(PersonCriteria.read(Filters.strict(Map.of())), Paging.of(1, 200, "-name"))
                .items()
                .stream()
                .map(person -> person.name().filed())
                .toList());
    }

    /** As a reader of that language sees the list. */
    private static List<String> organizations(Language language) {
        return asSteward(() -> Callers.as(Callers.current().speaking(language), () -> BEANS
                .get(OrganizationService.class)
                .find(OrganizationCriteria.read(Filters.strict(Map.of())), Paging.of(1, 200, "-name"))
                .items()
                .stream()
                .map(organization -> organization.name(language))
                .toList()));
    }

    @ParameterizedTest
    @CsvSource({"LABELS, EN, VIETNAM", "LABELS_A4, FR, VIETNAM"})
    void whoHasAnAddressGetsALabelAndTheOthersAreNamed(ExportFormat format, Language language, String country) {
        BEANS.inTransaction(() -> BEANS.entityManager()
                .createNativeQuery(
                        "insert into core.affiliation (person_id, organization_id, title_en, main) select p.id,"
                                + " (select min(id) from core.organization where name_en like 'Nguyễn%'), 'Director', true"
                                + " from core.person p where p.family_name like 'Nguyễn%' and not exists"
                                + " (select 1 from core.affiliation a where a.person_id = p.id)")
                .executeUpdate());
        BEANS.inTransaction(() -> BEANS.entityManager()
                .createNativeQuery("update core.organization set postal_address = '45 Đường Ví Dụ' || chr(10) ||"
                        + " 'Da Nang 550000', country_id = (select id from core.party where code = 'VNM')"
                        + " where name_en like 'Nguyễn%'")
                .executeUpdate());
        BEANS.inTransaction(() -> BEANS.entityManager()
                .createNativeQuery(
                        "update core.affiliation a set postal_address = '1 Own Street' || chr(10) || 'Ottawa ON'"
                                + " from core.person p where p.id = a.person_id and p.given_name = 'Given 1'")
                .executeUpdate());
        ExportSummary export = made("people", ExportPurpose.OPERATIONAL, format, language);
        PdfFile file = file(export);
        assertThat(file.faults()).isEmpty();
        assertThat(export.rows()).isEqualTo(5);
        assertThat(export.leftOut()).containsExactly(Map.entry("NO_ADDRESS", (long) people().size() - 5));
        assertThat(file.text(1))
                .contains("Given 0 Nguyễn Thị Phương", "Director", "45 Đường Ví Dụ", "Da Nang 550000", country)
                .containsSubsequence("Given 1 Nguyễn Thị Phương", "1 Own Street", "Ottawa ON", "Given 0")
                .doesNotContain("ใจดี");
        assertThat(file.text()).contains("ใจดี", export.code());
        ExportSummary organizations = made("organizations", ExportPurpose.OPERATIONAL, format, language);
        assertThat(organizations.rows()).isEqualTo(1);
        assertThat(file(organizations).faults()).isEmpty();
        assertThat(file(organizations).text(1)).contains("Nguyễn Thị Phương Ltd.", country);
    }

    @Test
    void whomThePurposeLeavesOutIsCountedOnTheLastPage() {
        ExportSummary export = made("people", "NEWSLETTER", ExportFormat.PDF, Language.EN);
        PdfFile file = file(export);
        assertThat(file.faults()).isEmpty();
        assertThat(export.rows()).isZero();
        assertThat(export.leftOut()).containsEntry("NO_BASIS", (long) people().size());
        assertThat(dense(file.text(file.pages()))).contains(dense("Left out: " + people().size()));
        assertThat(file.text()).contains("The list is empty.");
    }
}
