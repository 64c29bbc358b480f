package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Browser;

class RoundReportsPageIT extends ParleyIT {
    @ParameterizedTest
    @CsvSource({
        "en, Report, 'Issue as PDF', 'French is missing', 'Put it right'",
        "fr, Rapport, 'Établir en PDF', 'le français manque', 'Corriger'"
    })
    void isIssuedFromTheRoundsPageAndAPublicOneLeadsToWhatItLacks(
            String language, String open, String issue, String lacking, String putRight) {
        try (Browser.Window window = signedIn(Role.OFFICIAL, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/rounds/show?code=TNC-17");
            page.locator(".actions a:text-is('" + open + "')").click();
            page.locator("input[value='" + issue + "'], button:text-is('" + issue + "')")
                    .first()
                    .click();
            assertThat(page.locator(".msg-ok")).containsText("RPT-");
            Download file = page.waitForDownload(() -> page.locator("section[aria-labelledby=issued] tbody tr")
                    .first()
                    .locator("a")
                    .click());
            assertThat(file.suggestedFilename())
                    .startsWith("parley-TNC-17-RPT-")
                    .endsWith(".pdf");
            page.navigate(server().base() + "/negotiations/rounds/report?code=TNC-16&audience=PUBLIC");
            assertThat(page.locator("#not-ready")).containsText(lacking);
            assertThat(page.locator("#issuePdf")).hasCount(0);
            page.locator("#not-ready a:has-text('" + putRight + "')").first().click();
            assertThat(page.locator("#publicSummaryFr")).isVisible();
            assertThat(window.faults()).isEmpty();
        }
    }
}
