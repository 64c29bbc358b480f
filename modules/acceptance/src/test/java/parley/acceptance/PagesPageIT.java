package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import parley.core.access.Caller;
import parley.core.access.Operation;
import parley.core.access.Role;
import parley.core.text.Language;
import parley.testing.Axe;
import parley.testing.Browser;
import parley.testing.LanguageCheck;

/**
 * Every page of the table in both languages: accessible at three widths, faultless in the console, in one language.
 * Last of all: it keeps two processors busy, which the launcher's tests no longer need by then.
 * While one works on some of them, {@code -Dparley.pages=/contacts} looks only at pages whose path begins so.
 */
@Order(Integer.MAX_VALUE)
class PagesPageIT extends ParleyIT {
    private static final String BEGINNING = System.getProperty("parley.pages", "/");

    /** One for each thread, role and language: signing in anew for each page would take most of the time. */
    private static final ThreadLocal<Map<String, Browser.Window>> WINDOWS = ThreadLocal.withInitial(HashMap::new);

    /** Pages are only read here, so they are scanned side by side: a scan keeps one processor busy, not two. */
    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> everyPage() {
        return AccessIT.operations().stream().flatMap(operation -> operation.pages().stream()
                .filter(entry -> !entry.path().equals("/error"))
                .filter(entry -> entry.path().startsWith(BEGINNING))
                .flatMap(entry -> Stream.of("en", "fr")
                        .map(language -> dynamicTest(
                                entry.path() + " " + language,
                                () -> check(reader(operation, entry), entry, language)))));
    }

    /** A page that a need-to-know list guards is read by the one who is on it. */
    private static Role reader(Operation operation, Operation.PageEntry entry) {
        if (entry.list() != null) {
            return Role.NEGOTIATOR;
        }
        return Arrays.stream(Role.values())
                .filter(role ->
                        operation.allows(new Caller(1L, 1L, "", null, Set.of(role), Set.of(), Language.EN, null)))
                .findFirst()
                .orElseThrow();
    }

    private static void check(Role role, Operation.PageEntry entry, String language) {
        String query = entry.example() == null ? "" : "?" + entry.example();
        Browser.Window window = WINDOWS.get().computeIfAbsent(role + language, key -> signedIn(role, language));
        Page page = window.page();
        window.faults();
        page.navigate(server().base() + entry.path() + query);
        List<String> findings = new ArrayList<>(window.faults());
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language + "-CA");
        findings.addAll(LanguageCheck.findings(page));
        findings.addAll(language.equals("en") ? Axe.findings(page) : Axe.findingsInTheOtherLanguage(page));
        assertThat(findings).as(entry.path() + query + " " + language).isEmpty();
    }
}
