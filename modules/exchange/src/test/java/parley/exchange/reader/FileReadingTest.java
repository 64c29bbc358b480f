package parley.exchange.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.error.UnreadableFile;

class FileReadingTest {
    private static final String LIST =
            "Nom;Prénom;Courriel\r\nÉprouvé;Zoë;zoe@example.org\r\nD’Essai;Łukasz;l@example.org\r\n";

    private static void refused(byte[] bytes, String key) {
        assertThatThrownBy(() -> ReadTable.of(bytes))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private static void refused(String text, String key) {
        refused(text.getBytes(StandardCharsets.UTF_8), key);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false, UTF-8",
        "UTF-8, true, UTF-8",
        "UTF-16LE, true, UTF-16LE",
        "UTF-16BE, true, UTF-16BE",
        "UTF-16LE, false, UTF-16LE",
        "UTF-16BE, false, UTF-16BE"
    })
    void readsEveryEncodingOfUnicodeWithAndWithoutItsMark(String charset, boolean marked, String said) {
        ReadTable table = ReadTable.of((marked ? "\uFEFF" : "") + LIST, Charset.forName(charset));
        assertThat(table.layout.encoding()).isEqualTo(said);
        assertThat(table.layout.header()).containsExactly("Nom", "Prénom", "Courriel");
        assertThat(table.rows.get(1)).containsExactly("D’Essai", "Łukasz", "l@example.org");
    }

    @Test
    void takesWhatIsNoUnicodeForWindows1252() {
        ReadTable table = ReadTable.of("Nom;Prénom\r\nÉprouvé–D’Essai œuvre;Zoë\r\n", Charset.forName("windows-1252"));
        assertThat(table.layout.encoding()).isEqualTo("Windows-1252");
        assertThat(table.rows).containsExactly(List.of("Éprouvé–D’Essai œuvre", "Zoë"));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void findsTheDelimiterAlsoWhereTheOthersStandInCells(char delimiter) {
        String d = String.valueOf(delimiter);
        String text = String.join(d, "Family name", "Given name", "Notes") + "\n"
                + String.join(d, "Ejemplo", "Ana", "\"a, b; c | d\t e\"") + "\n"
                + String.join(d, "Contoh", "Budi", "\"one, two, three; four\"") + "\n";
        ReadTable table = ReadTable.of(text);
        assertThat(table.layout.delimiter()).isEqualTo(delimiter);
        assertThat(table.rows.get(0)).containsExactly("Ejemplo", "Ana", "a, b; c | d\t e");
    }

    @Test
    void findsTheHeaderBelowATitleAndANote() {
        ReadTable table = ReadTable.of(
                "Liste du comité\n\n\"Mise à jour, en mai\"\nNom,Prénom,Courriel\nEssai,Ana,a@example.org\n");
        assertThat(table.layout.headerRow()).isEqualTo(4);
        assertThat(table.numbers).containsExactly(5);
    }

    @Test
    void countsRowsAsASpreadsheetDoesAndPassesEmptyOnesOver() {
        ReadTable table = ReadTable.of("Nom,Notes\n,\n\nEssai,\"two\nlines\"\n,,\nProbe,x\n");
        assertThat(table.numbers).containsExactly(4, 6);
        assertThat(table.rows.get(0)).containsExactly("Essai", "two\nlines");
    }

    @Test
    void readsAListWithoutAnyHeader() {
        ReadTable table = ReadTable.of("Essai,Ana,a@example.org\nProbe,Bo,b@example.org\n");
        assertThat(table.layout.headerRow()).isZero();
        assertThat(table.layout.header()).containsExactly("A", "B", "C");
        assertThat(table.rows).hasSize(2);
    }

    @Test
    void takesAHeaderInUnknownWords() {
        ReadTable table = ReadTable.of("Apellido,Correo\nEjemplo,a@example.org\n");
        assertThat(table.layout.header()).containsExactly("Apellido", "Correo");
        assertThat(table.rows).hasSize(1);
    }

    @Test
    void takesADateAboveTheNamesForNoGroup() {
        ReadTable table =
                ReadTable.of("Date:,2026-02-13,\nRang,Nom,Courriel\n1,Ana,a@example.org\n", StandardCharsets.UTF_8);
        assertThat(table.layout.header()).containsExactly("Rang", "Nom", "Courriel");
    }

    @Test
    void namesARepeatedColumnAndOneWithoutAName() {
        ReadTable table = ReadTable.of("Phone,Phone,,Family name\n1,2,3,Essai\n");
        assertThat(table.layout.header()).containsExactly("Phone", "Phone (2)", "C", "Family name");
    }

    @Test
    void givesProtectedCellsBackAsTheyWere() {
        ReadTable table = ReadTable.of("Nom,Notes\n'=Essai,'+1 613\n''=x,'plain\n");
        assertThat(table.rows).containsExactly(List.of("=Essai", "+1 613"), List.of("'=x", "'plain"));
    }

    @Test
    void anyCellsSurviveBeingWrittenWithAnyDelimiterInAnyEncoding() {
        Random random = new Random(20261127);
        String letters = "abcÉéœ’ ñĐịท ล؟字😀\",;|\t'=+-@\n\r?";
        int[] points = letters.codePoints().toArray();
        for (int round = 0; round < 300; round++) {
            List<List<String>> rows = new ArrayList<>();
            for (int r = 0; r < 3; r++) {
                List<String> cells = new ArrayList<>();
                for (int c = 0; c < 3; c++) {
                    StringBuilder cell = new StringBuilder("x");
                    for (int i = random.nextInt(12); i > 0; i--) {
                        cell.appendCodePoint(points[random.nextInt(points.length)]);
                    }
                    cells.add(cell.toString());
                }
                rows.add(cells);
            }
            char delimiter = ",;\t|".charAt(random.nextInt(4));
            StringBuilder text = new StringBuilder(String.join(String.valueOf(delimiter), "Nom", "Prénom", "Courriel"));
            rows.forEach(row -> text.append("\r\n")
                    .append(String.join(
                            String.valueOf(delimiter),
                            row.stream()
                                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                    .toList())));
            Charset charset = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                    .get(random.nextInt(3));
            assertThat(ReadTable.of('\uFEFF' + text.toString(), charset).rows)
                    .as(text.toString())
                    .isEqualTo(rows);
        }
    }

    @Test
    void refusesWhatIsNoListInWords() {
        refused(new byte[0], "error.file.empty");
        refused("   \n ", "error.file.empty");
        refused("Nom,Prénom\n", "error.file.noRows");
        refused("%PDF-1.7 …", "error.file.other");
        refused("<!DOCTYPE html><html>", "error.file.markup");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "error.file.oldOffice");
        refused("Nom,Courriel\nA\0B,x@example.org\n", "error.file.nul");
        refused("Nom,Courriel\n\"Essai,x@example.org\nProbe,y\n", "error.file.csv");
        refused("PK\u0003\u0004 not really", "error.file.damaged");
    }

