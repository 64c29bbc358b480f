package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Browser;

/** What every page has: keys, the other language, and how it looks on paper. */
class LayoutPageIT extends ParleyIT {
    @ParameterizedTest
    @CsvSource({"en, Keys", "fr, Raccourcis clavier"})
    void keysLeadToSearchAndToTheirOwnHelp(String language, String title) {
        try (Browser.Window window = signedIn(Role.OFFICIAL, language)) {
            Page page = window.page();
            page.locator("main h1").click();
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            assertThat(page.locator("#keys-h")).containsText(title);
            page.keyboard().press("Escape");
            assertThat(page.locator("#keys")).isHidden();
            page.keyboard().press("/");
            assertThat(page.locator("#q-top")).isFocused();
            page.keyboard().type("a/b?");
            assertThat(page.locator("#q-top")).hasValue("a/b?");
            assertThat(page.locator("#keys")).isHidden();
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void keysRestWhereTheReaderTurnedThemOff() {
        try (Browser.Window window = signedIn(Role.MANAGER, "en")) {
            Page page = window.page();
            page.navigate(server().base() + "/account/show");
            page.locator("#shortcuts").uncheck();
            page.locator("#saveLook").click();
            page.locator("main h1").click();
            page.keyboard().press("?");
            page.keyboard().press("/");
            assertThat(page.locator("#keys")).isHidden();
            assertThat(page.locator("#q-top")).not().isFocused();
            page.locator("#shortcuts").check();
            page.locator("#saveLook").click();
        }
    }

    @Test
    void theOtherLanguageStaysOnThePageWithItsFilters() {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "en")) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/people/list?q=nguyen&sort=-name");
            page.locator(".top [hreflang]").first().click();
            assertThat(page.locator("html")).hasAttribute("lang", "fr-CA");
            assertThat(page.url()).contains("/contacts/people/list?").contains("q=nguyen", "sort=-name");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/contacts, /contacts/people/list",
        "/rounds, /negotiations/rounds/list",
        "/work-plan/, /workplan/meetings/list",
        "/calendar, /reports/calendar/show"
    })
    void aGuessedAddressLeadsToItsPage(String guessed, String page) {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "en")) {
            window.page().navigate(server().base() + guessed);
            assertThat(window.page().url()).endsWith(page);
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void whereThereIsNoPageTheSectionsAndTheSearchAreNamed() {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "fr")) {
            Page page = window.page();
            page.navigate(server().base() + "/nulle/part");
            page.locator("main #q").fill("nguyen");
            page.locator("main form button").click();
            assertThat(page.locator("main")).containsText("Nguyễn");
            page.navigate(server().base() + "/nulle/part");
            page.locator("main li a[href='/actions/list']").click();
            assertThat(page.locator("h1")).hasText("Suivis");
        }
    }

    @Test
    void onPaperThereIsTheRecordAndNothingToPress() {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "fr")) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/rounds/show?code=TNC-17");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("main h1")).isVisible();
            assertThat(page.locator("main table").first()).isVisible();
            for (String hidden : new String[] {".top", ".crumbs", "main .actions", ".skip"}) {
                assertThat(page.locator(hidden).first()).isHidden();
            }
            assertThat(page.pdf(new Page.PdfOptions().setFormat("Letter"))).startsWith('%', 'P', 'D', 'F');
        }
    }
}
