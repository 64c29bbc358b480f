package parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-01|2024-03-01",
                "2026-03-05T14:30|2026-03-05",
                "2026-03-05 00:00:00|2026-03-05",
                "1 March 2024|2024-03-01",
                "March 1st, 2024|2024-03-01",
                "1er mars 2024|2024-03-01",
                "31 déc. 2025|2025-12-31",
                "1-Aug-2024|2024-08-01",
                "août 2024|2024-08",
                "Sept. 2024|2024-09",
                "2024-03|2024-03",
                "2025|2025",
                "25/03/2024|2024-03-25",
                "25-03-2024|2024-03-25",
                "2024/03/25|2024-03-25",
                "20240325|2024-03-25",
                "Monday, March 25, 2024|2024-03-25",
                "lundi 25 mars 2024|2024-03-25"
            })
    void readsDatesAsPeopleWriteThem(String written, String read) {
        assertThat(WrittenDate.read(written).orElseThrow()).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/03/2024",
                "13/25/2024",
                "01.03.24",
                "31 February 2024",
                "45352",
                "20241399",
                "01-03-2024",
                "Marx 2024",
                "soon"
            })
    void doesNotGuess(String written) {
        assertThat(WrittenDate.read(written)).isEmpty();
    }
}
