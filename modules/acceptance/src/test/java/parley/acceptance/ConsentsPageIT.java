package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Browser;

class ConsentsPageIT extends ParleyIT {
    @ParameterizedTest
    @CsvSource({
        "en, yes, with evidence, This purpose leaves nobody out, no basis",
        "fr, oui, avec une preuve, Cette finalité n’exclut personne, sans fondement"
    })
    void recordsAConsentWithItsEvidenceAndSaysWhomAPurposeLeavesOut(
            String language, String yes, String refusal, String nobody, String reason) throws Exception {
        String id = call(
                        Role.STEWARD,
                        "POST",
                        "/people",
                        "{\"familyName\":\"Seitenweise\",\"givenName\":\"" + language + "\",\"language\":\"EN\"}")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/", "");
        try (Browser.Window window = signedIn(Role.STEWARD, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/people/show?id=" + id);
            page.locator("a[href*='/contacts/consents/log']").click();
            page.locator("select[id='purpose']").selectOption("COMMERCIAL_EVENT");
            page.locator("select[id='basis']").selectOption("EXPRESS");
            page.locator("#how").fill("formulaire / form");
            page.locator("#save").click();
            assertThat(page.locator(".errors")).containsText(refusal);
            page.locator("#evidence").fill("p. 3");
            page.locator("#save").click();
            assertThat(page.locator(".msg-ok")).isVisible();
            assertThat(page.locator("section[aria-labelledby=consents] tbody tr")
                            .first())
                    .containsText(yes);
            page.navigate(server().base() + "/contacts/people/list");
            assertThat(page.locator("#exportLeftOut")).containsText(nobody);
            page.locator("select[id='exportPurpose']").selectOption("COMMERCIAL_EVENT");
            assertThat(page.locator("#exportLeftOut")).containsText(reason);
            assertThat(window.faults()).isEmpty();
        }
    }
}
