package parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Telephone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.text.Language;

/** What is written is read back by a library that is not ours. */
class VCardWriterTest {
    private static final Contact AMELIE = new Contact(
            "urn:parley:person:1001",
            "Amélie Exemple",
            "Exemple",
            "Amélie",
            "S.E.",
            "Agro; Exemple, inc.",
            "Exportations",
            "Vice-présidente, Exportations \\ Asie\nOttawa",
            List.of(
                    new Contact.Email("amelie.exemple@example.org", true, true),
                    new Contact.Email("amelie@second.example.org", true, false),
                    new Contact.Email("amelie@own.example.org", false, false)),
            List.of(
                    new Contact.Phone(Contact.Reaches.VOICE, true, "+14185550137", "12"),
                    new Contact.Phone(Contact.Reaches.MOBILE, true, "+14185550138", null),
                    new Contact.Phone(Contact.Reaches.FAX, true, "+14185550139", null),
                    new Contact.Phone(Contact.Reaches.VOICE, false, "+14185550140", null)),
            null,
            false,
            "Canada",
            "fr",
            List.of("Agroalimentaire", "Biens, services"));

    private static final ContactOrganization AGRO = new ContactOrganization(
            "urn:parley:organization:5001",
            List.of(
                    new ContactOrganization.Named("Agro; Exemple, inc.", Language.FR),
                    new ContactOrganization.Named("Agro Example Inc.", Language.EN)),
            List.of(new ContactOrganization.Named("AEI", Language.EN)),
            List.of("Exemple, Agro"),
            List.of("Agro d’antan"),
            "Entreprise",
            "Groupe Exemple",
            null,
            "1, rue de l’Exemple\nQuébec (Québec)  G1A 0A1",
            new ContactOrganization.Named("Québec", Language.FR),
            "Canada",
            "https://example.org/a,b;c",
            List.of("Agroalimentaire"));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anOrganizationIsOneToOtherPrograms(boolean four) {
        String written = written(four, AGRO);
        VCard card = read(written).get(0);
        assertThat(card.validate(card.getVersion()).isEmpty())
                .as(card.validate(card.getVersion()).toString())
                .isTrue();
        if (four) {
            assertThat(card.getKind().isOrg()).isTrue();
            assertThat(card.getFormattedNames())
                    .extracting(FormattedName::getValue)
                    .containsExactly("Agro; Exemple, inc.", "Agro Example Inc.");
        } else {
            assertThat(card.getExtendedProperty("X-ABShowAs").getValue()).isEqualTo("COMPANY");
            assertThat(card.getFormattedNames()).hasSize(1);
        }
        assertThat(card.getOrganization().getValues()).containsExactly("Agro; Exemple, inc.");
        assertThat(card.getNickname().getValues()).containsExactly("AEI", "Exemple, Agro");
        assertThat(card.getUrls().get(0).getValue()).isEqualTo("https://example.org/a,b;c");
        assertThat(card.getCategories().getValues()).containsExactly("Agroalimentaire");
        assertThat(card.getAddresses().get(0).getLocality()).isEqualTo("Québec");
        assertThat(card.getAddresses().get(0).getCountry()).isEqualTo("Canada");
        assertThat(card.getUid().getValue()).isEqualTo("urn:parley:organization:5001");
        assertThat(written.replace("\r\n ", "").split("\r\n"))
                .contains(
                        "URL:https://example.org/a,b;c",
                        "X-PARLEY-ACRONYM;LANGUAGE=en:AEI",
                        "X-PARLEY-FORMER-NAME:Agro d’antan",
                        "X-PARLEY-KIND:Entreprise",
                        "X-PARLEY-PART-OF:Groupe Exemple",
                        (four ? "FN" : "X-PARLEY-NAME") + ";LANGUAGE=en:Agro Example Inc.")
                .anyMatch(line -> line.matches("ADR;TYPE=(work|WORK);LANGUAGE=fr;X-PARLEY-HOLDER=organization:.*"));
    }

