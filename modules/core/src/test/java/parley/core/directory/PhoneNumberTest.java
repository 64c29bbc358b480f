package parley.core.directory;

import static org.assertj.core.api.Assertions.assertThat;

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
            })
    void readsNumbersThatLostTheirPlusSignWhereNothingElseIsMeant(String text, String region, String e164) {
        assertThat(PhoneNumber.read(text, region, null).map(PhoneNumber::e164).orElse(null))
                .isEqualTo(e164);
    }
}
