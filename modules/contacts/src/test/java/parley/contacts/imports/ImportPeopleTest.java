package parley.contacts.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.ContactsFixture;
import parley.contacts.person.PersonCriteria;
import parley.contacts.person.PersonDetail;
import parley.contacts.person.PersonService;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.directory.LogAffiliation;
import parley.core.directory.LogPerson;
import parley.core.directory.NameOrder;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.UnreadableFile;
import parley.core.record.Filters;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.exchange.ImportLine;
import parley.exchange.ImportVerdict;
import parley.exchange.imports.ImportNotOpen;
import parley.exchange.imports.ImportReception;
import parley.exchange.imports.ImportRow;
import parley.exchange.imports.ImportService;
import parley.exchange.imports.ImportState;
import parley.exchange.imports.ImportSummary;
import parley.exchange.imports.ImportTouched;
import parley.exchange.imports.NothingToImport;
import parley.exchange.imports.RejectedRows;
import parley.exchange.imports.RowCriteria;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Each test brings people whose family name is its own. */
class ImportPeopleTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ImportFixture::database);

    private static <T> T as(Role role, Supplier<T> work) {
        return Callers.as(ContactsFixture.caller(8L, role), work);
    }

    private static ImportService imports() {
        return BEANS.get(ImportService.class);
    }

    private static String receive(String text) {
        return receive(text, StandardCharsets.UTF_8);
    }

    private static String receive(String text, Charset charset) {
        return as(Role.STEWARD, () -> BEANS.get(ImportReception.class)
                .receive("people", "list.csv", new ByteArrayInputStream(text.getBytes(charset)), null, Map.of()));
    }

    private static ImportSummary get(String code) {
        return as(Role.STEWARD, () -> imports().get(code));
    }

    private static List<ImportRow> rows(String code) {
        return as(Role.STEWARD, () -> imports()
                .rows(code, RowCriteria.all(), new Paging(1, 200, "row", false))
                .items());
    }

    private static Map<Integer, ImportVerdict> verdicts(String code) {
        Map<Integer, ImportVerdict> verdicts = new HashMap<>();
        rows(code).forEach(row -> verdicts.put(row.number(), row.verdict()));
        return verdicts;
    }

    private static void apply(String code) {
        as(Role.STEWARD, () -> {
            imports().apply(code);
            return null;
        });
    }

    private static List<PersonDetail> find(String words) {
        return as(Role.STEWARD, () -> {
            PersonService people = BEANS.get(PersonService.class);
            return people
                    .find(PersonCriteria.read(Filters.strict(Map.of("q", words))), Paging.longest())
                    .items()
                    .stream()
                    .map(each -> people.get(each.id()))
                    .toList();
        });
    }

    private static PersonDetail one(String words) {
        List<PersonDetail> found = find(words);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void bringsEverythingThatAnOutlookListSays() {
        String code = receive(
                "\"Title\",\"First Name\",\"Middle Name\",\"Last Name\",\"Suffix\",\"Company\",\"Department\",\"Job Title\","
                        + "\"Business Street\",\"Business Country/Region\",\"Business Phone\",\"Mobile Phone\",\"E-mail Address\","
                        + "\"E-mail 2 Address\",\"Categories\",\"Notes\"\r\n"
                        + "\"Ms.\",\"Ana\",\"M.\",\"Brévoutlook\",\"Jr.\",\"Brev Outlook inc.\",\"Export\",\"Director\",\"1 Example St\","
                        + "\"Canada\",\"(418) 555-0137 x12\",\"+62 21 5550 1237\",\"ana@brev.example.org\",\"ana2@brev.example.org\","
                        + "\"CABC;Mission\",\"two\r\nlines\"\r\n",
                Charset.forName("windows-1252"));
        assertThat(get(code).encoding()).isEqualTo("Windows-1252");
        assertThat(verdicts(code)).isEqualTo(Map.of(2, ImportVerdict.NEW));
        apply(code);
        LogPerson person = one("brévoutlook").content();
        assertThat(person.givenName()).isEqualTo("Ana M.");
        assertThat(person.familyName()).isEqualTo("Brévoutlook Jr.");
        assertThat(person.honorificEn()).isEqualTo("Ms.");
        assertThat(person.notes())
                .contains("two\r\nlines", "Business Street: 1 Example St", "Categories: CABC;Mission");
        assertThat(person.affiliations()).hasSize(2);
        LogAffiliation main = person.affiliations().stream()
                .filter(LogAffiliation::main)
                .findFirst()
                .orElseThrow();
        assertThat(main.titleEn()).isEqualTo("Director");
        assertThat(main.department()).isEqualTo("Export");
        assertThat(main.email()).isEqualTo("ana@brev.example.org");
        assertThat(main.phones())
                .extracting(phone -> phone.kind() + " " + phone.number() + " " + phone.extension())
                .containsExactly("WORK +14185550137 12", "MOBILE +622155501237 null");
        assertThat(person.affiliations()).extracting(LogAffiliation::email).contains("ana2@brev.example.org");
        assertThat(person.affiliations())
                .extracting(LogAffiliation::organizationId)
                .containsOnly(main.organizationId());
        assertThat(one("brévoutlook").summary().organizationEn()).isEqualTo("Brev Outlook inc.");
    }

    @Test
    void readsAFrenchListWithItsTotalsErrorsAndTheSamePersonTwice() {
        String code =
                receive("Civilité;Nom de famille;Prénom;Organisation;Titre du poste;Courriel;Téléphone;Pays;Langue\r\n"
                        + "Mme;Frélist;Hélène;Frélist ltée;Directrice;helene@frelist.example.org;+1 418 555 0101;CA;Français\r\n"
                        + ";;;;;;;;\r\n"
                        + "M.;Frélistono;;PT Frélist;Président;ono@frelist.example.org;+62 21 5550105;ID;Anglais\r\n"
                        + "Mme;FRELIST;Helene;Frelist Ltee;Cheffe;HELENE@frelist.example.org;418 555-0101;Canada;fr\r\n"
                        + "M.;Frélisterr;Luc;Sans inc.;Analyste;pas une adresse;inconnu;Canada;fr\r\n"
                        + "M.;Frélistpays;Luc;Sans inc.;Analyste;l@frelist.example.org;;Cambodja;fr\r\n"
                        + "M.;Frélistautre;Luc;Autre inc.;Analyste;ono@frelist.example.org;;Canada;fr\r\n"
                        + "Total : 7 personnes;;;;;;;;\r\n");
        assertThat(verdicts(code))
                .isEqualTo(Map.of(
                        2, ImportVerdict.NEW,
                        4, ImportVerdict.NEW,
                        5, ImportVerdict.DUPLICATE,
                        6, ImportVerdict.ERROR,
                        7, ImportVerdict.ERROR,
                        8, ImportVerdict.CONFLICT,
                        9, ImportVerdict.ERROR));
        ImportRow wrong = rows(code).get(3);
        assertThat(wrong.messages())
                .extracting(message -> message.key() + " " + message.column())
                .containsExactly("importPeople.error.email Courriel", "importPeople.error.phone Téléphone");
        assertThat(rows(code).get(4).messages().get(0).arguments()).containsExactly("Cambodja", "Cambodia");
        assertThat(rows(code).get(6).messages().get(0).key()).isEqualTo("importPeople.error.total");
        apply(code);
        PersonDetail single = one("frélistono");
        assertThat(single.content().nameOrder()).isEqualTo(NameOrder.SINGLE);
        LogPerson helene = one("frélist hélène").content();
        assertThat(helene.honorificFr()).isEqualTo("Mme");
        assertThat(helene.language()).isEqualTo(Language.FR);
        assertThat(helene.affiliations().get(0).titleFr()).isEqualTo("Directrice");
        assertThat(helene.affiliations().get(0).titleEn()).isNull();
    }

    @Test
    void givesBadRowsBackWithTheReasonAndTakesThemMended() {
        String header = "Given name,Family name,E-mail,Own column\r\n";
        String code = receive(header + "Ana,Rejeté,ana@rejete.example.org,=kept\r\nBo,Rejeté,bo@rejete,=x+1\r\n");
        apply(code);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        as(Role.STEWARD, () -> {
            BEANS.get(RejectedRows.class).write(code, out);
            return null;
        });
        String file = out.toString(StandardCharsets.UTF_8);
        assertThat(file).contains("bo@rejete", "has no full domain", "'=x+1").doesNotContain("ana@rejete");
        String again = receive(file.replace("bo@rejete,", "bo@rejete.example.org,"));
        assertThat(verdicts(again)).isEqualTo(Map.of(2, ImportVerdict.NEW));
        apply(again);
        assertThat(one("rejeté bo").content().notes()).isEqualTo("Own column: =x+1");
    }

    @Test
    void saysWhatAnUpdateChangesAndNeverTakesAnythingAway() {
        apply(receive("First name,Last name,Company,Job title,E-mail,Phone\n"
                + "Ana,Updaté,Updaté Foods,Buyer,ana@update.example.org,+1 418 555 0101\n"));
        String code = receive("Prénom,Nom de famille,Organisation,Titre du poste,Courriel,Téléphone,Cellulaire\n"
                + "ANA,UPDATE,Update Foods Inc,Acheteuse,ANA@update.example.org,(418) 555-0101,+1 418 555 0199\n");
        ImportRow row = rows(code).get(0);
        assertThat(row.verdict()).isEqualTo(ImportVerdict.UPDATE);
        assertThat(row.changes())
                .extracting(change -> change.titleKey() + " " + change.from() + " " + change.to())
                .containsExactly("importPeople.phone null +14185550199", "importPeople.titleFr null Acheteuse");
        apply(code);
        PersonDetail person = one("updaté");
        assertThat(person.summary().name().asUsed()).isEqualTo("Ana Updaté");
        assertThat(person.content().affiliations().get(0).titleEn()).isEqualTo("Buyer");
        assertThat(person.content().affiliations().get(0).phones()).hasSize(2);
        String third = receive("First name,Last name,Company,Job title,E-mail\n"
                + "Ana,Updaté,Updaté Foods,Head of Sourcing,ana@update.example.org\n");
        assertThat(rows(third).get(0).changes())
                .extracting(change -> change.from() + " → " + change.to())
                .containsExactly("Buyer → Head of Sourcing");
    }

    @Test
    void neverGuessesWhoIsMeant() {
        apply(receive("First name,Last name,Company,E-mail\n"
                + "Ana,Conflité,Conflité A,shared@conflite.example.org\n"
                + "Bo,Conflitébis,Conflité B,bo@conflite.example.org\n"));
        String code = receive("First name,Last name,Company,E-mail\n"
                + "Zoé,Personne,Conflité A,shared@conflite.example.org\n"
                + "Bo,Conflitébis,Conflité C,bo@conflite.example.org\n"
                + "Ana,Conflité,,\n");
        assertThat(verdicts(code).values()).containsOnly(ImportVerdict.CONFLICT);
        assertThatThrownBy(() -> apply(code)).isInstanceOf(NothingToImport.class);
        ImportRow moved = rows(code).get(1);
        long bo = moved.candidates().get(0).id();
        choose(code, 3, bo);
        choose(code, 2, ImportLine.AS_NEW);
        assertThatThrownBy(() -> choose(code, 4, 1L)).isInstanceOf(InvalidInput.class);
        assertThat(verdicts(code))
                .isEqualTo(Map.of(2, ImportVerdict.NEW, 3, ImportVerdict.UPDATE, 4, ImportVerdict.CONFLICT));
        apply(code);
        assertThat(one("conflitébis").content().affiliations()).hasSize(2);
    }

    private static void choose(String code, int row, Long choice) {
        as(Role.STEWARD, () -> {
            imports().choose(code, row, choice);
            return null;
        });
    }

    @Test
    void undoesWhatNothingTouchedAndOtherwiseSaysWhat() {
        apply(receive("First name,Last name,E-mail\nAna,Défait,ana@defait.example.org\n"));
        PersonDetail before = one("défait");
        String code = receive(
                "First name,Last name,Company,E-mail,Notes\n"
                        + "Ana,Défait,Défait Foods,ana@defait.example.org,met her\nBo,Défaitneuf,Défait Foods,bo@defait.example.org,\n");
        apply(code);
        assertThat(one("défaitneuf").summary().organizationEn()).isEqualTo("Défait Foods");
        PersonService people = BEANS.get(PersonService.class);
        PersonDetail touched = one("défaitneuf");
        LogPerson content = touched.content();
        as(Role.STEWARD, () -> people.edit(touched.summary().id(), touched.version(), withNotes(content, "since")));
        ImportTouched refused = catchThrowableOfType(ImportTouched.class, () -> undo(code));
        assertThat(refused.obstacles())
                .extracting(obstacle -> obstacle.label() + " " + obstacle.reasonKey())
                .contains("Bo Défaitneuf importPeople.undo.changed");
        assertThat(one("défait ana").content().notes()).isEqualTo("met her");

        PersonDetail edited = one("défaitneuf");
        as(Role.STEWARD, () -> people.edit(edited.summary().id(), edited.version(), content));
        undo(code);
        assertThat(get(code).state()).isEqualTo(ImportState.UNDONE);
        assertThat(find("défaitneuf")).isEmpty();
        assertThat(one("défait").content()).isEqualTo(before.content());
        assertThat(as(Role.STEWARD, () -> BEANS.get(parley.core.directory.DirectoryService.class)
                        .organizationsNamed("Défait Foods")))
                .isEmpty();
        assertThatThrownBy(() -> undo(code)).isInstanceOf(ImportNotOpen.class);
    }

    private static LogPerson withNotes(LogPerson p, String notes) {
        return new LogPerson(
                p.familyName(),
                p.givenName(),
                p.nameOrder(),
                p.honorificEn(),
                p.honorificFr(),
                p.formOfAddressEn(),
                p.formOfAddressFr(),
                p.language(),
                p.countryId(),
                p.countryOther(),
                p.sectorIds(),
                notes,
                null,
                p.marking(),
                p.affiliations());
    }

    private static void undo(String code) {
        as(Role.STEWARD, () -> {
            imports().undo(code);
            return null;
        });
    }

    @Test
    void doesNotOverwriteWhatSomebodyChangedAfterThePreview() {
        apply(receive("First name,Last name,E-mail\nAna,Tardif,ana@tardif.example.org\n"));
        String code = receive("First name,Last name,E-mail,Notes\nAna,Tardif,ana@tardif.example.org,from the file\n");
        PersonDetail read = one("tardif");
        as(Role.STEWARD, () -> BEANS.get(PersonService.class)
                .edit(read.summary().id(), read.version(), withNotes(read.content(), "mine")));
        apply(code);
        assertThat(one("tardif").content().notes()).isEqualTo("mine");
        assertThat(rows(code).get(0).messages().get(0).key()).isEqualTo("import.late");
    }

    @Test
    void knowsTheLanguageOfATitleAndLettersThatAProgramLost() {
        apply(receive("First name,Last name,Company,Position,E-mail\n"
                + "Nguyễn,Thị Perdu,Sông Hồng Perdu,Directrice générale,n@perdu.example.org\n"));
        LogPerson person = one("perdu").content();
        assertThat(person.affiliations().get(0).titleFr()).isEqualTo("Directrice générale");
        String code = receive("First name,Last name,Company,Job Title,Titre (fr),E-mail\n"
                + "Nguy?n,Th? Perdu,Sông H?ng Perdu,Managing Director,Directrice générale,n@perdu.example.org\n");
        assertThat(rows(code).get(0).changes())
                .extracting(change -> change.titleKey() + " " + change.to())
                .containsExactly("importPeople.titleEn Managing Director");
    }

    @Test
    void mapsColumnsAnewAndRemembersIt() {
        String text = "Apellido,Nombre,Correo\nMapa,Ana,ana@mapa.example.org\n";
        String code = receive(text);
        assertThat(verdicts(code).values()).containsExactly(ImportVerdict.ERROR);
        Map<String, String> mapping = Map.of("Apellido", "familyName", "Nombre", "givenName", "Correo", "email");
        as(Role.STEWARD, () -> {
            imports().map(code, mapping, true);
            return null;
        });
        assertThat(verdicts(code).values()).containsExactly(ImportVerdict.NEW);
        assertThat(verdicts(receive(text)).values()).containsExactly(ImportVerdict.NEW);
        assertThatThrownBy(() -> as(Role.STEWARD, () -> {
                    imports().map(code, Map.of("Nombre", "shoeSize"), false);
                    return null;
                }))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void keepsThatAFileWasRefusedAndWhy() {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> receive("Nom,Prénom\n"));
        assertThat(refused.key()).isEqualTo("error.file.noRows");
        ImportSummary newest =
                as(Role.STEWARD, () -> imports().find(Paging.first()).items().get(0));
        assertThat(newest.state()).isEqualTo(ImportState.REFUSED);
        assertThat(newest.reason()).isEqualTo("error.file.noRows");
    }

    @Test
    void onlyStewardsImport() {
        for (Role role : List.of(Role.OFFICIAL, Role.MANAGER, Role.ADMINISTRATOR, Role.AUDITOR)) {
            assertThatThrownBy(() -> as(role, () -> imports().find(Paging.first())))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void bringsManyAndTakesThemBack() {
        int rows = 700;
        StringBuilder text = new StringBuilder("First name,Last name,Company,E-mail,Phone\n");
        for (int i = 0; i < rows; i++) {
            text.append("P")
                    .append(i)
                    .append(",Foule,Foule ")
                    .append(i % 7)
                    .append(" inc.,p")
                    .append(i)
                    .append("@foule.example.org,+1 418 555 ")
                    .append(String.format("%04d", i))
                    .append('\n');
        }
        String code = receive(text.toString());
        assertThat(get(code).count(ImportVerdict.NEW)).isEqualTo(rows);
        apply(code);
        String again = receive(text.toString());
        assertThat(get(again).count(ImportVerdict.DUPLICATE)).isEqualTo(rows);
        undo(code);
        assertThat(find("foule")).isEmpty();
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
        String code = receive(text.toString());
        assertThat(verdicts(code).values()).containsOnly(ImportVerdict.NEW);
        apply(code);
        for (String[] name : names) {
            LogPerson person = one(name[1]).content();
            String family = person.familyName() == null ? "" : person.familyName();
            String given = person.givenName() == null ? "" : person.givenName();
            assertThat(name[0].isEmpty() ? given : given + "|" + family)
                    .isEqualTo(name[0].isEmpty() ? name[1] : name[0] + "|" + name[1]);
        }
        assertThat(one("contohforme").content().nameOrder()).isEqualTo(NameOrder.PATRONYMIC);
    }
}