    /** One name stands once among others, and a city needs no country. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anOrganizationOfWhichLittleIsKnownLosesNothing(boolean four) {
        ContactOrganization small = new ContactOrganization(
                "urn:parley:organization:5002",
                List.of(new ContactOrganization.Named("Agency", Language.EN)),
                List.of(new ContactOrganization.Named("AG", Language.EN)),
                List.of("AG"),
                List.of(),
                null,
                null,
                "CAN-AG",
                null,
                new ContactOrganization.Named("Ottawa", Language.EN),
                null,
                null,
                List.of());
        String written = written(four, small);
        VCard card = read(written).get(0);
        assertThat(card.getNickname().getValues()).containsExactly("AG");
        assertThat(card.getAddresses().get(0).getLocality()).isEqualTo("Ottawa");
        assertThat(card.getUrls()).isEmpty();
        assertThat(written).contains("\r\nX-PARLEY-CODE:CAN-AG\r\n").doesNotContain("PART-OF", "null");
    }

    private static String written(boolean four, AddressBookEntry... contacts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (VCardWriter writer = new VCardWriter(out, four, "EXP-2026-000001")) {
            for (AddressBookEntry contact : contacts) {
                writer.write(contact);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<VCard> read(String text) {
        try (VCardReader reader = new VCardReader(text)) {
            return reader.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Contact named(String name) {
        return new Contact(
                "urn:parley:person:7",
                name,
                null,
                name,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                false,
                null,
                null,
                List.of());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAddressIsThatOfTheOrganizationAndKeepsItsLines(boolean four) {
        Contact posted = new Contact(
                "urn:parley:person:8",
                "Ana",
                null,
                "Ana",
                null,
                "Example; Inc.",
                null,
                null,
                List.of(),
                List.of(),
                "1, rue de l’Exemple\nQuébec (Québec)  G1A 0A1",
                true,
                "Canada",
                null,
                List.of());
        String written = written(four, posted);
        VCard card = read(written).get(0);
        assertThat(card.getAddresses().get(0).getStreetAddress().replace("\r\n", "\n"))
                .isEqualTo(posted.postalAddress());
        assertThat(card.getAddresses().get(0).getCountry()).isEqualTo("Canada");
        assertThat(written.replace("\r\n ", "")).contains(";X-PARLEY-HOLDER=organization:");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyFieldComesBack(boolean four) {
        VCard card = read(written(four, AMELIE)).get(0);
        assertThat(card.getVersion()).isEqualTo(four ? VCardVersion.V4_0 : VCardVersion.V3_0);
        assertThat(card.validate(card.getVersion()).isEmpty())
                .as(card.validate(card.getVersion()).toString())
                .isTrue();
        assertThat(card.getFormattedName().getValue()).isEqualTo("Amélie Exemple");
        assertThat(card.getStructuredName().getFamily()).isEqualTo("Exemple");
        assertThat(card.getStructuredName().getGiven()).isEqualTo("Amélie");
        assertThat(card.getStructuredName().getPrefixes()).containsExactly("S.E.");
        assertThat(card.getOrganization().getValues()).containsExactly("Agro; Exemple, inc.", "Exportations");
        assertThat(card.getTitles().get(0).getValue())
                .isEqualTo("Vice-présidente, Exportations \\ Asie" + System.lineSeparator() + "Ottawa");
        assertThat(card.getEmails())
                .extracting(Email::getValue)
                .containsExactly("amelie.exemple@example.org", "amelie@second.example.org", "amelie@own.example.org");
        assertThat(card.getEmails())
                .extracting(email -> email.getTypes().contains(EmailType.WORK))
                .containsExactly(four, four, false);
        assertThat(card.getEmails())
                .extracting(email -> email.getPref() != null || email.getTypes().contains(EmailType.PREF))
                .containsExactly(true, false, false);
        assertThat(card.getCategories().getValues()).containsExactly("Agroalimentaire", "Biens, services");
        assertThat(card.getAddresses().get(0).getCountry()).isEqualTo("Canada");
        assertThat(card.getExtendedProperty("X-PARLEY-EXPORT").getValue()).isEqualTo("EXP-2026-000001");
        List<Telephone> phones = card.getTelephoneNumbers();
        assertThat(phones).hasSize(4);
        assertThat(phones.get(1).getTypes()).contains(TelephoneType.CELL, TelephoneType.WORK);
        assertThat(phones.get(2).getTypes()).contains(TelephoneType.FAX);
        assertThat(phones.get(3).getTypes()).contains(TelephoneType.VOICE).doesNotContain(TelephoneType.WORK);
        if (four) {
            assertThat(phones.get(0).getUri().getNumber()).isEqualTo("+14185550137");
            assertThat(phones.get(0).getUri().getExtension()).isEqualTo("12");
            assertThat(card.getLanguages().get(0).getValue()).isEqualTo("fr");
        } else {
            assertThat(phones.get(0).getText()).isEqualTo("+14185550137 x12");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Upama",
        "ឧទាហរណ៍ ចន្ទូ",
        "ตัวอย่าง จิตรา",
        "ຕົວຢ່າງ ບຸນມີ",
        "ဥပမာ",
        "Đoàn Thị Ví Dụ",
        "=HYPERLINK()",
        "+1 name"
    })
    void aSingleNameInAnyScriptComesBackFromBothVersions(String name) {
        for (boolean four : new boolean[] {true, false}) {
            VCard card = read(written(four, named(name))).get(0);
            assertThat(card.getFormattedName().getValue()).isEqualTo(name);
            assertThat(card.getStructuredName().getGiven()).isEqualTo(name);
            assertThat(card.getStructuredName().getFamily()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void foldsLongLinesBetweenLettersAndKeepsCardsApart(boolean four) {
        String name = "Ngô Thị Ví Dụ ".repeat(30).strip();
        String written = written(four, named(name), AMELIE);
        assertThat(written.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        List<VCard> cards = read(written);
        assertThat(cards).hasSize(2);
        assertThat(cards.get(0).getFormattedName().getValue()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Bb", "END:VCARD\r\nBEGIN:VCARD", "x\r\nX-EVIL:1"})
    void nothingTypedBreaksOutOfItsLine(String name) {
        for (boolean four : new boolean[] {true, false}) {
            String written = written(four, named(name));
            assertThat(read(written)).hasSize(1);
            assertThat(read(written).get(0).getExtendedProperties())
                    .extracting("propertyName")
                    .doesNotContain("X-EVIL");
            assertThat(written).doesNotContain("\u0000", "\u001B");
        }
    }
}
