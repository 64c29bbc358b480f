package parley.negotiations.text.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.text.Language;
import parley.negotiations.NegotiationsFixture;
import parley.negotiations.NegotiationsSampleLoader;
import parley.negotiations.TextsReferenceLoader;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.text.LogText;
import parley.negotiations.text.TextService;
import parley.negotiations.text.TextState;
import parley.negotiations.text.model.Counts;
import parley.negotiations.text.model.Kind;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.parse.TestGrammar;
import parley.negotiations.text.parse.TextParser;
import parley.negotiations.text.reader.TextFiles;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

/** The two versions of one chapter, counted by hand cell by cell; and the table as a workbook. */
class BracketTableTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), BracketTableTest::database);

    @TempDir
    static Path directory;

    /** Account 7 is on the list of SPS, as the database says too. */
    private static TestDatabase database() {
        TestDatabase database = NegotiationsFixture.database();
        NegotiationsFixture.name(database, "Seven", "Test");
        database.fill(owner -> {
            new TextsReferenceLoader().load(owner, TestClock.on("2026-11-24"));
            owner.createStatement()
                    .execute("insert into core.need_to_know_member (list_code, account_id, from_date)"
                            + " values ('SPS', 7, '2020-01-01')");
        });
        return database;
    }

    private static byte[] sample(String name) {
        try (var in = NegotiationsSampleLoader.class.getResourceAsStream("sample/texts/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParsedText parsed(String name) {
        return parsed(sample(name));
    }

    private static ParsedText parsed(byte[] bytes) {
        return new TextParser(TestGrammar.get()).parse(TextFiles.read(bytes));
    }

    /** @return such as {@code 5.3: 6 of 6, ALTERNATIVE 2 TEXT 4 | ASEAN 2 CAN 2}, cells without any left out */
    private static List<String> lines(BracketTable table) {
        List<String> lines = new ArrayList<>();
        table.rows().forEach(row -> lines.add(row.article().key() + ": " + line(row.figures())));
        lines.add("all: " + line(table.all()));
        return lines;
    }

    private static String line(BracketTable.Figures figures) {
        StringBuilder line = new StringBuilder(figures.open() + " of " + figures.asItStands());
        figures.cells().stream().filter(cell -> cell.open() > 0).forEach(cell -> {
            line.append(" | ").append(cell.party()).append(' ').append(cell.open());
            cell.byKind()
                    .forEach((kind, count) ->
                            line.append(' ').append(kind).append(' ').append(count));
        });
        return line.toString();
    }

    @Test
    void countsEachCellOfTheTextOfRound16() {
        BracketTable table = BracketTable.of(parsed("sps-tnc-16.docx"), null);

        assertThat(table.parties()).containsExactly("ASEAN", "CAN", "THA", "VNM", "NONE");
        assertThat(lines(table))
                .containsExactly(
                        "5.1: 1 of 1 | CAN 1 TEXT 1",
                        "5.2: 1 of 1 | NONE 1 TEXT 1",
                        "5.3: 6 of 6 | ASEAN 2 TEXT 1 ALTERNATIVE 1 | CAN 2 TEXT 1 ALTERNATIVE 1"
                                + " | THA 1 TEXT 1 | VNM 1 TEXT 1 | NONE 1 TEXT 1",
                        "5.4: 1 of 1 | NONE 1 PLACEHOLDER 1",
                        "5.5: 3 of 3 | CAN 1 TEXT 1 | NONE 2 ALTERNATIVE 2",
                        "5.6: 1 of 1 | ASEAN 1 TEXT 1",
                        "all: 13 of 13 | ASEAN 3 TEXT 2 ALTERNATIVE 1 | CAN 4 TEXT 3 ALTERNATIVE 1"
                                + " | THA 1 TEXT 1 | VNM 1 TEXT 1 | NONE 5 TEXT 2 ALTERNATIVE 2 PLACEHOLDER 1");
        assertThat(table.notOpen()).containsExactly(Map.entry(Kind.ABOVE_ARTICLES, 1));
        assertThat(table.mixed()).isTrue();
    }

    /** Of 5.4, the bracket of Viet Nam and Thailand stands only as deleted; that of 5.5 is of two parties and one bracket. */
    @Test
    void countsEachCellOfTheTextOfRound17() {
        BracketTable table = BracketTable.of(parsed("sps-tnc-17.docx"), null);

        assertThat(table.parties()).containsExactly("ASEAN", "CAN", "MYS", "SGP", "NONE");
        assertThat(lines(table))
                .containsExactly(
                        "5.1: 0 of 0",
                        "5.2: 1 of 1 | MYS 1 TEXT 1",
                        "5.3: 0 of 0",
                        "5.4: 1 of 2 | CAN 1 TEXT 1",
                        "5.5: 1 of 1 | CAN 1 TEXT 1 | SGP 1 TEXT 1",
                        "5.7: 1 of 1 | ASEAN 1 TEXT 1",
                        "all: 4 of 5 | ASEAN 1 TEXT 1 | CAN 2 TEXT 2 | MYS 1 TEXT 1 | SGP 1 TEXT 1");
        assertThat(table.mixed()).isFalse();
    }

    @Test
    void countsOneKindAndKeepsTheColumns() {
        BracketTable table = BracketTable.of(parsed("sps-tnc-16.docx"), Kind.ALTERNATIVE);

        assertThat(table.parties()).containsExactly("ASEAN", "CAN", "THA", "VNM", "NONE");
        assertThat(lines(table))
                .containsExactly(
                        "5.1: 0 of 0",
                        "5.2: 0 of 0",
                        "5.3: 2 of 2 | ASEAN 1 ALTERNATIVE 1 | CAN 1 ALTERNATIVE 1",
                        "5.4: 0 of 0",
                        "5.5: 2 of 2 | NONE 2 ALTERNATIVE 2",
                        "5.6: 0 of 0",
                        "all: 4 of 4 | ASEAN 1 ALTERNATIVE 1 | CAN 1 ALTERNATIVE 1 | NONE 2 ALTERNATIVE 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sps-tnc-16.docx",
                "sps-tnc-17.docx",
                "sps-asean.txt",
                "tig-tnc-16.txt",
                "tig-tnc-17.txt",
                "roo-tnc-17.txt"
            })
    void agreesWithTheCountsOfTheText(String name) {
        agrees(parsed(name));
    }

    @Test
    void agreesWhereANumberIsThereTwiceAndWhereThereIsNoArticle() {
        agrees(parsed(bytes("Article 1: One\n\nWords [CAN: a].\n\nArticle 1: Again\n\nWords [b] and [TH, VN: c].")));
        agrees(parsed(bytes("Words [CAN: a] and [placeholder].")));
    }

    private static void agrees(ParsedText text) {
        Counts counts = text.counts();
        BracketTable table = BracketTable.of(text, null);

        assertThat(table.all().open()).isEqualTo(counts.open());
        assertThat(table.all().asItStands()).isEqualTo(counts.asItStands());
        Map<String, Integer> byArticle = new LinkedHashMap<>();
        Map<String, Integer> byParty = new HashMap<>();
        Map<Kind, Integer> byKind = new HashMap<>(table.notOpen());
        int asItStands = 0;
        for (BracketTable.Row row : table.rows()) {
            byArticle.merge(row.article().key(), row.figures().open(), Integer::sum);
            row.figures().byKind().forEach((kind, count) -> byKind.merge(kind, count, Integer::sum));
            for (BracketTable.Cell cell : row.figures().cells()) {
                byParty.merge(cell.party(), cell.open(), Integer::sum);
                assertThat(cell.byKind().values().stream()
                                .mapToInt(each -> each)
                                .sum())
                        .isEqualTo(cell.open());
            }
            asItStands += row.figures().asItStands();
        }
        byParty.remove("NONE", 0);
        assertThat(byArticle).isEqualTo(counts.byArticle());
        assertThat(byParty).isEqualTo(counts.byParty());
        assertThat(byKind).isEqualTo(counts.byKind());
        assertThat(asItStands).isEqualTo(counts.asItStands());
        table.all().cells().forEach(cell -> assertThat(cell.open()).isEqualTo(byParty.getOrDefault(cell.party(), 0)));
        int kinds = Map.copyOf(byKind).keySet().stream()
                .filter(Kind::counted)
                .mapToInt(kind -> BracketTable.of(text, kind).all().open())
                .sum();
        assertThat(kinds).isEqualTo(counts.open());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T as(String list, Supplier<T> work) {
        return Callers.as(NegotiationsFixture.caller(Set.of(list), Role.OFFICIAL), work);
    }

    private static long logged() {
        return as("SPS", () -> {
            long chapter = BEANS.get(ChapterService.class).get("SPS").id();
            LogText command = new LogText(
                    chapter, null, TextState.CONSOLIDATED, null, null, null, null, null, "UNCLASSIFIED", null);
            return BEANS.get(TextService.class)
                    .log(command, "sps.docx", new ByteArrayInputStream(sample("sps-tnc-16.docx")));
        });
    }

    @Test
    void isForThoseOnTheListAndForKindsThatAreOpen() {
        long id = logged();
        BracketTableService service = BEANS.get(BracketTableService.class);
        BracketTableFile file = BEANS.get(BracketTableFile.class);

        assertThat(as("SPS", () -> service.count(id, Kind.TEXT)).table().all().open())
                .isEqualTo(8);
        assertThatThrownBy(() -> as("TIG", () -> service.count(id, null))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("TIG", () -> file.take(id, null, Language.EN)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("SPS", () -> service.count(id, Kind.IN_NOTE)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void isAWorkbookWithItsPassport() throws IOException {
        long id = logged();
        Map<String, String> sheets = workbook(id, null, Language.FR);

        assertThat(rows(sheets.get("sheet1")))
                .startsWith(
                        "Article, Intitulé, Crochets ouverts, Tel quel, texte non convenu, variante, espace réservé,"
                                + " ASEAN, CAN, THA, VNM, Aucune partie nommée",
                        "5.1, Definitions, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0")
                .endsWith("Tous les articles, 13, 13, 8, 4, 1, 3, 4, 1, 1, 5")
                .hasSize(8);
        assertThat(rows(sheets.get("sheet2")))
                .contains(
                        "5.3, Equivalence, CAN, variante, 1",
                        "5.5, Technical Consultations, Aucune partie nommée, variante, 2")
                .hasSize(13 + 1);
        assertThat(rows(sheets.get("sheet3")))
                .anyMatch(row -> row.startsWith("Exportation, BRK-2026"))
                .anyMatch(row -> row.startsWith("Filtre, SPS · sps.docx; ") && row.endsWith("; Tous les types"))
                .contains(
                        "Lignes, 6",
                        "Marque de sécurité, Non classifié",
                        "au-dessus du premier article (non ouvert), 1");
        assertThat(rows(workbook(id, Kind.PLACEHOLDER, Language.EN).get("sheet2")))
                .containsExactly(
                        "Article, Heading, Party, Kind, Open brackets",
                        "5.4, Regionalisation, No party named, placeholder, 1");
    }

    private static Map<String, String> workbook(long id, Kind kind, Language language) throws IOException {
        Path book = directory.resolve(language + ".xlsx");
        try (OutputStream out = Files.newOutputStream(book)) {
            as("SPS", () -> {
                BracketTableFile file = BEANS.get(BracketTableFile.class);
                file.workbook(file.take(id, kind, language), out);
                return null;
            });
        }
        Map<String, String> files = new HashMap<>();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                files.put(
                        entry.getName().replaceAll(".*/|\\.xml", ""),
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** @return the cells of each row that hold something */
    private static List<String> rows(String sheet) {
        return Pattern.compile("<row .*?</row>", Pattern.DOTALL)
                .matcher(sheet)
                .results()
                .map(row -> Pattern.compile("<(?:t|v)[^>]*>([^<]*)<")
                        .matcher(row.group())
                        .results()
                        .map(cell -> Pattern.compile("&#x(\\w+);")
                                .matcher(cell.group(1))
                                .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16))))
                        .reduce((left, right) -> left + ", " + right)
                        .orElse(""))
                .toList();
    }
}
