package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;
import parley.testing.Browser;

class CalendarPageIT extends ParleyIT {
    @Test
    void aFeedOpensByItsSecretAddressUntilItIsRevoked() throws Exception {
        try (Browser.Window window = signedIn(Role.MANAGER, "fr")) {
            Page page = window.page();
            page.navigate(server().base() + "/reports/calendar/show?year=2026");
            assertThat(page.locator("table.tbl")).containsText("CNC 17");
            page.locator("#tokenName").fill("téléphone");
            page.locator("#makeFeed").click();
            String address = page.locator("#feed-address").innerText().strip();
            String path = address.substring(server().base().length());

            HttpResponse<String> feed = get(path);
            assertThat(feed.statusCode()).isEqualTo(200);
            assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
            assertThat(feed.body())
                    .startsWith("BEGIN:VCALENDAR")
                    .contains("DTSTART;VALUE=DATE:20260209", "DTEND;VALUE=DATE:20260212");
            String secret = path.substring(path.lastIndexOf('/') + 1).replace(".ics", "");
            assertThat(get("/api/v1/rounds", "Authorization", "Bearer " + secret)
                            .statusCode())
                    .as("a feed's secret opens nothing else")
                    .isEqualTo(401);

            page.navigate(server().base() + "/account/show");
            page.locator("#revoke-form input[type=submit]").first().click();
            assertThat(page.locator(".msg-ok")).isVisible();
            assertThat(get(path).statusCode()).isEqualTo(401);
            assertThat(window.faults()).isEmpty();
        }
    }
}
