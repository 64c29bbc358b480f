package parley.contacts.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.contacts.person.PersonDetail;
import parley.contacts.person.PersonService;
import parley.core.access.Role;
import parley.core.directory.DirectoryService;
import parley.core.directory.LogPerson;
import parley.core.directory.PersonName;
import parley.core.text.Language;
import parley.exchange.ImportMessage;
import parley.exchange.ImportVerdict;
import parley.exchange.imports.ImportDecisions;
import parley.exchange.imports.ImportRow;
import parley.exchange.imports.ImportSummary;
import parley.exchange.imports.ImportWords;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Lists as real programs write them: every cell is where it belongs afterwards, in the notes, or was named. */
class SampleFilesTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ImportFixture::database);

    private static final ImportCalls IMPORTS = new ImportCalls(BEANS);

    /** Who stands in the lists, spelt as the one that lost nothing spells them; the programs' own errors are not theirs. */
    private static final Set<String> PEOPLE = Set.of(
            "Hélène Côté-Lévesque",
            "Jean-François D’Amours",
            "Nguyễn Thị Minh Khai",
            "Siti binti Abdullah",
            "Sukarnoto",
            "Somchai Wongsawat-Test",
            "Ma. Cristina Dela Cruz",
            "Daw Aye Aye Thin",
            "Kimberly O'Brien \"Kim\"",
            "Zoë MacDonald; Jr",
            "Lim Wei Ling",
            "Pehin Haji Ismail");

    /** Says nothing of anybody: what kind of address stands beside it. */
    private static final Set<String> ABOUT_OTHER_CELLS = Set.of(
            "E-mail 1 - Label",
            "E-mail 2 - Label",
            "Phone 1 - Label",
            "Address 1 - Label",
            "Website 1 - Label",
            "E-mail Type");

    private static byte[] file(String name) {
        try (InputStream in = SampleFilesTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String receive(String name) {
        return IMPORTS.receive("people", name, file(name));
    }

    @ParameterizedTest
    @CsvSource({
        "contacts-google.csv, UTF-8, 12",
        "contacts-outlook.csv, Windows-1252, 12",
        "contacts-excel-fr.csv, Windows-1252, 9",
        "contacts-linkedin.csv, UTF-8, 12",
        "contacts-mixed.vcf, UTF-8, 12",
        "mission-registrations.xlsx, , 8"
    })
    void everyCellOfAListIsKeptOrNamed(String name, String encoding, int people) {
        String code = receive(name);
        ImportSummary batch = IMPORTS.get(code);
        assertThat(batch.encoding()).isEqualTo(encoding);
        List<ImportRow> before = IMPORTS.rows(code);
        assertThat(batch.count(ImportVerdict.NEW)).as("%s", before).isEqualTo(people);
        assertThat(before).filteredOn(row -> !row.verdict().good()).allMatch(row -> !row.messages()
                .isEmpty());
        IMPORTS.apply(code);
        List<String> lost = new ArrayList<>();
        for (ImportRow row : IMPORTS.rows(code)) {
            if (row.verdict() == ImportVerdict.NEW) {
                PersonDetail person = IMPORTS.as(
                        Role.STEWARD, () -> BEANS.get(PersonService.class).get(row.recordId()));
                lost.addAll(lost(batch, row, person));
                String asUsed = person.summary().name().asUsed();
                assertThat(Plain.lost(asUsed) || PEOPLE.contains(asUsed))
                        .as(asUsed)
                        .isTrue();
            }
        }
        assertThat(lost).isEmpty();
        IMPORTS.undo(code);
        assertThat(IMPORTS.find("example")).isEmpty();
    }

    /** @return cells of which the person does not hold every part */
    private static List<String> lost(ImportSummary batch, ImportRow row, PersonDetail person) {
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String header = batch.headers().get(i);
            String cell = row.cells().get(i).strip();
            if (!cell.isEmpty()
                    && !ABOUT_OTHER_CELLS.contains(header)
                    && !holds(person, batch.mapping().get(header), cell)) {
                lost.add(row.number() + " " + header + ": " + cell);
            }
        }
        return lost;
    }

    private static boolean holds(PersonDetail detail, String field, String cell) {
        LogPerson person = detail.content();
        String notes = Objects.toString(person.notes(), "");
        if (notes.contains(cell)) {
            return true;
        }
        List<String> parts = Stream.of(cell.split(" ::: |[;\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return switch (field) {
            case "email" ->
                emails(person)
                        .containsAll(parts.stream()
                                .map(each -> each.toLowerCase(Locale.ROOT))
                                .toList());
            case "phone", "mobile", "fax", "otherPhone", "allPhones" ->
                parts.stream()
                        .allMatch(part -> numbers(person).stream().anyMatch(number -> number.endsWith(digits(part))));
            case "organization" ->
                Stream.of(detail.summary().organizationEn(), detail.summary().organizationFr())
                        .anyMatch(cell::equals);
            case "titleEn", "titleFr" ->
                person.affiliations().stream()
                        .flatMap(each -> Stream.of(each.titleEn(), each.titleFr()))
                        .anyMatch(cell::equals);
            case "street", "city", "region", "postcode" ->
                person.affiliations().stream().anyMatch(each -> Objects.toString(each.postalAddress(), "")
                        .contains(cell));
            case "department" -> person.affiliations().stream().anyMatch(each -> cell.equals(each.department()));
            case "honorificEn", "honorificFr" -> cell.equals(person.honorificEn()) || cell.equals(person.honorificFr());
            case "familyName", "givenName", "name" -> names(person).containsAll(words(cell));
            case "sectors" ->
                IMPORTS.as(Role.STEWARD, () -> BEANS.get(DirectoryService.class).sectors()).stream()
                        .filter(sector ->
                                sector.nameEn().equals(cell) || sector.nameFr().equals(cell))
                        .anyMatch(sector -> person.sectorIds().contains(sector.id()));
            case "country" -> person.countryId() != null || person.countryOther() != null;
            case "language" ->
                person.language() == (cell.toLowerCase(Locale.ROOT).startsWith("fr") ? Language.FR : Language.EN);
            default -> false;
        };
    }

    private static Set<String> emails(LogPerson person) {
        return person.affiliations().stream()
                .map(each -> each.email())
                .filter(Objects::nonNull)
                .map(each -> each.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static List<String> numbers(LogPerson person) {
        return person.affiliations().stream()
                .flatMap(each -> each.phones().stream())
                .map(phone -> digits(phone.number()))
                .toList();
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    private static Set<String> names(LogPerson person) {
        return words(PersonName.of(person.familyName(), person.givenName(), person.nameOrder())
                .asUsed());
    }

    /** Addresses that a display name repeats belong to their own cell. */
    private static Set<String> words(String name) {
        return new TreeSet<>(List.of(
                name.replaceAll("\\(.*@.*\\)", "").replace(",", " ").strip().split("\\s+")));
    }

    /** The association's sheet was written by a script: the name of one company is a formula that nobody worked out. */
    @Test
    void aFormulaWithoutItsValueIsNamedByRowAndColumnInBothLanguages() {
        String code = receive("mission-registrations.xlsx");
        ImportRow row = IMPORTS.rows(code).stream()
                .filter(each -> each.number() == 10)
                .findFirst()
                .orElseThrow();
        ImportWords words = BEANS.get(ImportWords.class);
        assertThat(words.reason(row, Language.EN)).contains("Company", "The formula in B10 has no stored value");
        assertThat(words.reason(row, Language.FR)).contains("La formule en B10 n’a pas de valeur enregistrée");
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(1, "Zehn Mining Corp");
        IMPORTS.asSteward(() -> BEANS.get(ImportDecisions.class).correct(code, 10, cells));
        assertThat(IMPORTS.rows(code))
                .flatExtracting(ImportRow::messages)
                .extracting(ImportMessage::key)
                .doesNotContain("import.unstoredFormula");
    }

    @Test
    void theSamePeopleInEveryListAreFoundAgain() {
        for (String name : List.of(
                "contacts-google.csv",
                "contacts-outlook.csv",
                "contacts-excel-fr.csv",
                "contacts-linkedin.csv",
                "contacts-mixed.vcf",
                "mission-registrations.xlsx")) {
            String code = receive(name);
            if (!name.equals("contacts-google.csv")) {
                assertThat(IMPORTS.rows(code))
                        .filteredOn(row -> row.verdict() == ImportVerdict.NEW)
                        .as(name)
                        .isEmpty();
            }
            if (IMPORTS.get(code).good() > 0) {
                IMPORTS.apply(code);
            }
        }
        Map<String, Long> stored = IMPORTS.find("example").stream()
                .collect(Collectors.groupingBy(each -> each.summary().name().asUsed(), Collectors.counting()));
        assertThat(stored.keySet()).isEqualTo(PEOPLE);
        assertThat(stored.values()).containsOnly(1L);
    }
}
