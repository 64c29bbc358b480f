package parley.contacts.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.text.Language;

class CellValuesTest {
    /** Alone, by a mail program, with marks that nobody sees around them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@ex.example.org",
                "mailto:ana@ex.example.org",
                "<mailto:ana@ex.example.org>",
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
                "a@ex.org / b@ex.org"
            })
    void readsSeveralAddressesOfACell(String cell) {
        assertThat(CellValues.addresses(cell)).containsExactly("a@ex.org", "b@ex.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask Ana: a@ex.org", "a@ex.org (ask Mai)", "a [at] ex.org", "a@ex,org"})
    void leavesWhatIsNoAddressToItsReader(String cell) {
        assertThat(CellValues.addresses(cell)).anyMatch(part -> !CellValues.address(part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p@example.org (work)", "p@example.org (perso)", "p@example.org(bureau)"})
    void passesOverWhoseAnAddressIs(String cell) {
        assertThat(CellValues.addresses(cell)).containsExactly("p@example.org");
    }

    @ParameterizedTest
    @CsvSource({"FR-CA,FR", "English (Canada),EN", "Français (Canada),FR", "en_GB,EN"})
    void readsALanguageWithItsCountry(String cell, Language language) {
        assertThat(CellValues.language(cell)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F/E", "Bilingual", "Français/Anglais", "Vietnamese"})
    void doesNotChooseALanguage(String cell) {
        assertThat(CellValues.language(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "N/A", "-", "—", "s.o.", "aucun", "TBD"})
    void knowsWhatSaysNothing(String cell) {
        assertThat(CellValues.nothing(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA", "No", "Noneil", "1"})
    void knowsWhatSaysSomething(String cell) {
        assertThat(CellValues.nothing(cell)).isFalse();
    }
}
