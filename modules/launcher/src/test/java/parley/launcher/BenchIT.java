package parley.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measuring measures all it should, over what it loaded; how long anything takes is not asserted. */
class BenchIT {
    private static final Pattern STATEMENTS = Pattern.compile("\\| (.+): statements \\| (\\d+) \\|");
    private static final long MOST_STATEMENTS = 60;

    @TempDir(factory = BesideOthers.class)
    private Path data;

    @Test
    void printsEveryFigureBesideThatOfTheBareWork() throws Exception {
        Product.Ended bench = new Product(data).command("bench", "--people", "200");

        assertThat(bench.exit()).as(bench.output()).isZero();
        assertThat(bench.output())
                .contains("200 people, 5000 organizations")
                .contains("| “guer” finds | 6 | 6 loaded |", "| “guér” finds | 6 | 6 loaded |", "| “GUER” finds | 6 |");
        for (String work : List.of(
                "list by name: page / SQL",
                "list by organization: page / (empty page + SQL)",
                "search guer: page / SQL",
                "16 clients, list by name",
                "CSV of everybody / COPY",
                "XLSX of everybody / COPY",
                "server heap after each of five CSV exports",
                "import of 1200 / COPY",
                "import: statements of the preview",
                "import: statements of the writing")) {
            assertThat(bench.output().split(Pattern.quote("| " + work), -1))
                    .as(work)
                    .hasSize(2);
        }
        Matcher statements = STATEMENTS.matcher(bench.output());
        while (statements.find()) {
            assertThat(Long.parseLong(statements.group(2)))
                    .as(statements.group(1))
                    .isBetween(2L, MOST_STATEMENTS);
        }
        assertThat(bench.output()).doesNotContain("NaN", "Infinity", "Exception");
    }

    @Test
    void neverTouchesTheDataOfAnInstallation() throws Exception {
        EmbeddedPostgres installed = new EmbeddedPostgres(DataDirectory.of(data));
        installed.start();
        installed.stop();
        Path control = data.resolve("postgres/global/pg_control");
        long size = Files.size(control);

        Product.Ended bench = new Product(data).command("bench", "--people", "10");

        assertThat(bench.exit()).isEqualTo(1);
        assertThat(bench.output()).contains("holds data of an installation").doesNotContain("Exception");
        assertThat(control).hasSize(size);
    }
}