    @Test
    void refusesTwoMillionColumnsAndAnEnormousCellByTheirPlace() {
        assertThatThrownBy(() -> ReadTable.of("Nom" + ",x".repeat(2_000_000) + "\n"))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> {
                    assertThat(e.key()).isEqualTo("error.file.columns");
                    assertThat(e.arguments()).startsWith(1);
                });
        assertThatThrownBy(() -> ReadTable.of("Nom,Notes\nEssai," + "y".repeat(40_000) + "\n"))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> {
                    assertThat(e.key()).isEqualTo("error.file.cell");
                    assertThat(e.arguments()).startsWith(2, "B");
                });
    }

    @Test
    void putsARowOfGroupsBeforeTheNamesUnderIt() {
        ReadTable table = ReadTable.of(
                "Person,,Contact,,Organization\nFirst name,Last name,E-mail,Phone,Name\nLina,Essai,l@example.org,1,Port\n",
                StandardCharsets.UTF_8);
        assertThat(table.layout.header())
                .containsExactly("First name", "Last name", "E-mail", "Phone", "Organization Name");
        assertThat(table.rows).hasSize(1);
    }

    @Test
    void refusesAnEndlessRowForItsLength() {
        refused("Nom,Courriel\n" + "x".repeat(20 << 20) + ",y\n", "error.file.longRow");
    }

    @Test
    void knowsAFirstColumnWithoutANameThatCountsTheRows() {
        ReadTable table =
                ReadTable.of(",Nom,Courriel\n1,Ana,a@example.org\n2,Bo,b@example.org\n", StandardCharsets.UTF_8);
        assertThat(table.layout.header()).containsExactly("#", "Nom", "Courriel");
        table = ReadTable.of(",Nom,Courriel\n12,Ana,a@example.org\n7,Bo,b@example.org\n", StandardCharsets.UTF_8);
        assertThat(table.layout.header()).containsExactly("A", "Nom", "Courriel");
    }

    /** A separator inside a cell moves what follows: its row says so, also among the first ones. */
    @Test
    void doesNotWidenTheListForOneRow() {
        ReadTable table = ReadTable.of(
                "Nom,Titre,Courriel\nAna,Head, Asia,a@example.org\nBo,Chef,b@example.org\nCy,Chef,c@example.org\n",
                StandardCharsets.UTF_8);
        assertThat(table.layout.header()).hasSize(3);
        assertThat(table.rows.get(0)).hasSize(4);
        table = ReadTable.of("Nom,Courriel\nAna,a@example.org,x\nBo,b@example.org,y\n", StandardCharsets.UTF_8);
        assertThat(table.layout.header()).containsExactly("Nom", "Courriel", "C");
    }

    @Test
    void namesOtherKindsOfFiles() {
        refused("{\"contacts\":[]}", "error.file.other");
        refused("dn: cn=Ana,o=x\nmail: a@example.org\n", "error.file.other");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, "error.file.other");
        refused(new byte[] {0x1F, (byte) 0x8B, 8, 0}, "error.file.other");
    }
}
