package parley.contacts.person;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.contacts.person.PersonFixture.person;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.contacts.ContactsFixture;
import parley.core.directory.DirectoryService;
import parley.core.directory.NameOrder;
import parley.core.record.Paging;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** What finds whom, typed as people type. */
class PersonSearchTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ContactsFixture::database);

    @BeforeAll
    static void logPeople() {
        long council = ContactsFixture.id(BEANS, "core.organization", "CABC");
        Stream.of(
                        person("Guérin", "Solène")
                                .formerly("Solène Spécimen-Roy")
                                .at(null, "Directrice, Exportations", "s.guerin@example.org", null, "+1 343 555 0121"),
                        person("Guéry", "Amélie").noted("A négocié les règles d’origine; attend des réponses écrites."),
                        person("Nguyễn", "Văn An").named(NameOrder.FAMILY_FIRST),
                        person(null, "Upama").named(NameOrder.SINGLE),
                        person("O’Muster", "Bram")
                                .at(council, "Adviser", "100%_bram@example.org", null, "+62 21 5550 1237"),
                        person("Tremblay", "Noa").noted("The exporters of lentils are negotiating quotas."))
                .forEach(one -> ContactsFixture.asOfficial(
                        () -> BEANS.get(PersonService.class).log(one.command())));
    }

    private static List<String> found(String typed) {
        PersonCriteria criteria = PersonCriteria.words(typed);
        return ContactsFixture.asOfficial(() -> BEANS.get(PersonService.class).find(criteria, Paging.longest()))
                .items()
                .stream()
                .map(one -> one.name().asUsed())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guer", "guér", "GUER", "GUÉR", " Guer "})
    void findsEverySpellingOfTheBeginningOfAName(String typed) {
        assertThat(found(typed)).containsExactly("Solène Guérin", "Amélie Guéry");
    }

    @ParameterizedTest
    @CsvSource({
        "gerin, Solène Guérin",
        "geurin, Solène Guérin",
        "Guerrin, Solène Guérin",
        "solene gerin, Solène Guérin",
        "Nguyne, Nguyễn Văn An",
        "tremblai, Noa Tremblay",
        "Upamma, Upama",
        "specimenn, Solène Guérin",
        "OMuster, Bram O’Muster"
    })
    void findsANameWithALetterOrTwoWrong(String typed, String name) {
        assertThat(found(typed)).containsExactly(name);
    }

    @Test
    void takesNothingForMistypedThatSomebodyIsCalled() {
        assertThat(found("guery")).as("not Guérin, who is one letter away").containsExactly("Amélie Guéry");
        assertThat(found("upa")).as("too short to be mistyped").containsExactly("Upama");
        assertThat(found("opa")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "specimen-roy, Solène Guérin",
        "directrice exportation, Solène Guérin",
        "S.GUERIN@EXAMPLE.ORG, Solène Guérin",
        "CABC, Bram O’Muster",
        "van nguyen, Nguyễn Văn An",
        "100%_, Bram O’Muster"
    })
    void findsByFormerNameTitleAddressAndAcronymOfTheOrganization(String typed, String name) {
        assertThat(found(typed)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(343) 555-0121",
                "+1 343 555 0121",
                "343.555.0121",
                "1-343-555-0121",
                "3435550121",
                "555 0121",
                "tel: (343) 555-0121 ext. 12",
                "343 555-0121, poste 12"
            })
    void findsATelephoneNumberHoweverItIsWritten(String typed) {
        assertThat(found(typed)).containsExactly("Solène Guérin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"021 5550 1237", "+62 (0)21 5550-1237", "62215550 1237"})
    void findsANumberAsItIsDialledInItsCountry(String typed) {
        assertThat(found(typed)).containsExactly("Bram O’Muster");
    }

    @ParameterizedTest
    @CsvSource({
        "négocier, Amélie Guéry",
        "reponse, Amélie Guéry",
        "écrit règle, Amélie Guéry",
        "exporter lentil, Noa Tremblay",
        "quota, Noa Tremblay"
    })
    void findsWordsOfNotesByTheirForms(String typed, String name) {
        assertThat(found(typed)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'", "\"", "& | !", ":*", "'; --", "zzzz"})
    void takesSignsOfPatternsAsTheyAreTyped(String typed) {
        assertThat(found(typed)).hasSizeLessThan(2);
    }

    @Test
    void offersTheSameInLookUps() {
        assertThat(ContactsFixture.asOfficial(
                        () -> BEANS.get(DirectoryService.class).people("gerin", 12)))
                .extracting(card -> card.name())
                .containsExactly("Solène Guérin");
        assertThat(ContactsFixture.asOfficial(
                        () -> BEANS.get(DirectoryService.class).people("", 12)))
                .hasSize(6);
    }
}
