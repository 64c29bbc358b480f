package parley.contacts.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.directory.PhoneKind;

class WrittenNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "613-555-0132, 613-555-0133",
                "613-555-0132 or 613-555-0133",
                "613-555-0132 et 613-555-0133",
                "613-555-0132 - 613-555-0133",
                "613-555-0132 / 613-555-0133",
                "613-555-0132|613-555-0133",
                "613-555-0132;613-555-0133",
                "613-555-0132 (office), 613-555-0133 (cell)",
                "Work 613-555-0132 / Cell 613-555-0133",
                "T: 613-555-0132 / C: 613-555-0133"
            })
    void partsWholeNumbers(String cell) {
        assertThat(told(cell)).matches("\\+16135550132 \\w+, \\+16135550133 \\w+");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "613-555-0132 - 4            | none null",
                "C: 613-555-0132             | +16135550132 MOBILE",
                "F. 613-555-0132             | +16135550132 FAX",
                "613-555-0132 (office)       | +16135550132 WORK",
                "+1 613-555-0132 (cell)      | +16135550132 MOBILE",
                "613-555-0132 cellulaire     | +16135550132 MOBILE",
                "613-555-0132 (domicile)     | +16135550132 OTHER",
                "613-555-0132 (work fax)     | +16135550132 FAX",
                "613-555-0132, télécopieur   | +16135550132 FAX",
                "613-555-0132 (c)            | +16135550132 MOBILE",
                "613-555-0132 poste 44       | +16135550132;ext=44 null",
                "613-555-0132 ext. 44 (work) | +16135550132;ext=44 WORK",
                "613-555-0132 (main)         | +16135550132 WORK",
                "Main: 613-555-0132          | +16135550132 WORK",
                "Tél. : 613-555-0132         | +16135550132 null",
                "Ph 613-555-0132             | +16135550132 null",
                "Tel. work fax 613-555-0132  | +16135550132 FAX",
                "613-555-0132 work fax       | +16135550132 FAX",
                "D: 613-555-0132             | none OTHER",
                "O: 613-555-0132             | +16135550132 WORK",
                "613-555-0132 | +16135550132 null",
                "6135550132.5                | none null",
                "00000 613 555 0132          | none null",
                "(00)1 613 555 0132          | +16135550132 null",
                "p@1.org 613-555-0132        | none null",
                "6135550132.0                | +16135550132 null",
                "001 613 555 0132            | +16135550132 null",
            })
    void readsWhatKindOfNumberItIs(String cell, String told) {
        assertThat(told(cell)).isEqualTo(told);
    }

    /** It would be lost with the words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask Mai: 613-555-0132",
                "613-555-0132 (ask Mai)",
                "613-555-0132 mornings",
                "p@example.org 613-555-0132"
            })
    void refusesNumbersAmongWords(String cell) {
        assertThat(told(cell)).isEqualTo("none null");
    }

    /** What is longer is a text, whatever number begins it. */
    @Test
    void refusesATextThatIsTooLongForANumber() {
        assertThat(told("613-555-0132" + " ".repeat(46) + "x1")).isEqualTo("+16135550132;ext=1 null");
        assertThat(told("613-555-0132" + " ".repeat(47) + "x1")).isEqualTo("none null");
    }

    @ParameterizedTest
    @CsvSource({"Portable, MOBILE", "* Work Fax, FAX", "Autre, OTHER", "Main Phone, WORK", "Business, WORK", "d, OTHER"
    })
    void readsTheNameOfAColumn(String label, PhoneKind kind) {
        assertThat(WrittenNumber.kind(label)).isEqualTo(kind);
    }

    private static String told(String cell) {
        return WrittenNumber.several(cell).stream()
                .map(one -> one.read("CA").map(Object::toString).orElse("none") + " " + one.kind())
                .collect(Collectors.joining(", "));
    }
}
