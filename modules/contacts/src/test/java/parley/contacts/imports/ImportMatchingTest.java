package parley.contacts.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.person.PersonDetail;
import parley.contacts.person.PersonService;
import parley.core.access.Role;
import parley.core.error.InvalidInput;
import parley.exchange.ImportLine;
import parley.exchange.ImportVerdict;
import parley.exchange.imports.ImportRow;
import parley.exchange.imports.NothingToImport;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Who of the directory a row means. Each test brings people whose family name is its own. */
class ImportMatchingTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ImportFixture::database);

    private static final ImportCalls IMPORTS = new ImportCalls(BEANS);

    @Test
    void saysWhatAnUpdateChangesAndNeverTakesAnythingAway() {
        IMPORTS.apply(IMPORTS.receive("First name,Last name,Company,Job title,E-mail,Phone\n"
                + "Ana,Updaté,Updaté Foods,Buyer,ana@update.example.org,+1 418 555 0101\n"));
        String code = IMPORTS.receive(
                "Prénom,Nom de famille,Organisation,Titre du poste,Courriel,Téléphone,Cellulaire\n"
                        + "ANA,UPDATE,Update Foods Inc,Acheteuse,ANA@update.example.org,(418) 555-0101,+1 418 555 0199\n");
        ImportRow row = IMPORTS.rows(code).get(0);
        assertThat(row.verdict()).isEqualTo(ImportVerdict.UPDATE);
        assertThat(row.changes())
                .extracting(change -> change.titleKey() + " " + change.from() + " " + change.to())
                .containsExactly("importPeople.phone null +14185550199", "importPeople.titleFr null Acheteuse");
        IMPORTS.apply(code);
        PersonDetail person = IMPORTS.one("updaté");
        assertThat(person.summary().name().asUsed()).isEqualTo("Ana Updaté");
        assertThat(person.content().affiliations().get(0).titleEn()).isEqualTo("Buyer");
        assertThat(person.content().affiliations().get(0).phones()).hasSize(2);
        String third = IMPORTS.receive("First name,Last name,Company,Job title,E-mail\n"
                + "Ana,Updaté,Updaté Foods,Head of Sourcing,ana@update.example.org\n");
        assertThat(IMPORTS.rows(third).get(0).changes())
                .extracting(change -> change.from() + " → " + change.to())
                .containsExactly("Buyer → Head of Sourcing");
    }

    @Test
    void neverGuessesWhoIsMeant() {
        IMPORTS.apply(IMPORTS.receive("First name,Last name,Company,E-mail\n"
                + "Ana,Conflité,Conflité A,shared@conflite.example.org\n"
                + "Bo,Conflitébis,Conflité B,bo@conflite.example.org\n"));
        String code = IMPORTS.receive("First name,Last name,Company,E-mail\n"
                + "Zoé,Personne,Conflité A,shared@conflite.example.org\n"
                + "Bo,Conflitébis,Conflité C,bo@conflite.example.org\n"
                + "Ana,Conflité,,\n");
        assertThat(IMPORTS.verdicts(code).values()).containsOnly(ImportVerdict.CONFLICT);
        assertThatThrownBy(() -> IMPORTS.apply(code)).isInstanceOf(NothingToImport.class);
        ImportRow moved = IMPORTS.rows(code).get(1);
        long bo = moved.candidates().get(0).id();
        IMPORTS.choose(code, 3, bo);
        IMPORTS.choose(code, 2, ImportLine.AS_NEW);
        assertThatThrownBy(() -> IMPORTS.choose(code, 4, 1L)).isInstanceOf(InvalidInput.class);
        assertThat(IMPORTS.verdicts(code))
                .isEqualTo(Map.of(2, ImportVerdict.NEW, 3, ImportVerdict.UPDATE, 4, ImportVerdict.CONFLICT));
        IMPORTS.apply(code);
        assertThat(IMPORTS.one("conflitébis").content().affiliations()).hasSize(2);
    }

    @Test
    void doesNotOverwriteWhatSomebodyChangedAfterThePreview() {
        IMPORTS.apply(IMPORTS.receive("First name,Last name,E-mail\nAna,Tardif,ana@tardif.example.org\n"));
        String code =
                IMPORTS.receive("First name,Last name,E-mail,Notes\nAna,Tardif,ana@tardif.example.org,from the file\n");
        PersonDetail read = IMPORTS.one("tardif");
        IMPORTS.as(Role.STEWARD, () -> BEANS.get(PersonService.class)
                .edit(read.summary().id(), read.version(), ImportCalls.withNotes(read.content(), "mine")));
        IMPORTS.apply(code);
        assertThat(IMPORTS.one("tardif").content().notes()).isEqualTo("mine");
        assertThat(IMPORTS.rows(code).get(0).messages().get(0).key()).isEqualTo("import.late");
    }

    @Test
    void namesOnlyTheFirstOfTheManyWhoHaveACommonName() {
        StringBuilder text = new StringBuilder("First name,Last name,Company,E-mail,Phone\n");
        for (int i = 0; i < 30; i++) {
            text.append("Ana,Commune,Commune ").append(i).append(",ana").append(i);
            text.append("@commune.example.org,+1 418 555 02")
                    .append(String.format("%02d", i))
                    .append('\n');
        }
        IMPORTS.apply(IMPORTS.receive(text.toString()));
        String code = IMPORTS.receive("First name,Last name,Company,E-mail,Phone\n"
                + "Ana,Commune,Commune neuve,autre@commune.example.org,\n"
                + "Ana,Commune,Commune 7,bureau@commune.example.org,\n"
                + "Ana,Commune,Commune tout autre,cell@commune.example.org,+1 418 555 0209\n"
                + "Ana,Commune,,,\n");
        List<ImportRow> rows = IMPORTS.rows(code);
        assertThat(rows)
                .extracting(ImportRow::verdict)
                .containsExactly(ImportVerdict.NEW, ImportVerdict.UPDATE, ImportVerdict.UPDATE, ImportVerdict.CONFLICT);
        assertThat(rows.get(0).messages().get(1).key()).isEqualTo("importPeople.remark.namesakes");
        assertThat(rows.get(0).messages().get(1).arguments().get(0)).isEqualTo("30");
        assertThat(IMPORTS.one("ana7@commune.example.org").summary().id())
                .isEqualTo(rows.get(1).recordId());
        assertThat(IMPORTS.one("ana9@commune.example.org").summary().id())
                .isEqualTo(rows.get(2).recordId());
        assertThat(rows.get(3).candidates()).hasSize(Namesakes.OFFERED);
    }
}
