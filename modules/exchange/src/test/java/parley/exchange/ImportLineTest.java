package parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportLineTest {
    private static final String[] PIECES = {
        "a",
        "e\u0301",
        "é",
        "c\u0327",
        "\u00C5",
        "A\u030A",
        "o\u0302\u0323",
        "ệ",
        "\u0340",
        "한",
        "\u1112\u1161",
        "王",
        "1",
        "’",
        "-",
        " ",
        "\u00A0",
        "ß",
        "\u017F",
        "ﬁ",
        "\u0378",
        "😀"
    };

    private static String cell(String text) {
        return new ImportLine(1, List.of(text), List.of(), null).cell(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {" Ana ", "\u200BAna", "\uFEFFAna\u00A0", "\tAna\r\n", "\u202AAna\u202C", "\u3000Ana"})
    void nobodySeesWhatIsAroundACell(String text) {
        assertThat(cell(text)).isEqualTo("Ana");
    }

    @Test
    void aCellThatIsNotThereOrHoldsNothingIsEmpty() {
        assertThat(cell("")).isEmpty();
        assertThat(cell("\u200B \u00A0")).isEmpty();
        assertThat(new ImportLine(1, List.of("a"), List.of(), null).cell(1)).isEmpty();
    }

    /** The short way of plain letters gives what the long way gives: a dash behind them changes nothing else. */
    @Test
    void lettersComeComposedWhateverStandsBesideThem() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int n = random.nextInt(6); n > 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String written = text.append("x").toString();
            assertThat(cell(written)).isEqualTo(Normalizer.normalize(written, Normalizer.Form.NFC));
            assertThat(cell(written + "—")).isEqualTo(cell(written) + "—");
        }
    }
}
