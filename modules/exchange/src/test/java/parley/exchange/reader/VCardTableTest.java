package parley.exchange.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.error.UnreadableFile;

class VCardTableTest {
    private static ReadTable card(String... lines) {
        return ReadTable.of("BEGIN:VCARD\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n");
    }

    @Test
    void readsQuotedPrintableOf21WithASemicolonInsideAPart() {
        ReadTable table = card(
                "VERSION:2.1",
                "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Esp=C3=A9cimen=3B Jr;Zo=C3=AB;;;",
                "ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=3DMuestra S=C3=A0rl;Unit",
                "TEL;WORK;VOICE:+1 613 555 0100",
                "TEL;CELL:+1 613 555 0101",
                "NOTE;ENCODING=QUOTED-PRINTABLE:first line=0D=0A=",
                "second line");
        assertThat(table.cell(0, "Family name")).isEqualTo("Espécimen; Jr");
        assertThat(table.cell(0, "Given name")).isEqualTo("Zoë");
        assertThat(table.cell(0, "Organization")).isEqualTo("=Muestra Sàrl");
        assertThat(table.cell(0, "Department")).isEqualTo("Unit");
        assertThat(table.cell(0, "Phone")).isEqualTo("+1 613 555 0100");
        assertThat(table.cell(0, "Mobile")).isEqualTo("+1 613 555 0101");
        assertThat(table.cell(0, "Notes")).isEqualTo("first line\r\nsecond line");
    }

    @Test
    void readsFoldedLinesGroupsAndEscapesOf30() {
        ReadTable table = card(
                "VERSION:3.0",
                "N:Contoh\\; Jr\\, PhD;Budi;Middle;Dr.;",
                "FN:Dr. Budi Contoh",
                "item1.EMAIL;type=INTERNET;type=WORK:budi@example.org",
                "item1.X-ABLabel:work",
                "item2.EMAIL;type=INTERNET:budi2@example.org",
                "TEL;TYPE=\"fax,work\":+62 21 5550",
                "NOTE:Long and",
                "  folded\\nnote\\, with commas",
                "CATEGORIES:CABC,Mission 2025",
                "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ");
        assertThat(table.cell(0, "Family name")).isEqualTo("Contoh; Jr, PhD");
        assertThat(table.cell(0, "Additional names")).isEqualTo("Middle");
        assertThat(table.cell(0, "Honorific prefix")).isEqualTo("Dr.");
        assertThat(table.cell(0, "E-mail")).isEqualTo("budi@example.org");
        assertThat(table.cell(0, "E-mail 2")).isEqualTo("budi2@example.org");
        assertThat(table.cell(0, "Fax")).isEqualTo("+62 21 5550");
        assertThat(table.cell(0, "Notes")).isEqualTo("Long and folded\nnote, with commas");
        assertThat(table.cell(0, "Categories")).isEqualTo("CABC; Mission 2025");
        assertThat(table.layout.header()).doesNotContain("X-ABLabel");
    }

    @Test
    void readsLanguagesAndNumbersAsAddressesOf40() {
        ReadTable table = card(
                "VERSION:4.0",
                "FN:Upama",
                "N:;Upama;;;",
                "TITLE;LANGUAGE=en:CEO",
                "TITLE;LANGUAGE=fr:PDG",
                "TEL;VALUE=uri;TYPE=\"work,voice\":tel:+1-306-555-0109;ext=12",
                "LANG;PREF=1:fr",
                "ADR;TYPE=work:;;1 Example St;Ottawa;ON;K1A 0B1;Canada");
        assertThat(table.cell(0, "Title (en)")).isEqualTo("CEO");
        assertThat(table.cell(0, "Title (fr)")).isEqualTo("PDG");
        assertThat(table.cell(0, "Phone")).isEqualTo("+1-306-555-0109;ext=12");
        assertThat(table.cell(0, "Language")).isEqualTo("fr");
        assertThat(table.cell(0, "Country")).isEqualTo("Canada");
    }

