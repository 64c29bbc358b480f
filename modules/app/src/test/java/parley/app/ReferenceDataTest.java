package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.core.reference.CsvRows;

/** The published facts as the modules carry them: complete, sourced, sure or not, and good in both languages. */
class ReferenceDataTest {
    /** Parley writes where a fact was published, never where it was gathered. */
    private static final Pattern GATHERING = Pattern.compile("\\bseed\\b", Pattern.CASE_INSENSITIVE);

    /** Without a no-break space where French wants one; a colon in a time of day wants none. */
    private static final Pattern UNTYPESET_FRENCH = Pattern.compile("[^\\u00a0][;?!%»]|[^\\u00a0]:(?!\\d)|«[^\\u00a0]");

    private static final Map<String, Pattern> WHOLE = Map.of(
            "DAY", Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
            "MONTH", Pattern.compile("\\d{4}-\\d\\d"),
            "YEAR", Pattern.compile("\\d{4}(-01-01|-12-31)?"));

    private record File(String module, String name, int rows, String... key) {
        List<Map<String, String>> read() {
            return CsvRows.read(ReferenceDataTest.class, path());
        }

        String path() {
            return "/parley/" + module + "/reference/" + name + ".csv";
        }

        @Override
        public String toString() {
            return module + "/" + name;
        }
    }

