package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Browser;

class LogInteractionPageIT extends ParleyIT {
    @ParameterizedTest
    @CsvSource({"en, Berries and the round, belongs to", "fr, Les petits fruits et la ronde, rattachées à"})
    void logsItFromTheRoundByKeyboardAndFindsItThere(String language, String subject, String belongs) {
        try (Browser.Window window = signedIn(Role.OFFICIAL, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/rounds/show?code=TNC-17");
            page.locator("a[href*='interactions/log?linked=ROUND']").click();
            assertThat(page.locator("input[id='links:0:ref_input']")).not().hasValue("");
            assertThat(page.locator("input[id='officials:0:ref_input']")).hasValue(Pattern.compile("Exemple"));
            page.locator("#subject").fill(subject);
            choose(page, "input[id='people:0:ref_input']", "Exemple");
            page.locator("#addLink").click();
            assertThat(page.locator("input[id='links:2:ref_input']")).isFocused();
            choose(page, "input[id='links:1:ref_input']", "TCTM-2024-PHL");
            page.locator("#save").click();
            assertThat(page.locator("h1")).hasText(subject);
            assertThat(page.locator("dl.facts a[href*='rounds/show?code=TNC-17']"))
                    .isVisible();
            assertThat(page.locator("dl.facts a[href*='missions/show?code=TCTM-2024-PHL']"))
                    .isVisible();

            page.locator("dl.facts a[href*='missions/show']").click();
            assertThat(page.locator("ul.lines a", new Page.LocatorOptions().setHasText(subject)))
                    .isVisible();
            page.locator("a[href*='interactions/list?linked=MISSION']").click();
            assertThat(page.locator("ul.chips")).containsText(belongs);
            assertThat(page.locator("table.tbl")).containsText(subject);
            assertThat(window.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void theSecondEditorSeesBothAndLosesNothing(String language) throws Exception {
        try (Browser.Window first = signedIn(Role.OFFICIAL, language);
                Browser.Window second = signedIn(Role.STEWARD, language)) {
            String address = server().base() + "/contacts/interactions/edit?id=1004";
            first.page().navigate(address);
            second.page().navigate(address);
            first.page().locator("#notes").fill("First " + language);
            first.page().locator("#save").click();
            assertThat(first.page().locator("main")).containsText("First " + language);

            second.page().locator("#notes").fill("Second " + language);
            second.page().locator("#save").click();
            assertThat(second.page().locator("#notes")).hasValue("Second " + language);
            assertThat(second.page().locator("main")).containsText("First " + language);
            assertThat(first.faults()).isEmpty();
            assertThat(second.faults()).isEmpty();
        }
    }
}
