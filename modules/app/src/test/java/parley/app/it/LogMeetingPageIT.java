package parley.app.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Browser;

class LogMeetingPageIT extends ParleyIT {
    @ParameterizedTest
    @CsvSource({
        "en, 2035-04-02, Customs data, Send the tables, Work-plan meeting 1 of 2035",
        "fr, 2036-04-02, Données douanières, Envoyer les tableaux, Réunion 1 de 2036 du plan de travail"
    })
    void logsAMeetingWithAnActionAndReportsAnActivity(
            String language, String day, String item, String owed, String title) {
        try (Browser.Window window = signedIn(Role.OFFICIAL, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/workplan/meetings/log");
            page.locator("#start").fill(day);
            page.locator("input[id='agenda:0:" + (language.equals("fr") ? "titleFr" : "titleEn") + "']")
                    .fill(item);
            page.locator("input[id='agenda:0:outcomes:0:text']").fill(owed);
            page.locator("select[id='agenda:0:outcomes:0:kind']").selectOption("ACTION");
            page.locator("#save").click();
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.locator("article.item")).containsText(item);
            assertThat(page.locator(".outcomes a")).hasText(owed);
            page.locator(".outcomes a").click();
            assertThat(page.locator("h1")).hasText(owed);
            assertThat(page.locator("main dl.facts")).containsText(item);

            page.navigate(server().base() + "/workplan/activities/show?id=2");
            page.locator("#percent").fill("70");
            page.locator("#save").click();
            assertThat(page.locator(".msg-ok")).isVisible();
            assertThat(page.locator("table.tbl").first()).containsText("70");
            assertThat(window.faults()).isEmpty();
        }
    }
}
