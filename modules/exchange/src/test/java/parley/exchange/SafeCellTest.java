package parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "'=1",
                "''+1",
                "=",
                "-"
            })
    void protectsWhatASpreadsheetWouldRunAndGivesItBack(String hostile) {
        String written = SafeCell.write(hostile, CellType.TEXT);

        assertThat(written).startsWith("'");
        assertThat(SafeCell.read(written)).isEqualTo(hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amélie", "'quoted'", "''", "", "1 = 1", "a@example.org", "5-3"})
    void leavesOtherTextsAsTheyAre(String text) {
        assertThat(SafeCell.write(text, CellType.TEXT)).isEqualTo(text);
        assertThat(SafeCell.read(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+14185550137", "+622155501234;ext=12"})
    void leavesValidatedTelephoneNumbersTheirPlus(String phone) {
        assertThat(SafeCell.write(phone, CellType.PHONE)).isEqualTo(phone);
        assertThat(SafeCell.write(phone, CellType.TEXT)).isEqualTo("'" + phone);
    }

    @Test
    void protectsAFormulaThatPosesAsATelephoneNumber() {
        assertThat(SafeCell.write("+1-1", CellType.PHONE)).isEqualTo("'+1-1");
    }

    @Test
    void leavesNegativeNumbersTheirSign() {
        assertThat(SafeCell.write("-1234.50", CellType.NUMBER)).isEqualTo("-1234.50");
        assertThat(SafeCell.write("-1234.50", CellType.TEXT)).isEqualTo("'-1234.50");
    }
}
