package parley.contacts.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.core.directory.DirectoryService;
import parley.core.directory.LogPerson;
import parley.core.directory.SectorCard;
import parley.exchange.ImportVerdict;
import parley.exchange.imports.ImportRow;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Sectors of a list, as the lists of different offices write them. */
class ImportSectorsTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ImportFixture::database);

    private static final ImportCalls IMPORTS = new ImportCalls(BEANS);

    private static List<SectorCard> all() {
        return IMPORTS.as(Role.STEWARD, () -> BEANS.get(DirectoryService.class).sectors());
    }

    private static Set<String> codes(LogPerson person) {
        return all().stream()
                .filter(sector -> person.sectorIds().contains(sector.id()))
                .map(SectorCard::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({
        "AGRI, AGRI",
        "agri, AGRI",
        "Agriculture, AGRI",
        "Agroalimentaire, AGRI",
        "Agri-food, AGRI",
        "AGRICULTURE ET AGROALIMENTAIRE, AGRI",
        "TIC, ICT",
        "Technologie propre, CLEAN",
        "'Mines, finance', EXTR FIN",
        "Aérospatiale / Infrastructures, AERO INFRA",
        "AGRI;Biens de consommation, AGRI CONS"
    })
    void readsCodesAndWordsOfEitherLanguage(String written, String codes) {
        Set<Long> ids = new TreeSet<>();
        assertThat(new Sectors(all()).read(written, ids)).isEmpty();
        assertThat(all().stream()
                        .filter(sector -> ids.contains(sector.id()))
                        .map(SectorCard::code)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @Test
    void saysWhichAreNoneAndKeepsThem() {
        String code = IMPORTS.receive("First name,Last name,E-mail,Secteur d’activité\n"
                + "Ana,Sektori,ana@sektori.example.org,AGRI;Technologies;Poterie\n");
        ImportRow row = IMPORTS.rows(code).get(0);
        assertThat(row.verdict()).isEqualTo(ImportVerdict.NEW);
        assertThat(row.messages())
                .filteredOn(message -> message.key().equals("importPeople.remark.noSector"))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.column()).isEqualTo("Secteur d’activité");
                    assertThat(message.arguments()).containsExactly("Technologies; Poterie");
                });
        IMPORTS.apply(code);
        LogPerson person = IMPORTS.one("sektori").content();
        assertThat(codes(person)).containsExactly("AGRI");
        assertThat(person.notes()).contains("Secteur d’activité: Technologies", "Secteur d’activité: Poterie");
    }

    @Test
    void saysSoOfOrganizationsToo() {
        String code = IMPORTS.receive(
                "organizations",
                "o.csv",
                "Name,Sector\nSektori Org,Cleantech | Poterie\n".getBytes(StandardCharsets.UTF_8));
        assertThat(IMPORTS.rows(code).get(0).messages())
                .extracting(message -> message.key() + " " + message.arguments())
                .containsExactly("importOrganizations.new []", "importPeople.remark.noSector [Cleantech | Poterie]");
    }
}