    @Test
    void readsACardOfAnOrganizationAsARowOfAListOfOrganizations() {
        for (String mark : new String[] {"KIND:org", "X-ABShowAs:COMPANY"}) {
            ReadTable table = card(
                    "VERSION:4.0",
                    "FN;LANGUAGE=fr:Agro Exemple inc.",
                    "N:;;;;",
                    "ORG:Agro Exemple inc.;Exportations",
                    mark,
                    "NICKNAME:AEI,Agro",
                    "CATEGORIES:Agri-food",
                    "TEL;TYPE=work:+1 613 555 0100",
                    "ADR:;;1 Example St;Ottawa;ON;K1A 0B1;Canada");
            assertThat(table.cell(0, "Name in French")).isEqualTo("Agro Exemple inc.");
            assertThat(table.cell(0, "Other names")).isEqualTo("AEI; Agro");
            assertThat(table.cell(0, "Sectors")).isEqualTo("Agri-food");
            assertThat(table.cell(0, "City")).isEqualTo("Ottawa");
            assertThat(table.cell(0, "Department")).isEqualTo("Exportations");
            assertThat(table.cell(0, "Phone")).isEqualTo("+1 613 555 0100");
            assertThat(table.cell(0, "Card of an organization")).isEqualTo("Agro Exemple inc.");
            assertThat(table.layout.header()).doesNotContain("Full name", "Organization");
        }
    }

    @Test
    void readsOurOwnCardOfAnOrganizationWithWhatNoStandardHas() {
        ReadTable table = card(
                "VERSION:3.0",
                "UID:urn:parley:organization:5001",
                "x-abshowas:company",
                "FN;LANGUAGE=fr-CA:Agro Exemple inc.",
                "X-PARLEY-NAME;LANGUAGE=en:Agro Example Inc.",
                "N:;;;;",
                "ORG:Agro Exemple inc.",
                "X-PARLEY-ACRONYM;LANGUAGE=en:AEI",
                "X-PARLEY-FORMER-NAME:Agro d’antan",
                "X-PARLEY-KIND:Entreprise",
                "X-PARLEY-PART-OF:Groupe Exemple",
                "X-PARLEY-CODE:AGRO",
                "ADR;TYPE=WORK;LANGUAGE=fr;X-PARLEY-HOLDER=organization:;;1\\, rue de l’Exemple\\nG1A 0A1;Québec;;;Canada",
                "LANG:fr");
        assertThat(table.layout.header())
                .containsExactlyInAnyOrder(
                        "Parley number",
                        "Name in French",
                        "Name in English",
                        "Card of an organization",
                        "Acronym in English",
                        "Former names",
                        "Kind of organization",
                        "Part of",
                        "Code",
                        "Postal address",
                        "City in French",
                        "Country");
        assertThat(table.cell(0, "Parley number")).isEqualTo("5001");
        assertThat(table.cell(0, "Name in English")).isEqualTo("Agro Example Inc.");
        assertThat(table.cell(0, "Postal address")).isEqualTo("1, rue de l’Exemple\nG1A 0A1");
        assertThat(table.cell(0, "City in French")).isEqualTo("Québec");
    }

    /** Another name of the same language, and one that stands only as the organization. */
    @Test
    void keepsEveryNameOfAnOrganization() {
        ReadTable table = card(
                "VERSION:4.0",
                "KIND:Organization",
                "UID:urn:uuid:4fbe8971",
                "FN:Agro Example",
                "FN:Agro Trading",
                "FN;LANGUAGE=fr:Agro Exemple",
                "ORG:Agro Holding");
        assertThat(table.cell(0, "Name in English")).isEqualTo("Agro Example");
        assertThat(table.cell(0, "Name in French")).isEqualTo("Agro Exemple");
        assertThat(table.cell(0, "Other names")).isEqualTo("Agro Trading");
        assertThat(table.cell(0, "Other names 2")).isEqualTo("Agro Holding");
        assertThat(table.cell(0, "Card of an organization")).isEqualTo("Agro Example");
        assertThat(table.layout.header()).doesNotContain("Parley number");
    }

    /** “KIND:individual” and the like are people. */
    @Test
    void aCardOfAnotherKindIsOneOfAPerson() {
        for (String kind : new String[] {"KIND:individual", "KIND:orgchart", "X-ABShowAs:PERSON"}) {
            assertThat(card("VERSION:4.0", kind, "FN:Ana").layout.header()).containsExactly("Full name");
        }
        assertThat(card("VERSION:4.0", "KIND:org", "ORG:Agro").cell(0, "Name in English"))
                .isEqualTo("Agro");
    }

