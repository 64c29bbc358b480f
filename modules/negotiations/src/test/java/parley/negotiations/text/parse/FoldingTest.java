package parley.negotiations.text.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void lookedUpLettersFoldAsUnicodesTablesSay() {
        for (char c = ' '; c < Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate(c)) {
                String text = "Ab" + c + "  " + c + "C.";
                assertThat(Folding.of(text)).as("U+%04X", (int) c).isEqualTo(Folding.byTables(text));
            }
        }
    }

    @Test
    void accentsPointsAndBlanksGo() {
        assertThat(Folding.of(" Viêt  Nam – É.-U. d’Amérique ")).isEqualTo("viet nam – e-u d'amerique");
        assertThat(Folding.of("e\u0301tat")).isEqualTo("etat");
    }
}
