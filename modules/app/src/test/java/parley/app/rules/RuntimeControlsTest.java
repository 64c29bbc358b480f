package parley.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.core.text.Language;

/**
 * Controls for known holes of the runtime that cannot be patched here: Mojarra 4.0.11, Hazelcast 5.3.8 and PrimeFaces
 * 15.0.13 come as they are.
 */
class RuntimeControlsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern SOURCE =
            Pattern.compile("<ui:(?:include|decorate)\\b[^>]*?\\b(?:src|template)=\"([^\"]*)\"");
    private static final Pattern TEMPLATE = Pattern.compile("<ui:composition\\b[^>]*?\\btemplate=\"([^\"]*)\"");

    private static List<String> includes(String page) {
        List<String> found = new ArrayList<>();
        for (Pattern pattern : List.of(SOURCE, TEMPLATE)) {
            Matcher include = pattern.matcher(page);
            while (include.find()) {
                found.add(include.group(1));
            }
        }
        return found;
    }

    /** An expression there would let a reader choose which file the server reads. */
    @Test
    void pagesNameWhatTheyIncludeLiterally() throws IOException {
        int seen = 0;
        try (Stream<Path> files = Files.walk(ROOT.resolve("modules"))) {
            for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")
                            && file.toString().contains("src/main/resources"))
                    .toList()) {
                for (String include : includes(Files.readString(page))) {
                    seen++;
                    assertThat(include)
                            .as(page.toString())
                            .startsWith("/WEB-INF/")
                            .doesNotContain("{");
                }
            }
        }
        assertThat(seen).isGreaterThan(50);
        assertThat(includes("<ui:include src=\"#{param.page}\"/>")).containsExactly("#{param.page}");
    }

    private static String descriptor() throws IOException {
        return Files.readString(ROOT.resolve("modules/app/src/main/webapp/WEB-INF/web.xml"));
    }

    /** Window ids in addresses are echoed into pages. */
    @Test
    void noClientWindowStandsInAnAddress() throws IOException {
        assertThat(descriptor()).doesNotContain("CLIENT_WINDOW_MODE");
    }

    @Test
    void stateStaysOnTheServerAndSessionsInCookies() throws IOException {
        assertThat(descriptor().replaceAll("\\s+", ""))
                .contains("STATE_SAVING_METHOD</param-name><param-value>server<")
                .contains("<tracking-mode>COOKIE</tracking-mode>")
                .contains("<http-only>true</http-only>")
                .contains("PROJECT_STAGE</param-name><param-value>Production<");
    }

    /** A locale that a reader names freely becomes part of a resource's path. */
    @Test
    void theLocaleIsOneOfTwo() {
        assertThat(Language.values()).hasSize(2);
        for (String wanted : List.of("en/../../WEB-INF", "fr%00", "de", "")) {
            assertThat(Language.chosenBy(wanted)).as(wanted).isNull();
            assertThat(Language.of(wanted).locale().toLanguageTag()).isIn("en-CA", "fr-CA");
        }
    }

    @Test
    void theServerListensOnLoopbackWithoutADataGridAndKeepsItsMetrics() throws IOException {
        String launcher =
                Files.readString(ROOT.resolve("modules/launcher/src/main/java/parley/launcher/ServerProcess.java"));
        assertThat(launcher).contains("\"--nohazelcast\"");
        assertThat(Files.readString(ROOT.resolve("config/preboot.txt"))).contains("http-listener.address=127.0.0.1");
        assertThat(Files.readString(ROOT.resolve("config/preboot.txt"))
                        + Files.readString(ROOT.resolve("config/postboot.txt")))
                .contains("set-metrics-configuration --enabled=false --dynamic=true");
    }
}
