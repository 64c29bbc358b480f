package parley.exchange.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that are written otherwise than they seem. */
class LostLettersTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** As Windows writes Vietnamese: the tone behind its vowel, which keeps what else it carries. */
    private static byte[] vietnamese(String text) {
        Charset charset = Charset.forName("windows-1258");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (char letter : text.toCharArray()) {
            String one = String.valueOf(letter);
            if (charset.newEncoder().canEncode(one)) {
                bytes.writeBytes(one.getBytes(charset));
            } else {
                String parts = Normalizer.normalize(one, Normalizer.Form.NFD);
                String tone = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
                String bare = parts.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
                bytes.writeBytes((Normalizer.normalize(bare, Normalizer.Form.NFC) + tone).getBytes(charset));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void readsVietnameseOfWindows() {
        ReadTable table = ReadTable.of(
                vietnamese("Nom;Prénom;Company\nNguyễn;Thị Hường;Công ty Sông Hồng\nTrần;Văn Đức;Ngân hàng Đầu tư\n"));
        assertThat(table.layout.encoding()).isEqualTo("Windows-1258");
        assertThat(table.rows)
                .containsExactly(
                        List.of("Nguyễn", "Thị Hường", "Công ty Sông Hồng"),
                        List.of("Trần", "Văn Đức", "Ngân hàng Đầu tư"));
    }

    @Test
    void leavesFrenchAndItalianOfWindowsAsTheyAre() {
        String list = "Nom;Prénom;Notes\nD’Amours;Zoë;Può darsi, però più tardi – façade, œuvre\n";
        ReadTable table = ReadTable.of(list, WINDOWS);
        assertThat(table.layout.encoding()).isEqualTo("Windows-1252");
        assertThat(table.cell(0, "Notes")).isEqualTo("Può darsi, però più tardi – façade, œuvre");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, true", "ISO-8859-1, false"})
    void undoesASecondEncoding(String takenFor, boolean marked) {
        String list = "Nom;Prénom;Company\nCôté;Hélène;Érablière ltée\n";
        String twice = new String(list.getBytes(StandardCharsets.UTF_8), Charset.forName(takenFor));
        ReadTable table = ReadTable.of((marked ? "\uFEFF" : "") + twice);
        assertThat(table.layout.encoding()).isEqualTo("UTF-8 (2×)");
        assertThat(table.rows).containsExactly(List.of("Côté", "Hélène", "Érablière ltée"));
    }

    @Test
    void readsListsOfOldSpreadsheetsOnTheMac() {
        ReadTable table = ReadTable.of("Nom,Prénom,Company\rÉva,Zoë,Forêt inc.\r", Charset.forName("x-MacRoman"));
        assertThat(table.layout.encoding()).isEqualTo("MacRoman");
        assertThat(table.rows).containsExactly(List.of("Éva", "Zoë", "Forêt inc."));
    }

    @Test
    void readsListsThatASpreadsheetSavedForDos() {
        ReadTable table = ReadTable.of("Nom,Prénom,Company\r\nBérubé,Zoë,Forêt inc.\r\n", Charset.forName("IBM850"));
        assertThat(table.layout.encoding()).isEqualTo("CP850");
        assertThat(table.rows).containsExactly(List.of("Bérubé", "Zoë", "Forêt inc."));
        String quoted = "Nom,Prénom\nD‚Essai,Zoë\n";
        assertThat(ReadTable.of(quoted, WINDOWS).layout.encoding()).isEqualTo("Windows-1252");
    }
}
