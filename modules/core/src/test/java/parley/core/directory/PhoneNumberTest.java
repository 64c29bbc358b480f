package parley.core.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                // a spreadsheet took them for amounts
                "66621000000, -, +66621000000",
                "66621000000, CA, +66621000000",
                "6281234567890, VN, +6281234567890",
                "66021000000, -, +6621000000",
                // of its own country first, whatever it would be abroad
                "13802345678, CN, +8613802345678",
                "16135550137, CA, +16135550137",
                "6045551234, CA, +16045551234",
                "+66 62 100 0000, -, +66621000000",
                // Vancouver or Penang, Ohio or China
                "6045551234, -, -",
                "13802345678, -, -",
                "13802345678, SG, -",
                // no country has it
                "66121000000, -, -",
                "99912345678901, -, -",
                "66621000000 or so, -, -",
            })
    void readsNumbersThatLostTheirPlusSignWhereNothingElseIsMeant(String text, String region, String e164) {
        assertThat(PhoneNumber.read(text, region, null).map(PhoneNumber::e164).orElse(null))
                .isEqualTo(e164);
    }

    /** How the parts of the world write an extension; one that is given apart comes first. */
    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "418 555-0137, -, +14185550137",
                "418 555-0137 poste 1234567, -, +14185550137;ext=1234567",
                "418 555-0137 Poste : 12, -, +14185550137;ext=12",
                "418 555-0137 p. 12, -, +14185550137;ext=12",
                "418 555-0137 x12, -, +14185550137;ext=12",
                "418 555-0137 ext. 12, ' ', +14185550137;ext=12",
                "418 555-0137 ext. 12, ' 44 ', +14185550137;ext=44",
                "418 555-0137, 44, +14185550137;ext=44"
            })
    void readsAnExtension(String text, String extension, String dialled) {
        assertThat(PhoneNumber.read(text, "CA", extension).orElseThrow().dialled())
                .isEqualTo(dialled);
    }

    /** With a country code that stands there it need only be possible. */
    @ParameterizedTest
    @CsvSource({"+1 200 555 0100, true", "+1 200 555, false", "200 555 0100, false", "' +1 200 555 0100 ', true"})
    void takesNewRangesOfACountryThatIsNamed(String text, boolean taken) {
        assertThat(PhoneNumber.read(text, "CA", null).isPresent()).isEqualTo(taken);
    }

    @Test
    void isTheSameOnlyWithTheSameExtension() {
        PhoneNumber number = PhoneNumber.of("+14185550137", "12");
        assertThat(number).isEqualTo(PhoneNumber.of("+14185550137", "12"));
        assertThat(number).isNotEqualTo(PhoneNumber.of("+14185550137", null));
        assertThat(number).isNotEqualTo(PhoneNumber.of("+14185550138", "12"));
        assertThat(number.international()).isEqualTo("+1 418 555 0137");
    }
}
