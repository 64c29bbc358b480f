package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Browser;

class PrivacyPageIT extends ParleyIT {
    @ParameterizedTest
    @CsvSource({
        "en, Fortgang, on hold, is now Anon., lift the hold first",
        "fr, Weggang, en suspens, est maintenant Anon., levez d’abord la suspension"
    })
    void showsEverythingHeldHoldsAndForgets(String language, String family, String held, String done, String refused)
            throws Exception {
        String body = call(
                        Role.STEWARD,
                        "POST",
                        "/people",
                        "{\"familyName\":\"%s\",\"givenName\":\"Ulla\",\"affiliations\":[{\"email\":\"ulla.%s@example.org\",\"main\":true}]}"
                                .formatted(family, family))
                .body();
        String id = JsonParser.parseString(body).getAsJsonObject().get("id").getAsString();
        try (Browser.Window window = signedIn(Role.STEWARD, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/privacy/show?id=" + id);
            Download file = page.waitForDownload(
                    () -> page.locator("a[href*='file=json']").click());
            assertThat(Files.readString(file.path())).contains("ulla." + family + "@example.org");
            page.locator("#reason").fill("A request is being answered");
            page.locator("#hold").click();
            assertThat(page.locator(".msg-ok")).containsText(held);

            page.navigate(server().base() + "/contacts/privacy/anonymise?id=" + id);
            assertThat(page.locator("#held a")).isVisible();
            page.locator("#reason").fill("Asked for it");
            page.locator("#anonymise").click();
            assertThat(page.locator(".errors")).containsText(refused);

            page.navigate(server().base() + "/contacts/privacy/show?id=" + id);
            page.locator("input[type=submit].btn-small").click();
            page.navigate(server().base() + "/contacts/privacy/anonymise?id=" + id);
            assertThat(page.locator("#held")).hasCount(0);
            page.locator("#reason").fill("Asked for it");
            page.locator("#anonymise").click();
            assertThat(page.locator(".msg-ok")).containsText(done);
            assertThat(page.locator("h1")).hasText("Anon. " + id);
            assertThat(window.faults()).isEmpty();
        }
    }
}
