package parley.contacts.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.directory.LogAffiliation;
import parley.core.directory.LogPerson;
import parley.exchange.ImportMessage;
import parley.exchange.ImportVerdict;
import parley.exchange.imports.ImportRow;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Lists as further programs and offices write them. */
class ImportOfficesTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ImportFixture::database);

    private static final ImportCalls IMPORTS = new ImportCalls(BEANS);

    private static LogPerson brought(String code, String words) {
        assertThat(IMPORTS.rows(code))
                .allMatch(row -> row.verdict().good(), IMPORTS.rows(code).toString());
        IMPORTS.apply(code);
        return IMPORTS.one(words).content();
    }

    /** Outlook in French has two titles: one before the name, one for the position. */
    @Test
    void tellsTheTwoTitlesOfOutlookInFrenchApart() {
        for (String position : List.of("Titre du poste", "Titre1")) {
            String name = "Bureautique" + position.length();
            String code = IMPORTS.receive(
                    "\"Titre\",\"Prénom\",\"Nom\",\"Société\",\"" + position + "\",\"Téléphone (bureau)\","
                            + "\"Adresse de messagerie\",\"Type de messagerie\",\"Anniversaire\"\r\n\"Mme\",\"Hélène\",\""
                            + name
                            + "\",\"Perspective ltée\",\"Directrice\",\"418 555-0162 poste 12\",\"h@" + name
                            + ".example.org\",\"SMTP\",\"0/0/00\"\r\n",
                    Charset.forName("windows-1252"));
            LogPerson person = brought(code, name);
            LogAffiliation main = person.affiliations().get(0);
            assertThat(person.honorificFr()).isEqualTo("Mme");
            assertThat(main.titleFr()).isEqualTo("Directrice");
            assertThat(main.phones().get(0).number()).isEqualTo("+14185550162");
            assertThat(main.phones().get(0).extension()).isEqualTo("12");
            assertThat(person.notes()).isNull();
        }
    }

    @Test
    void readsTheOlderListOfGoogle() {
        LogPerson person = brought(
                IMPORTS.receive(
                        "Name,Given Name,Family Name,Name Prefix,Notes,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,"
                                + "Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Organization 1 - Type,Organization 1 - Name,"
                                + "Organization 1 - Title,Relation 1 - Type,Relation 1 - Value\n"
                                + "Ana Guglo,Ana,Guglo,Dr.,Met in Jakarta,* Work,ana@guglo.example.org,Mobile,+62 21 5550151,Work Fax,"
                                + "+62 21 5550152,,Guglo Foods,Director,Spouse,Udo Guglo\n"),
                "guglo");
        LogAffiliation main = person.affiliations().get(0);
        assertThat(main.phones())
                .extracting(phone -> phone.kind() + " " + phone.number())
                .containsExactly("MOBILE +62215550151", "FAX +62215550152");
        assertThat(main.titleEn()).isEqualTo("Director");
        assertThat(person.notes()).isEqualTo("Met in Jakarta");
        assertThat(IMPORTS.one("guglo").summary().organizationEn()).isEqualTo("Guglo Foods");
    }

    /** A later list of civilities does not take the doctor's title away. */
    @Test
    void keepsTheHonorificThatTellsMore() {
        String header = "First name,Last name,E-mail,Name prefix,Company\n";
        IMPORTS.apply(IMPORTS.receive(header + "Cora,Ehrwort,cora@ehrwort.example.org,Dr.,Ehrwort inc.\n"));
        String code = IMPORTS.receive(header + "Cora,Ehrwort,cora@ehrwort.example.org,Ms.,Ehrwort inc.\n");
        assertThat(IMPORTS.rows(code).get(0).changes()).isEmpty();
        assertThat(IMPORTS.rows(code).get(0).messages())
                .filteredOn(message -> message.key().equals("importPeople.remark.honorific"))
                .extracting(ImportMessage::arguments)
                .containsExactly(List.of("Dr.", "Ms."));
        code = IMPORTS.receive(header + "Cora,Ehrwort,cora@ehrwort.example.org,H.E.,Ehrwort inc.\n");
        assertThat(IMPORTS.rows(code).get(0).changes())
                .extracting(change -> change.from() + " " + change.to())
                .containsExactly("Dr. H.E.");
    }

    /** A chamber's list: titles above, semicolons, capitals, no accents in the header, two addresses in a cell. */
    @Test
    void readsTheListOfAChamber() {
        LogPerson person = brought(
                IMPORTS.receive(
                        "Chambre de commerce - Liste des membres 2026;;;;;;;;\r\nMise à jour : 12 novembre;;;;;;;;\r\n;;;;;;;;\r\n"
                                + "NOM;PRENOM;SOCIETE;FONCTION;COURRIEL(S);NO DE TELEPHONE;NO DE CELL.;ADRESSE;VILLE;CODE POSTAL\r\n"
                                + "CHAMBRÉE;ANNE-MARIE;FILS & CIE;PDG;am@chambree.example.org / info@chambree.example.org;"
                                + "514-555-0170 p. 12;438.555.0171;1234, rue Sherbrooke O.;Montréal (Québec);H3A 1A1\r\n",
                        Charset.forName("windows-1252")),
                "chambrée");
        LogAffiliation main = person.affiliations().get(0);
        assertThat(main.email()).isEqualTo("am@chambree.example.org");
        assertThat(person.affiliations().get(1).email()).isEqualTo("info@chambree.example.org");
        assertThat(main.phones())
                .extracting(phone -> phone.kind() + " " + phone.number() + " " + phone.extension())
                .containsExactly("WORK +15145550170 12", "MOBILE +14385550171 null");
        assertThat(main.postalAddress()).isEqualTo("1234, rue Sherbrooke O.\nMontréal (Québec)  H3A 1A1");
        assertThat(person.notes()).isNull();
    }

    /** Google writes an address whole and in parts; a contact may have it only whole, or only a city. */
    @Test
    void makesOneAddressOfItsParts() {
        String header =
                "First Name,Last Name,E-mail 1 - Value,Address 1 - Formatted,Address 1 - Street,Address 1 - City,"
                        + "Address 1 - Region,Address 1 - Postal Code,Address 1 - Country\n";
        String code = IMPORTS.receive(header
                + "Ana,Adressa,ana@adressa.example.org,\"12 Strand Road\nYangon 11181\nMyanmar\",12 Strand Road,Yangon,,11181,MM\n"
                + "Bo,Adressb,bo@adressb.example.org,\"100 Queen St\nOttawa ON  K1P 1J9\nCanada\",,,,,CA\n"
                + "Cy,Adressc,cy@adressc.example.org,,,Hanoi,,,VN\n");
        assertThat(IMPORTS.rows(code)).allMatch(row -> row.verdict().good());
        IMPORTS.apply(code);
        LogPerson parts = IMPORTS.one("adressa").content();
        assertThat(parts.affiliations().get(0).postalAddress()).isEqualTo("12 Strand Road\nYangon 11181");
        assertThat(parts.notes()).isNull();
        LogPerson whole = IMPORTS.one("adressb").content();
        assertThat(whole.affiliations().get(0).postalAddress()).isEqualTo("100 Queen St\nOttawa ON  K1P 1J9");
        assertThat(whole.notes()).isNull();
        LogPerson city = IMPORTS.one("adressc").content();
        assertThat(city.affiliations().get(0).postalAddress()).isNull();
        assertThat(city.notes()).isEqualTo("Address 1 - City: Hanoi");
    }

    @Test
    void keepsWhatFollowsAFamilyNameWithIt() {
        IMPORTS.apply(IMPORTS.receive("Name,E-mail\n"
                + "\"Suffixa, Jr., José Miguel\",jm@suffixa.example.org\n"
                + "\"Suffixb, Wei Ling, Ph.D.\",wl@suffixb.example.org\n"
                + "\"Maria Suffixc, CPA\",maria@suffixc.example.org\n"
                + "\"Suffixd, KC\",kc@suffixd.example.org\n"));
        for (String expected :
                List.of("José Miguel|Suffixa Jr.", "Wei Ling|Suffixb Ph.D.", "Maria|Suffixc CPA", "KC|Suffixd")) {
            LogPerson person =
                    IMPORTS.one(expected.replaceFirst(".*\\|(\\w+).*", "$1")).content();
            assertThat(person.givenName() + "|" + person.familyName()).isEqualTo(expected);
        }
    }

    @Test
    void losesNothingThatStandsBesideANumber() {
        String code = IMPORTS.receive("First name,Last name,E-mail,Phone\n"
                + "Ana,Nebenan,ana@nebenan.example.org,jean@nebenan.example.org / 418 555 0161\n"
                + "Bo,Nebenan,bo@nebenan.example.org,Jean Untel 418 555 0161\n"
                + "Cy,Nebenan,cy@nebenan.example.org,1.41855E+10\n"
                + "Di,Nebenan,di@nebenan.example.org,Tél. bureau : (418) 555-0164\n");
        List<ImportRow> rows = IMPORTS.rows(code);
        assertThat(rows.subList(0, 3)).allSatisfy(row -> assertThat(row.messages())
                .extracting(ImportMessage::key)
                .containsExactly("importPeople.error.phone"));
        assertThat(rows.get(3).verdict().good()).isTrue();
    }

    @Test
    void partsTwoWholeNumbersAtAStroke() {
        LogPerson person = brought(
                IMPORTS.receive("Company name,Full Name,Email(s),Contact No.\n"
                        + "PT Strichpunkt,Budi Strichmann,budi@strich.example.id,+62 21 555 0111 / +62 811 555 0112\n"),
                "strichmann");
        assertThat(person.affiliations().get(0).phones())
                .extracting(phone -> phone.number())
                .containsExactly("+62215550111", "+628115550112");
    }

    @Test
    void aCardOfAnOrganizationIsNoPersonAndComesInAsAnOrganization() {
        byte[] card = ("BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Kartenwerk Ltd.\r\nORG:Kartenwerk Ltd.\r\n"
                        + "NICKNAME:KWL\r\nURL:https://kartenwerk.example.org\r\nEND:VCARD\r\n")
                .getBytes(StandardCharsets.UTF_8);
        ImportRow refused =
                IMPORTS.rows(IMPORTS.receive("people", "cards.vcf", card)).get(0);
        assertThat(refused.verdict()).isEqualTo(ImportVerdict.ERROR);
        assertThat(refused.messages())
                .containsExactly(ImportMessage.of("importPeople.error.organizationCard", "", "Kartenwerk Ltd."));
        ImportRow taken = IMPORTS.rows(IMPORTS.receive("organizations", "cards.vcf", card))
                .get(0);
        assertThat(taken.verdict()).isEqualTo(ImportVerdict.NEW);
        assertThat(taken.title()).isEqualTo("Kartenwerk Ltd.");
    }

    @Test
    void readsACardWhoseTextsATelephoneEncoded() {
        String name = Base64.getEncoder().encodeToString("Bézéquatre;Ana;;;".getBytes(StandardCharsets.UTF_8));
        LogPerson person = brought(
                IMPORTS.receive(
                        "people",
                        "card.vcf",
                        ("BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=BASE64:" + name
                                        + "\r\n\r\nEMAIL:ana@bezequatre.example.org\r\nEND:VCARD\r\n")
                                .getBytes(StandardCharsets.UTF_8)),
                "bézéquatre");
        assertThat(person.givenName()).isEqualTo("Ana");
    }

    /** Further programs; lines of a street; a header again, a total with its count, “n/a”. */
    @Test
    void readsTheListsOfSalesProgramsWithoutTheirTotals() {
        String code =
                IMPORTS.receive("Salutation,First Name,Last Name,Title,Account Name,Mailing Street,Mailing Street 2,"
                        + "Mailing City,Mailing State/Province,Mailing Zip/Postal Code,Mailing Country,Phone,Email\n"
                        + "Ms.,Ines,Kontofeld,VP Sales,Konto Corp,77 King St W,Floor 3,Toronto,ON,M5K 1A1,Canada,n/a,i@kontofeld.example.org\n"
                        + "Salutation,First Name,Last Name,Title,Account Name,,,,,,,Phone,Email\nTotal,1,,,,,,,,,,,\n");
        assertThat(IMPORTS.rows(code).stream()
                        .filter(row -> !row.verdict().good())
                        .map(row -> row.messages().get(0).key()))
                .containsExactly("importPeople.error.header", "importPeople.error.total");
        IMPORTS.apply(code);
        LogPerson person = IMPORTS.one("kontofeld").content();
        assertThat(IMPORTS.one("kontofeld").summary().organizationEn()).isEqualTo("Konto Corp");
        assertThat(person.affiliations().get(0).postalAddress())
                .isEqualTo("77 King St W\nFloor 3\nToronto ON  M5K 1A1");
        assertThat(person.affiliations().get(0).phones()).isEmpty();
        assertThat(person.notes()).isNull();
    }

    /** The reason beside it says nothing of the row itself. */
    @Test
    void knowsATotalThatComesBackWithItsReason() {
        String code = IMPORTS.receive(
                "Civilité;Nom;Prénom;Courriel;Motif du rejet\nMme;Wiederkehr;Ana;ana@wiederkehr.example.org;\n"
                        + "Total : 11 personnes;;;;« Total : 11 personnes » ressemble à un total.\n");
        assertThat(IMPORTS.rows(code).get(1).messages())
                .extracting(ImportMessage::key)
                .containsExactly("importPeople.error.total");
    }

    /** One row is one person: a second name is kept and said. */
    @Test
    void keepsASecondNameOfARow() {
        String code = IMPORTS.receive("Company,Contact 1,Contact 2\nZweierlei inc.,Ana Zweierlei,Bo Anderswer\n");
        assertThat(IMPORTS.rows(code).get(0).messages())
                .extracting(ImportMessage::key)
                .contains("importPeople.remark.otherName");
        assertThat(brought(code, "zweierlei").notes()).isEqualTo("Contact 2: Bo Anderswer");
    }

    @Test
    void makesNoOrganizationOfATotal() {
        byte[] list =
                "Organization,Acronym,Country\nOrgeltotal inc.,OT,Canada\nTotal,1,\n".getBytes(StandardCharsets.UTF_8);
        String code = IMPORTS.receive("organizations", "list.csv", list);
        assertThat(IMPORTS.rows(code).get(1).messages())
                .extracting(ImportMessage::key)
                .containsExactly("importPeople.error.total");
    }

    /** The second of two addresses is kept in the notes, never run together with the first. */
    @Test
    void doesNotMixTwoAddresses() {
        LogPerson person = brought(
                IMPORTS.receive(
                        "First name,Last name,Street,Street 2,City,City 2\nAna,Zweiort,1 Elm St,2 Oak St,Ottawa,Hull\n"),
                "zweiort");
        assertThat(person.affiliations().get(0).postalAddress()).isEqualTo("1 Elm St\nOttawa");
        assertThat(person.notes()).contains("2 Oak St", "Hull");
    }

    @Test
    void asksWhetherTheNameOfAnOrganizationIsAPerson() {
        String code = IMPORTS.receive(
                "Name,Organization,E-mail\nFirmennam Works,Firmennam Works,info@firmennam.example.org\n");
        assertThat(IMPORTS.rows(code).get(0).messages())
                .extracting(ImportMessage::key)
                .containsExactly("importPeople.conflict.organization");
    }

    @Test
    void readsNamesWithParticlesSuffixesAndHonorifics() {
        IMPORTS.apply(IMPORTS.receive("Name,E-mail\nVincent van der Partikel,v@partikel.example.org\n"
                + "Mr John Q. Partikeling Ph.D.,j@partikel.example.org\nMaria dela Partikelo,m@partikel.example.org\n"
                + "\"PARTIKELIN, Me Louis\",l@partikel.example.org\n"));
        for (String expected : List.of(
                "v@ null|Vincent|van der Partikel",
                "j@ Mr|John Q.|Partikeling Ph.D.",
                "m@ null|Maria|dela Partikelo",
                "l@ null|Me Louis|PARTIKELIN")) {
            LogPerson person = IMPORTS.one(expected.substring(0, 2) + "partikel.example.org")
                    .content();
            assertThat(person.honorificEn() + "|" + person.givenName() + "|" + person.familyName())
                    .isEqualTo(expected.substring(3));
        }
    }

    /** A number as it is dialled from abroad, tags as mailing programs quote them, marks that nobody sees, countries in full. */
    @Test
    void readsWhatIsCopiedFromElsewhere() {
        String code = IMPORTS.receive("First name,Last name,Country,Phone,E-mail\n"
                + "Ana,\u200BKopiert\u00A0,Kingdom of Thailand,0065 6123 4567,\u00A0ana@kopiert.example.org\n"
                + "Bo,Kopierter,Singapour / Singapore,C: 6123 4567,bo@kopiert.example.org\n"
                + "Cy,Kopierste,\"Korea, Democratic People's Republic of\",,cy@kopiert.example.org\n");
        assertThat(IMPORTS.rows(code).stream().filter(row -> !row.verdict().good()))
                .extracting(row -> row.messages().get(0).key())
                .containsExactly("importPeople.error.country");
        IMPORTS.apply(code);
        LogPerson person = IMPORTS.one("ana@kopiert.example.org").content();
        assertThat(person.familyName()).isEqualTo("Kopiert");
        assertThat(person.affiliations().get(0).phones().get(0).number()).isEqualTo("+6561234567");
        assertThat(IMPORTS.one("bo@kopiert.example.org")
                        .content()
                        .affiliations()
                        .get(0)
                        .phones()
                        .get(0)
                        .kind())
                .hasToString("MOBILE");
    }

    /** “Title” before a name, “Dr.” in the column of given names, an address behind the name, a number with a decimal. */
    @Test
    void putsWhatStandsInTheWrongColumnWhereItBelongs() {
        IMPORTS.apply(IMPORTS.receive("Title,First name,Last name,Position,Phone,Email\n"
                + "Ms.,Ana,Falschort,Director,6135550182.0,ana@falschort.example.org\n"
                + ",Dr. Bo,Falschorten,Director,,bo@falschort.example.org\n"));
        IMPORTS.apply(
                IMPORTS.receive("Contact,Organization\nCy Falschorter (cy@falschort.example.org),Falschort inc.\n"));
        LogPerson ana = IMPORTS.one("ana@falschort.example.org").content();
        assertThat(ana.honorificEn() + "|" + ana.affiliations().get(0).titleEn())
                .isEqualTo("Ms.|Director");
        assertThat(ana.affiliations().get(0).phones().get(0).number()).isEqualTo("+16135550182");
        LogPerson bo = IMPORTS.one("bo@falschort.example.org").content();
        assertThat(bo.honorificEn() + "|" + bo.givenName()).isEqualTo("Dr.|Bo");
        LogPerson cy = IMPORTS.one("cy@falschort.example.org").content();
        assertThat(cy.givenName() + "|" + cy.familyName()).isEqualTo("Cy|Falschorter");
    }
}
