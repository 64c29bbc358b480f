package parley.contacts.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.directory.NameOrder;
import parley.core.text.Language;

class CellValuesTest {
    /** Alone, by a mail program, with marks that nobody sees around them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@ex.example.org",
                "mailto:ana@ex.example.org",
                "<mailto:ana@ex.example.org>",
                "MAILTO:ana@ex.example.org",
                "ana@ex.example.org ; ana@ex.example.org",
                "'ana@ex.example.org'",
                "\u00A0ana@ex.example.org\u200B",
                "\u202Aana@ex.example.org\u202C",
                "Roy, Ana <ana@ex.example.org>"
            })
    void readsAnAddressHoweverItWasCopied(String cell) {
        assertThat(CellValues.addresses(cell)).containsExactly("ana@ex.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Roy, Ana <a@ex.org>; Bo <b@ex.org>",
                "Ana <a@ex.org>, Bo <b@ex.org>",
                "\"Roy, Ana\" <a@ex.org>, b@ex.org",
                "a@ex.org\nb@ex.org",
                "a@ex.org / b@ex.org",
                "a@ex.org | b@ex.org",
                "a@ex.org ::: b@ex.org",
                "a@ex.org & b@ex.org",
                "a@ex.org et b@ex.org",
                "a@ex.org, b@ex.org, a@ex.org",
                "\"Roy; Ana\" <a@ex.org>; \"Bo\" <b@ex.org>"
            })
    void readsSeveralAddressesOfACell(String cell) {
        assertThat(CellValues.addresses(cell)).containsExactly("a@ex.org", "b@ex.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ask Ana: a@ex.org", "a@ex.org (ask Mai)", "a [at] ex.org", "a@ex,org", "a@ex", "a@b@ex.org"})
    void leavesWhatIsNoAddressToItsReader(String cell) {
        assertThat(CellValues.addresses(cell)).anyMatch(part -> !CellValues.address(part));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p@example.org (work)",
                "p@example.org (perso)",
                "p@example.org(bureau)",
                "p@example.org (Other)",
                "p@example.org (principal)"
            })
    void passesOverWhoseAnAddressIs(String cell) {
        assertThat(CellValues.addresses(cell)).containsExactly("p@example.org");
    }

    /** A text among which something is no address comes as it stands, not in words. */
    @Test
    void leavesAWholeTextToItsReader() {
        assertThat(CellValues.addresses("ask Ana or a@ex.org")).containsExactly("ask Ana or a@ex.org");
    }

    @Test
    void takesAddressesAsLongAsThereAreAny() {
        String longest = "a".repeat(247) + "@ex.org";
        assertThat(CellValues.address(longest)).isTrue();
        assertThat(CellValues.address("a" + longest)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"a@ex, true", "a@ex.org, false", "a, false", "a b@ex, false"})
    void tellsADomainWithoutADot(String text, boolean half) {
        assertThat(CellValues.halfDomain(text)).isEqualTo(half);
    }

    @Test
    void partsValuesOfACell() {
        assertThat(CellValues.several("a ::: b; c\n d;b; ;")).containsExactly("a", "b", "c", "d");
        assertThat(CellValues.several("+1-306-555-0109;ext=12")).containsExactly("+1-306-555-0109;ext=12");
    }

    @ParameterizedTest
    @CsvSource({"Ms., Dr., ", "Dr., Ms., Dr.", "Ms., Mrs., Ms.", "H.E., Dr., H.E.", "Ms., , Ms."})
    void anHonorificThatTellsLessIsPassedOver(String said, String known, String told) {
        assertThat(CellValues.told(said, known)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"M., EN, FR", "Dre, EN, FR", "Dr., FR, FR", "Dr., EN, EN"})
    void knowsFrenchHonorifics(String cell, Language otherwise, Language language) {
        assertThat(CellValues.honorific(cell, otherwise)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"S.E. M. Roy, true", "Mme, true", "Mr., false", "Meister, false"})
    void knowsTheFrenchHonorificThatComesFirst(String honorifics, boolean french) {
        assertThat(CellValues.french(honorifics)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource({"Dre, true", "Dr., true", "Mme, true", "Director, false"})
    void knowsHowSomebodyIsAddressed(String cell, boolean is) {
        assertThat(CellValues.formOfAddress(cell)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "Directrice, EN, FR",
        "Head of Trade, FR, EN",
        "Président and CEO, EN, EN",
        "Président and CEO, FR, FR",
        "Attaché, EN, EN"
    })
    void knowsTheLanguageOfATitle(String title, Language otherwise, Language language) {
        assertThat(CellValues.titleLanguage(title, otherwise)).isEqualTo(language);
    }

    @Test
    void knowsTheOrderOfAName() {
        assertThat(CellValues.order("Roy Ana", "Roy", "Ana")).isEqualTo(NameOrder.FAMILY_FIRST);
        assertThat(CellValues.order("Roy, Ana", "Roy", "Ana")).isNull();
        assertThat(CellValues.order("Ana Roy", "Roy", "Ana")).isNull();
        assertThat(CellValues.order("Roy", "Roy", null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "FR-CA,FR",
        "English (Canada),EN",
        "Français (Canada),FR",
        "en_GB,EN",
        "Français (Québec),FR",
        "English (United States),EN",
        "Anglais (États-Unis),EN",
        "English (International),EN",
        "F,FR",
        "anglais,EN"
    })
    void readsALanguageWithItsCountry(String cell, Language language) {
        assertThat(CellValues.language(cell)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F/E", "Bilingual", "Français/Anglais", "Vietnamese"})
    void doesNotChooseALanguage(String cell) {
        assertThat(CellValues.language(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "N/A",
                "N.D.",
                "-",
                "—",
                "s.o.",
                "nil",
                "None",
                "null",
                "aucun",
                "aucune",
                "Not available",
                "non disponible",
                "TBC",
                "TBD",
                "à venir",
                "à confirmer"
            })
    void knowsWhatSaysNothing(String cell) {
        assertThat(CellValues.nothing(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA", "No", "Noneil", "1"})
    void knowsWhatSaysSomething(String cell) {
        assertThat(CellValues.nothing(cell)).isFalse();
    }
}
