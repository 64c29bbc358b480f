package parley.contacts.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.person.PersonDetail;
import parley.core.access.Role;
import parley.core.directory.LogAffiliation;
import parley.core.directory.LogPerson;
import parley.core.directory.NameOrder;
import parley.core.text.Language;
import parley.exchange.ImportVerdict;
import parley.exchange.imports.ImportRow;
import parley.exchange.imports.RejectedRows;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** What a list says is in the directory afterwards, as it says it. Each test brings people whose family name is its own. */
class ImportPeopleTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ImportFixture::database);

    private static final ImportCalls IMPORTS = new ImportCalls(BEANS);

    @Test
    void bringsEverythingThatAnOutlookListSays() {
        String code = IMPORTS.receive(
                "\"Title\",\"First Name\",\"Middle Name\",\"Last Name\",\"Suffix\",\"Company\",\"Department\",\"Job Title\","
                        + "\"Business Street\",\"Business Country/Region\",\"Business Phone\",\"Mobile Phone\",\"E-mail Address\","
                        + "\"E-mail 2 Address\",\"Categories\",\"Notes\"\r\n"
                        + "\"Ms.\",\"Ana\",\"M.\",\"Brévoutlook\",\"Jr.\",\"Brev Outlook inc.\",\"Export\",\"Director\",\"1 Example St\","
                        + "\"Canada\",\"(418) 555-0137 x12\",\"+62 21 5550 1237\",\"ana@brev.example.org\",\"ana2@brev.example.org\","
                        + "\"CABC;Mission\",\"two\r\nlines\"\r\n",
                Charset.forName("windows-1252"));
        assertThat(IMPORTS.get(code).encoding()).isEqualTo("Windows-1252");
        assertThat(IMPORTS.verdicts(code)).isEqualTo(Map.of(2, ImportVerdict.NEW));
        IMPORTS.apply(code);
        LogPerson person = IMPORTS.one("brévoutlook").content();
        assertThat(person.givenName()).isEqualTo("Ana M.");
        assertThat(person.familyName()).isEqualTo("Brévoutlook Jr.");
        assertThat(person.honorificEn()).isEqualTo("Ms.");
        assertThat(person.notes()).contains("two\r\nlines", "Categories: CABC;Mission");
        assertThat(person.affiliations()).hasSize(2);
        LogAffiliation main = person.affiliations().stream()
                .filter(LogAffiliation::main)
                .findFirst()
                .orElseThrow();
        assertThat(main.titleEn()).isEqualTo("Director");
        assertThat(main.department()).isEqualTo("Export");
        assertThat(main.postalAddress()).isEqualTo("1 Example St");
        assertThat(main.email()).isEqualTo("ana@brev.example.org");
        assertThat(main.phones())
                .extracting(phone -> phone.kind() + " " + phone.number() + " " + phone.extension())
                .containsExactly("WORK +14185550137 12", "MOBILE +622155501237 null");
        assertThat(person.affiliations()).extracting(LogAffiliation::email).contains("ana2@brev.example.org");
        assertThat(person.affiliations())
                .extracting(LogAffiliation::organizationId)
                .containsOnly(main.organizationId());
        assertThat(IMPORTS.one("brévoutlook").summary().organizationEn()).isEqualTo("Brev Outlook inc.");
    }

    @Test
    void readsAFrenchListWithItsTotalsErrorsAndTheSamePersonTwice() {
        String code = IMPORTS.receive(
                "Civilité;Nom de famille;Prénom;Organisation;Titre du poste;Courriel;Téléphone;Pays;Langue\r\n"
                        + "Mme;Frélist;Hélène;Frélist ltée;Directrice;helene@frelist.example.org;+1 418 555 0101;CA;Français\r\n"
                        + ";;;;;;;;\r\n"
                        + "M.;Frélistono;;PT Frélist;Président;ono@frelist.example.org;+62 21 5550105;ID;Anglais\r\n"
                        + "Mme;FRELIST;Helene;Frelist Ltee;Cheffe;HELENE@frelist.example.org;418 555-0101;Canada;fr\r\n"
                        + "M.;Frélisterr;Luc;Sans inc.;Analyste;pas une adresse;inconnu;Canada;fr\r\n"
                        + "M.;Frélistpays;Luc;Sans inc.;Analyste;l@frelist.example.org;;Cambodja;fr\r\n"
                        + "M.;Frélistautre;Luc;Autre inc.;Analyste;ono@frelist.example.org;;Canada;fr\r\n"
                        + "Total : 7 personnes;;;;;;;;\r\n");
        assertThat(IMPORTS.verdicts(code))
                .isEqualTo(Map.of(
                        2, ImportVerdict.NEW,
                        4, ImportVerdict.NEW,
                        5, ImportVerdict.DUPLICATE,
                        6, ImportVerdict.ERROR,
                        7, ImportVerdict.ERROR,
                        8, ImportVerdict.CONFLICT,
                        9, ImportVerdict.ERROR));
        ImportRow wrong = IMPORTS.rows(code).get(3);
        assertThat(wrong.messages())
                .extracting(message -> message.key() + " " + message.column())
                .containsExactly("importPeople.error.email Courriel", "importPeople.error.phone Téléphone");
        assertThat(IMPORTS.rows(code).get(4).messages().get(0).arguments()).containsExactly("Cambodja", "Cambodia");
        assertThat(IMPORTS.rows(code).get(6).messages().get(0).key()).isEqualTo("importPeople.error.total");
        IMPORTS.apply(code);
        PersonDetail single = IMPORTS.one("frélistono");
        assertThat(single.content().nameOrder()).isEqualTo(NameOrder.SINGLE);
        LogPerson helene = IMPORTS.one("frélist hélène").content();
        assertThat(helene.honorificFr()).isEqualTo("Mme");
        assertThat(helene.language()).isEqualTo(Language.FR);
        assertThat(helene.affiliations().get(0).titleFr()).isEqualTo("Directrice");
        assertThat(helene.affiliations().get(0).titleEn()).isNull();
    }

    @Test
    void givesBadRowsBackWithTheReasonAndTakesThemMended() {
        String header = "Given name,Family name,E-mail,Own column\r\n";
        String code =
                IMPORTS.receive(header + "Ana,Rejeté,ana@rejete.example.org,=kept\r\nBo,Rejeté,bo@rejete,=x+1\r\n");
        IMPORTS.apply(code);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IMPORTS.as(Role.STEWARD, () -> {
            BEANS.get(RejectedRows.class).write(code, out);
            return null;
        });
        String file = out.toString(StandardCharsets.UTF_8);
        assertThat(file).contains("bo@rejete", "has no full domain", "'=x+1").doesNotContain("ana@rejete");
        String again = IMPORTS.receive(file.replace("bo@rejete,", "bo@rejete.example.org,"));
        assertThat(IMPORTS.verdicts(again)).isEqualTo(Map.of(2, ImportVerdict.NEW));
        IMPORTS.apply(again);
        assertThat(IMPORTS.one("rejeté bo").content().notes()).isEqualTo("Own column: =x+1");
    }

    @Test
    void knowsTheLanguageOfATitleAndLettersThatAProgramLost() {
        IMPORTS.apply(IMPORTS.receive("First name,Last name,Company,Position,E-mail\n"
                + "Nguyễn,Thị Perdu,Sông Hồng Perdu,Directrice générale,n@perdu.example.org\n"));
        LogPerson person = IMPORTS.one("perdu").content();
        assertThat(person.affiliations().get(0).titleFr()).isEqualTo("Directrice générale");
        String code = IMPORTS.receive("First name,Last name,Company,Job Title,Titre (fr),E-mail\n"
                + "Nguy?n,Th? Perdu,Sông H?ng Perdu,Managing Director,Directrice générale,n@perdu.example.org\n");
        assertThat(IMPORTS.rows(code).get(0).changes())
                .extracting(change -> change.titleKey() + " " + change.to())
                .containsExactly("importPeople.titleEn Managing Director");
    }

    @Test
    void spellsNamesOfEveryShapeAsTheFileDoes() {
        List<String[]> names = List.of(
                new String[] {"Đoàn Thị Ví", "Dụforme"},
                new String[] {"ณัฐ", "ตัวอย่างforme"},
                new String[] {"", "Upamaforme"},
                new String[] {"Farah", "binti Contohforme"},
                new String[] {"Kim \"KK\"", "O’Brien; Jrforme"},
                new String[] {"=SUM(A1)", "+Forme-forme"},
                new String[] {"အေးအေး", "ဥပမာforme"});
        StringBuilder text = new StringBuilder("First name;Last name;Company\n");
        List<String> cells = new ArrayList<>();
        names.forEach(name -> text.append('"')
                .append(name[0].replace("\"", "\"\""))
                .append("\";\"")
                .append(name[1])
                .append("\";\"@Forme, ")
                .append(cells.size())
                .append("\"\n"));
        String code = IMPORTS.receive(text.toString());
        assertThat(IMPORTS.verdicts(code).values()).containsOnly(ImportVerdict.NEW);
        IMPORTS.apply(code);
        for (String[] name : names) {
            LogPerson person = IMPORTS.one(name[1]).content();
            String family = person.familyName() == null ? "" : person.familyName();
            String given = person.givenName() == null ? "" : person.givenName();
            assertThat(name[0].isEmpty() ? given : given + "|" + family)
                    .isEqualTo(name[0].isEmpty() ? name[1] : name[0] + "|" + name[1]);
        }
        assertThat(IMPORTS.one("contohforme").content().nameOrder()).isEqualTo(NameOrder.PATRONYMIC);
    }

    @Test
    void readsNamesInOneCellAsTheirCountriesBuildThem() {
        String code = IMPORTS.receive("Full name,E-mail\nNguyễn Văn Entier,a@entier.example.org\n"
                + "Siti binti Entier,b@entier.example.org\nMinh Nguyen Entier,c@entier.example.org\n");
        IMPORTS.apply(code);
        assertThat(IMPORTS.one("a@entier.example.org").content())
                .extracting(LogPerson::familyName, LogPerson::givenName, LogPerson::nameOrder)
                .containsExactly("Nguyễn", "Văn Entier", NameOrder.FAMILY_FIRST);
        assertThat(IMPORTS.one("b@entier.example.org").content())
                .extracting(LogPerson::familyName, LogPerson::givenName, LogPerson::nameOrder)
                .containsExactly("binti Entier", "Siti", NameOrder.PATRONYMIC);
        assertThat(IMPORTS.one("c@entier.example.org").content())
                .extracting(LogPerson::familyName, LogPerson::nameOrder)
                .containsExactly("Entier", NameOrder.GIVEN_FIRST);
    }

    @Test
    void givesBadRowsBackWithTheSignBetweenCellsOfTheFile() {
        String code = IMPORTS.receive("Prénom;Nom;Courriel\r\nBo;Sépare;bo@separe\r\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IMPORTS.as(Role.STEWARD, () -> {
            BEANS.get(RejectedRows.class).write(code, out);
            return null;
        });
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\uFEFFPrénom;Nom;Courriel;");
    }
}
