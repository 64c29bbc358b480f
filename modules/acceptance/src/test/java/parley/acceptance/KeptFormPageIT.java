package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.core.reference.CoreSampleLoader;
import parley.testing.Axe;
import parley.testing.Browser;

/** What was typed outlives the session, the view and a restart; nothing is saved by it, and nobody else gets it. */
class KeptFormPageIT extends ParleyIT {
    private static void endTheSession(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("PARLEY"));
    }

    private static void signIn(Page page, String account) {
        page.locator("#email").fill(account + "@example.org");
        page.locator("#password").fill(CoreSampleLoader.PASSWORD);
        page.locator("#go").click();
    }

    @ParameterizedTest
    @CsvSource({
        "en, What you typed is kept, not saved yet",
        "fr, Ce que vous avez saisi est conservé, sans être enregistré"
    })
    void aFormThatIsSavedAfterTheSessionEndedIsThereAgainWithItsRows(String language, String kept, String again) {
        try (Browser.Window window = signedIn(Role.OFFICIAL, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/missions/missions/log");
            page.locator("#nameEn").fill("Kept");
            page.locator("#addLeg").click();
            page.locator("#addLeg").click();
            page.locator("[id='legs:2:cityEn']").fill("Hue");
            endTheSession(page);
            page.locator("#save").click();
            assertThat(page.locator(".msg-warn")).containsText(kept);
            assertThat(Axe.findings(page)).isEmpty();

            signIn(page, "official");
            assertThat(page.locator("#kept")).isFocused();
            assertThat(page.locator("#kept")).containsText(again);
            assertThat(page.locator("#nameEn")).hasValue("Kept");
            assertThat(page.locator("[id='legs:2:cityEn']")).hasValue("Hue");
            assertThat(Axe.findings(page)).isEmpty();
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void whatWasTypedIsComparedWithWhatSomebodySavedMeanwhile() {
        try (Browser.Window mine = signedIn(Role.OFFICIAL, "en");
                Browser.Window theirs = signedIn(Role.NEGOTIATOR, "en")) {
            Page page = mine.page();
            page.navigate(server().base() + "/negotiations/rounds/edit?code=TNC-8");
            page.locator("#headCanada").fill("Mine");
            endTheSession(page);
            theirs.page().navigate(server().base() + "/negotiations/rounds/edit?code=TNC-8");
            theirs.page().locator("#headCanada").fill("Theirs");
            theirs.page().locator("#save").click();
            assertThat(theirs.page().locator(".msg-ok")).isVisible();

            page.locator("#save").click();
            signIn(page, "official");
            assertThat(page.locator("#headCanada")).hasValue("Mine");
            page.locator("#save").click();
            assertThat(page.locator(".stale")).containsText("Theirs");
            assertThat(page.locator(".stale")).containsText("Mine");
        }
    }

    @Test
    void aPageWhoseViewIsGoneComesBackToWhoeverIsSignedIn() {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "en")) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/sessions/log?round=TNC-16");
            page.locator("#room").fill("Salle B");
            page.evaluate("document.querySelector('[name=\"jakarta.faces.ViewState\"]').value = '1:2'");
            page.locator("#save").click();
            assertThat(page.locator("#kept")).isVisible();
            assertThat(page.locator("#room")).hasValue("Salle B");
        }
    }

    @Test
    void anotherAccountDoesNotGetIt() {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "en")) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/rounds/edit?code=TNC-7");
            page.locator("#headCanada").fill("Only mine");
            endTheSession(page);
            page.locator("#save").click();
            signIn(page, "negotiator");
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("#kept")).hasCount(0);
            assertThat(page.locator("#headCanada")).not().hasValue("Only mine");
        }
    }
}