    @Test
    void numbersCardsAndKeepsTheColumnsOfAll() {
        ReadTable table = ReadTable.of("BEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD\n\nBEGIN:VCARD\nVERSION:3.0\nFN:B\n"
                + "X-OWN:kept\nEND:VCARD\n");
        assertThat(table.numbers).containsExactly(1, 2);
        assertThat(table.layout.kind()).isEqualTo(FileKind.VCARD);
        assertThat(table.cell(0, "X-OWN")).isEmpty();
        assertThat(table.cell(1, "X-OWN")).isEqualTo("kept");
    }

    @Test
    void readsACardInWindows1252() {
        ReadTable table = ReadTable.of(
                "BEGIN:VCARD\nVERSION:2.1\nN:Épreuve;Zoé\nORG;ENCODING=QUOTED-PRINTABLE:=C9preuve lt=E9e\nEND:VCARD\n",
                Charset.forName("windows-1252"));
        assertThat(table.cell(0, "Family name")).isEqualTo("Épreuve");
        assertThat(table.cell(0, "Organization")).isEqualTo("Épreuve ltée");
        assertThat(table.layout.encoding()).isEqualTo("Windows-1252");
    }

    /** A card without its end would take the next one in; a file that was cut off would lose its last one. */
    @Test
    void refusesACardThatDoesNotEnd() {
        for (String cards : List.of(
                "BEGIN:VCARD\nFN:Ana\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nEMAIL:bo@ex",
                "BEGIN:VCARD\nFN:Ana\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n")) {
            assertThatThrownBy(() -> ReadTable.of(cards))
                    .isInstanceOfSatisfying(
                            UnreadableFile.class, e -> assertThat(e.key()).isEqualTo("error.file.vcardEnd"));
        }
    }

    @Test
    void keepsALineThatNobodyFolded() {
        ReadTable table = card("VERSION:3.0", "FN:Ana Essai", "NOTE:first part", "second part, not folded");
        assertThat(table.cell(0, "Notes")).isEqualTo("first part");
        assertThat(table.cell(0, "Unread line")).isEqualTo("second part, not folded");
    }

    @Test
    void takesThePreferredAddressFirst() {
        ReadTable table =
                card("VERSION:4.0", "FN:Ana", "EMAIL;PREF=2:b@ex.org", "EMAIL;PREF=1:a@ex.org", "EMAIL:c@ex.org");
        assertThat(List.of(table.cell(0, "E-mail"), table.cell(0, "E-mail 2"), table.cell(0, "E-mail 3")))
                .containsExactly("a@ex.org", "b@ex.org", "c@ex.org");
        table = card("VERSION:3.0", "FN:Ana", "EMAIL;type=pref:a@ex.org", "EMAIL;type=HOME:b@ex.org");
        assertThat(table.cell(0, "E-mail")).isEqualTo("a@ex.org");
    }

    /** What Apple notes for itself says nothing; the second line of an address stands below the street. */
    @Test
    void leavesOutWhatAProgramNotesForItself() {
        ReadTable table = card(
                "VERSION:3.0",
                "FN:Ana",
                "item1.ADR;type=WORK:;Floor 2;9 Pine St;Vancouver;BC;V5K 0A1;Canada",
                "item1.X-ABADR:ca",
                "X-ABUID:1\\:ABPerson");
        assertThat(table.layout.header())
                .containsExactly("Full name", "Street", "City", "Province", "Postal code", "Country", "Street line 2");
    }

    @Test
    void takesTheAddressAtWorkFirst() {
        ReadTable table = card(
                "VERSION:3.0",
                "FN:Ana",
                "ADR;TYPE=HOME:;;1 Home St;Delta;BC;V4C 1A1;Canada",
                "ADR;TYPE=WORK:;;2 Work St;Surrey;;V3T 1A1;Canada");
        assertThat(List.of(
                        table.cell(0, "Street"),
                        table.cell(0, "City"),
                        table.cell(0, "Street 2"),
                        table.cell(0, "City 2")))
                .containsExactly("2 Work St", "Surrey", "1 Home St", "Delta");
        assertThat(table.layout.header()).contains("Province 2").doesNotContain("Province");
    }
}
