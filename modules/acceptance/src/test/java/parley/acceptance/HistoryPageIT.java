package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Axe;
import parley.testing.Browser;
import parley.testing.LanguageCheck;

/** The history of a record in words: who, what, and each field before and after as people read it. */
class HistoryPageIT extends ParleyIT {
    @ParameterizedTest
    @CsvSource({
        "en, 401, planned, confirmed, Indonesia, '9 March 2027'",
        "fr, 402, prévue, confirmée, Indonésie, '9 mars 2027'"
    })
    void tellsAChangeInTheReadersLanguage(
            String language, int number, String before, String after, String host, String day) throws Exception {
        call(
                Role.OFFICIAL,
                "POST",
                "/rounds",
                "{\"number\":" + number + ",\"format\":\"VIRTUAL\",\"start\":\"2027-03\",\"status\":\"PLANNED\"}");
        HttpResponse<String> round = call(Role.OFFICIAL, "GET", "/rounds/TNC-" + number, null);
        HttpResponse<String> changed = call(
                Role.OFFICIAL,
                "PATCH",
                "/rounds/TNC-" + number,
                "{\"status\":\"CONFIRMED\",\"host\":\"IDN\",\"start\":\"2027-03-09\"}",
                "If-Match",
                round.headers().firstValue("ETag").orElseThrow());
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        long id =
                JsonParser.parseString(round.body()).getAsJsonObject().get("id").getAsLong();
        try (Browser.Window window = signedIn(Role.OFFICIAL, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/history?kind=ROUND&id=" + id);
            page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
            Locator history = page.locator("table.tbl");
            assertThat(history).containsText(before);
            assertThat(history).containsText(after);
            assertThat(history).containsText(host);
            assertThat(history).containsText(day);
            assertThat(history).not().containsText("PLANNED");
            assertThat(LanguageCheck.findings(page)).isEmpty();
            assertThat(Axe.findings(page)).isEmpty();
            assertThat(window.faults()).isEmpty();
        }
    }
}
