package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Browser;

class ProgressPageIT extends ParleyIT {
    private static final String PERIOD = "from=2025-06-01&to=2026-02-28&asOf=";
    private static final String PAGE = "/reports/progress/show?" + PERIOD;

    @ParameterizedTest
    @CsvSource({
        "en, 9 of 25 chapters concluded, 1 of 25 chapters concluded, Confidential, Maya Muster",
        "fr, 9 chapitres conclus sur 25, 1 chapitre conclu sur 25, Confidentiel, Maya Muster"
    })
    void showsTheFiguresOfTheDayAskedForUnderTheirMarking(
            String language, String now, String then, String marking, String author) {
        try (Browser.Window window = signedIn(Role.MANAGER, language)) {
            Page page = window.page();
            page.navigate(server().base() + PAGE + "2026-02-28");
            assertThat(page.locator(".measure")).containsText(now);
            assertThat(page.locator(".band-mark").first()).containsText(marking);
            page.navigate(server().base() + PAGE + "2025-09-05");
            assertThat(page.locator(".measure")).containsText(then);
            assertThat(page.locator(".band-mark")).hasCount(0);
            page.navigate(server().base() + "/reports/progress/show");
            assertThat(page.locator("section[aria-labelledby=words] p.small")).containsText(author);
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void givesTheSameNumbersOverRest() throws Exception {
        JsonObject json = JsonParser.parseString(
                        call(Role.MANAGER, "GET", "/reports/progress?audience=internal&" + PERIOD + "2026-02-28", null)
                                .body())
                .getAsJsonObject();
        try (Browser.Window window = signedIn(Role.MANAGER, "en")) {
            Page page = window.page();
            page.navigate(server().base() + PAGE + "2026-02-28");
            assertThat(page.locator(".measure"))
                    .containsText(json.get("concluded").getAsInt() + " of "
                            + json.get("chapters").getAsInt() + " chapters concluded");
            assertThat(page.locator("ul.figures li").nth(0).locator(".v"))
                    .hasText(Integer.toString(json.getAsJsonArray("roundsHeld").size()));
            assertThat(page.locator("ul.figures li").nth(1).locator(".v"))
                    .hasText(
                            Integer.toString(json.getAsJsonArray("meetingsHeld").size()));
            assertThat(json.get("marking").getAsString()).isEqualTo("CONFIDENTIAL");
        }
    }

    @Test
    void namesARoundThatWasJustPlanned() throws Exception {
        String round = "{\"number\":218,\"start\":\"2027-06-07\",\"end\":\"2027-06-11\",\"status\":\"PLANNED\"}";
        assertThat(call(Role.OFFICIAL, "POST", "/rounds", round).statusCode()).isEqualTo(201);
        String report = call(Role.MANAGER, "GET", "/reports/progress?audience=internal", null)
                .body();
        assertThat(JsonParser.parseString(report)
                        .getAsJsonObject()
                        .getAsJsonArray("roundsComing")
                        .toString())
                .contains("TNC 218", "\"stage\":\"PLANNED\"", "\"start\":\"2027-06-07\"");
        for (String language : List.of("en", "fr")) {
            try (Browser.Window window = signedIn(Role.MANAGER, language)) {
                Page page = window.page();
                page.navigate(server().base() + "/reports/progress/show");
                String coming = language.equals("en")
                        ? "Coming: TNC 218, 7–11 June 2027, planned"
                        : "À venir : CNC 218, du 7 au 11 juin 2027, prévue";
                assertThat(page.locator("ul.lines li:has(a[href*='TNC-218'])")).hasText(coming);
            }
        }
    }

    @Test
    void comesAsAWorkbookFromThePageToo() throws Exception {
        try (Browser.Window window = signedIn(Role.MANAGER, "fr")) {
            Page page = window.page();
            page.navigate(server().base() + PAGE + "2026-02-28");
            Download file = page.waitForDownload(
                    () -> page.locator(".actions .btn-main").click());
            assertThat(file.suggestedFilename()).isEqualTo("parley-progress-2025-06-01-2026-02-28.xlsx");
            assertThat(Files.readAllBytes(file.path())).startsWith('P', 'K');
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, abc, year-month-day", "fr, abc, année-mois-jour",
        "en, 2099-01-01, Figures exist up to today.", "fr, 2099-01-01, Les chiffres vont jusqu’à aujourd’hui."
    })
    void saysWhatItCannotFollowAndKeepsWhatWasTyped(String language, String typed, String why) throws Exception {
        try (Browser.Window window = signedIn(Role.MANAGER, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/reports/progress/show?asOf=" + typed);
            assertThat(page.locator(".msg-warn")).containsText(typed);
            assertThat(page.locator(".msg-warn")).containsText(why);
            assertThat(page.locator("#asOf")).hasValue(typed);
            page.navigate(server().base() + "/negotiations/matrix/show?asOf=" + typed);
            assertThat(page.locator(".msg-warn")).containsText(why);
            assertThat(page.locator("#asOf")).hasValue(typed);
        }
        var refused = call(Role.MANAGER, "GET", "/reports/progress?asOf=" + typed, null, "Accept-Language", language);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"asOf\"", why);
    }

    @Test
    void refusesAnAudienceThatItCannotServe() throws Exception {
        var refused = call(Role.MANAGER, "GET", "/reports/progress?audience=public", null, "Accept-Language", "fr");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"audience\"", "Seul le rapport interne");
    }
}
