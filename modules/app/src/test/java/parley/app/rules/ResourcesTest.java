package parley.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;

/** Texts and pages as they lie in the modules: both languages alike, nothing literal, every page in the table. */
class ResourcesTest {
    private static final Path MODULES = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern TEXT_KEY = Pattern.compile("\\bt(?:\\['([\\w.]+)'\\]|\\.of\\('([\\w.]+)')");
    private static final Pattern NO_SPACE_BEFORE = Pattern.compile("[\\p{L}\\d)”»] ?[;!?»](?=\\s|$)|[\\p{L})”] :");
    private static final Pattern LITERAL = Pattern.compile(">([^<]*\\p{L}{2,}[^<]*)<");

    /** The product's name, the name of a key, and the sample's sign-in. */
    private static final Pattern SAME_IN_BOTH =
            Pattern.compile("(– )?Parley|Esc|\\w+@example\\.org|sample-parley-2026");

    private static List<Path> files(String glob) {
        try (Stream<Path> modules = Files.list(MODULES)) {
            List<Path> found = new ArrayList<>();
            for (Path module : modules.toList()) {
                Path resources = module.resolve("src/main/resources");
                if (Files.isDirectory(resources)) {
                    try (Stream<Path> all = Files.walk(resources)) {
                        all.filter(file -> file.toString().endsWith(glob)).forEach(found::add);
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(boolean french) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(".properties")) {
            if (file.toString().contains("i18n") && file.toString().endsWith("_fr.properties") == french) {
                Properties bundle = new Properties();
                bundle.load(new StringReader(Files.readString(file)));
                for (String key : bundle.stringPropertyNames()) {
                    assertThat(texts.put(key, bundle.getProperty(key)))
                            .as("key in two bundles: " + key)
                            .isNull();
                }
            }
        }
        return texts;
    }

    private static List<Path> pages() {
        return files(".xhtml").stream()
                .filter(page -> page.toString().contains("META-INF/resources/")
                        && !page.toString().contains("WEB-INF"))
                .toList();
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        Map<String, String> english = texts(false);
        Map<String, String> french = texts(true);
        assertThat(french.keySet()).isEqualTo(english.keySet());
        assertThat(english.size()).isGreaterThan(500);
        english.forEach(
                (key, text) -> assertThat(arguments(french.get(key))).as(key).isEqualTo(arguments(text)));
    }

    /** A text that names an argument nobody gives shows the number in braces to its reader. */
    @Test
    void argumentsAreNumberedFromNoughtWithoutAGap() throws IOException {
        Map<String, String> texts = texts(false);
        texts.remove("time.minutes"); // of hours and minutes it says the minutes only
        texts.forEach((key, text) -> {
            Set<String> named = arguments(text);
            assertThat(named)
                    .as(key)
                    .isEqualTo(Stream.iterate(0, n -> n + 1)
                            .limit(named.size())
                            .map(String::valueOf)
                            .collect(Collectors.toCollection(TreeSet::new)));
        });
    }

    private static Set<String> arguments(String text) {
        Matcher found = Pattern.compile("\\{(\\d)").matcher(text);
        Set<String> arguments = new TreeSet<>();
        while (found.find()) {
            arguments.add(found.group(1));
        }
        return arguments;
    }

    @Test
    void textsAreWellFormedAndTypeset() throws IOException {
        for (Map<String, String> texts : List.of(texts(false), texts(true))) {
            texts.forEach((key, text) -> {
                assertThat(text).as(key).doesNotContain("'").doesNotContainIgnoringCase("seed data");
                if (text.contains("{")) {
                    new MessageFormat(text);
                }
            });
        }
        texts(true).forEach((key, text) -> {
            Matcher wrong = NO_SPACE_BEFORE.matcher(
                    text.replace("Authorization: Bearer", "").replaceAll("\\{[^}]*}", "x"));
            assertThat(wrong.find()).as(key + ": " + text).isFalse();
        });
    }

    @Test
    void everyTextThatAPageNamesIsThere() throws IOException {
        Set<String> keys = texts(false).keySet();
        for (Path page : files(".xhtml")) {
            Matcher named = TEXT_KEY.matcher(Files.readString(page));
            while (named.find()) {
                String key = named.group(1) == null ? named.group(2) : named.group(1);
                if (!key.endsWith(".")) {
                    assertThat(keys).as(page.getFileName().toString()).contains(key);
                }
            }
        }
    }

    @Test
    void pagesHoldNoLiteralTextStyleOrScript() throws IOException {
        List<String> findings = new ArrayList<>();
        for (Path page : files(".xhtml")) {
            String source = Files.readString(page).replaceAll("(?s)<!--.*?-->", "");
            if (source.contains(" style=\"") || source.contains("<script") && !page.endsWith("layout.xhtml")) {
                findings.add(page.getFileName() + ": style or script");
            }
            Matcher literal = LITERAL.matcher(source.replaceAll("#\\{[^}]*}", ""));
            while (literal.find()) {
                if (!SAME_IN_BOTH.matcher(literal.group(1).strip()).matches()) {
                    findings.add(page.getFileName() + ": " + literal.group(1).strip());
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    /** Faces answers to these names before a row of {@code ui:repeat} does: {@code var="view"} is never the row. */
    @Test
    void noRowIsCalledWhatFacesCallsItsOwn() throws IOException {
        Pattern reserved = Pattern.compile(
                "\\bvar=\"(application(Scope)?|cc|component|cookie|externalContext|facesContext"
                        + "|flash|header(Values)?|initParam|param(Values)?|request(Scope)?|resource|session(Scope)?|view(Scope)?)\"");
        for (Path page : files(".xhtml")) {
            assertThat(reserved.matcher(Files.readString(page)).results().map(found -> found.group()))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @Test
    void theTableOfPagesIsThePagesThereAre() {
        Set<String> table = ServiceLoader.load(OperationCatalogue.class).stream()
                .flatMap(catalogue -> catalogue.get().operations().stream())
                .flatMap(operation -> operation.pages().stream())
                .map(Operation.PageEntry::path)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = pages().stream()
                .map(page ->
                        page.toString().replaceFirst(".*META-INF/resources", "").replaceFirst("\\.xhtml$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(there).isEqualTo(table);
    }

    @Test
    void aFeaturesPagesLieUnderItsOwnPath() {
        assertThat(pages()).allSatisfy(page -> {
            String module = MODULES.relativize(page).getName(0).toString();
            String path = page.toString().replaceFirst(".*META-INF/resources/", "");
            if (!module.equals("workspace")) {
                assertThat(path).startsWith(module + "/");
            }
        });
    }
}