    static Stream<File> files() {
        return Stream.of(
                new File("core", "parties", 13, "code"),
                new File("core", "party_memberships", 22, "party", "group", "capacity", "from_date"),
                new File("core", "sectors", 8, "code"),
                new File("core", "organizations", 38, "code"),
                new File("core", "organization_aliases", 7, "organization", "name"),
                new File("negotiations", "agreements", 1, "code"),
                new File("negotiations", "agreement_aliases", 9, "agreement", "name"),
                new File("negotiations", "chapters", 25, "code"),
                new File("negotiations", "chapter_reports", 20, "chapter", "round"),
                new File("negotiations", "rounds", 18, "code"),
                new File("negotiations", "round_sources", 24, "round", "position"),
                new File("negotiations", "timeline", 17, "code"),
                new File("negotiations", "targets", 3, "agreement", "position"),
                new File("negotiations", "published_measures", 9, "code"),
                new File("workplan", "work_plans", 5, "code"),
                new File("workplan", "areas", 6, "code"),
                new File("workplan", "themes", 8, "code"),
                new File("workplan", "forums", 5, "code"),
                new File("workplan", "forum_meetings", 13, "code"),
                new File("missions", "missions", 8, "code"),
                new File("missions", "mission_counts", 10, "code"),
                new File("missions", "mission_legs", 7, "mission", "position"),
                new File("reports", "key_figures", 30, "code"),
                new File("reports", "conflicts", 11, "code"),
                new File("workspace", "glossary", 235, "code"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsEveryRowOnce(File file) {
        List<Map<String, String>> rows = file.read();

        assertThat(rows).hasSize(file.rows());
        assertThat(rows.stream().map(row -> Stream.of(file.key()).map(row::get).toList()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysOfEachRowHowSureItIs(File file) {
        assertThat(file.read()).extracting(row -> row.get("confidence")).isSubsetOf("HIGH", "MEDIUM", "LOW");
    }

    @ParameterizedTest
    @MethodSource("files")
    void fillsBothLanguagesWhereOneIs(File file) {
        for (Map<String, String> row : file.read()) {
            assertThat(row.keySet().stream()
                            .filter(column -> column.endsWith("_en") && !column.equals("acronym_en"))
                            .map(column -> column.substring(0, column.length() - 2))
                            .filter(stem -> row.containsKey(stem + "fr"))
                            .filter(stem -> (row.get(stem + "en") == null) != (row.get(stem + "fr") == null)))
                    .as(row.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void typesetsFrench(File file) {
        assertThat(file.read().stream()
                        .flatMap(row -> row.entrySet().stream())
                        .filter(cell -> cell.getKey().endsWith("_fr") && cell.getValue() != null)
                        .map(Map.Entry::getValue)
                        .filter(text -> UNTYPESET_FRENCH.matcher(text).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasNoCellThatNamesTheGatheringOrIsRoughAtItsEnds(File file) throws IOException {
        try (var stream = Objects.requireNonNull(ReferenceDataTest.class.getResourceAsStream(file.path()))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(text).doesNotContain("\r", "\uFEFF", "'").endsWith("\n");
            assertThat(CsvReader.builder().ofCsvRecord(text).stream()
                            .flatMap(line -> line.getFields().stream())
                            .filter(cell -> GATHERING.matcher(cell).find()
                                    || !cell.equals(cell.strip())
                                    || cell.startsWith("\u00a0")
                                    || cell.endsWith("\u00a0")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void writesADateAsExactlyAsItIsKnown(File file) {
        for (Map<String, String> row : file.read()) {
            row.keySet().stream().filter(column -> column.endsWith("precision")).forEach(column -> {
                String date = row.get(column.replace("precision", "date"));
                String precision = row.get(column);
                assertThat(date == null).as(column + " of " + row).isEqualTo(precision == null);
                if (date != null) {
                    assertThat(date).matches(WHOLE.get(precision));
                }
            });
        }
    }

    @Test
    void knowsThreeRoundsOnlyByMonthAndSixWithoutADate() {
        Map<String, List<String>> byPrecision = file("rounds").read().stream()
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNullElse(row.get("start_precision"), "NONE"),
                        Collectors.mapping(row -> row.get("code"), Collectors.toList())));

        assertThat(byPrecision.get("MONTH")).containsExactly("TNC-1", "TNC-3", "TNC-4");
        assertThat(byPrecision.get("NONE"))
                .containsExactlyInAnyOrder("TNC-S1", "TNC-10", "TNC-12", "TNC-13", "TNC-14", "TNC-16");
    }

    @Test
    void assertsNothingOfAChapterThatNobodyReported() {
        Map<String, String> statuses = file("chapter_reports").read().stream()
                .collect(Collectors.toMap(row -> row.get("chapter"), row -> row.get("status")));

        assertThat(statuses).doesNotContainKeys("TR", "FS", "EXC", "DS", "FIN");
        assertThat(statuses.values().stream().collect(Collectors.groupingBy(status -> status, Collectors.counting())))
                .isEqualTo(Map.of("CONCLUDED", 9L, "SUBSTANTIALLY_CONCLUDED", 3L, "UNDER_NEGOTIATION", 8L));
    }

    @Test
    void countsFourteenAreasAndThemes() {
        assertThat(file("areas").read().size() + file("themes").read().size()).isEqualTo(14);
    }

    @Test
    void pointsOnlyToRowsThatAreThere() {
        refers("party_memberships", "party", "parties");
        refers("organizations", "country", "parties");
        refers("organizations", "parent", "organizations");
        refers("organization_aliases", "organization", "organizations");
        refers("chapter_reports", "chapter", "chapters");
        refers("chapter_reports", "round", "rounds");
        refers("rounds", "host_party", "parties");
        refers("rounds", "country", "parties");
        refers("round_sources", "round", "rounds");
        refers("published_measures", "round", "rounds");
        refers("areas", "work_plan", "work_plans");
        refers("forum_meetings", "forum", "forums");
        refers("forum_meetings", "country", "parties");
        refers("forum_meetings", "chair_party", "parties");
        refers("mission_counts", "mission", "missions");
        refers("mission_legs", "mission", "missions");
        refers("mission_legs", "country", "parties");
        refers("key_figures", "conflicts_with", "key_figures");
        refers("conflicts", "key_figure", "key_figures");
    }

    private static void refers(String name, String column, String target) {
        List<String> codes =
                file(target).read().stream().map(row -> row.get("code")).toList();
        assertThat(file(name).read().stream().map(row -> row.get(column)).filter(Objects::nonNull))
                .as(name + "." + column)
                .isNotEmpty()
                .isSubsetOf(codes);
    }

    private static File file(String name) {
        return files().filter(file -> file.name().equals(name)).findFirst().orElseThrow();
    }
}
