package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Browser;

/** What the product is for, from the first page to the last: an official logs, a manager reads, a steward exports. */
class WholeDayPageIT extends ParleyIT {
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("America/Toronto")).minusDays(3);

    @ParameterizedTest
    @CsvSource({
        "en, 601, TNC 601, DS, FIN, Dispute notes, Work of the day, Mission of tests, Berry contract, Jornada, concluded",
        "fr, 602, CNC 602, EXC, TR, Notes sur les recours, Travail du jour, Mission des essais, Contrat de baies, Tageswerk, conclu"
    })
    void officialLogsManagerReadsStewardExports(
            String language,
            String number,
            String round,
            String first,
            String second,
            String owed,
            String item,
            String mission,
            String outcome,
            String family,
            String concluded)
            throws Exception {
        try (Browser.Window window = signedIn(Role.OFFICIAL, language)) {
            logARoundWithTwoSessions(window.page(), number, round, first, second, concluded);
            logAMeetingWithAnAction(window.page(), language, item, owed);
            logAMissionWithAnOutcome(window.page(), mission, language, outcome);
            logAPerson(window.page(), family);
            assertThat(window.faults()).isEmpty();
        }
        try (Browser.Window window = signedIn(Role.MANAGER, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/reports/progress/show");
            assertThat(page.locator("main")).containsText(round);
            for (String chapter : new String[] {first, second}) {
                assertThat(page.locator("tr:has(a[href$='code=" + chapter + "'])"))
                        .containsText(concluded);
            }
            assertThat(page.locator("main")).containsText(owed);
            assertThat(page.locator("main")).containsText(mission);
            page.navigate(server().base() + "/missions/outcomes/list?q=" + outcome.split(" ")[0]);
            assertThat(page.locator("main")).containsText(outcome);
            page.navigate(server().base() + "/reports/progress/show");
            Download workbook =
                    page.waitForDownload(() -> page.locator("a.btn-main").click());
            assertThat(Files.size(workbook.path())).isGreaterThan(2_000);
            assertThat(window.faults()).isEmpty();
        }
        try (Browser.Window window = signedIn(Role.STEWARD, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/people/list?q=" + family);
            assertThat(page.locator("table.tbl tbody tr")).hasCount(1);
            page.locator("select[id$='exportFormat']").selectOption("CSV");
            page.locator("input[id$='exportSave']").click();
            assertThat(page.locator("#watched .msg-ok a")).isVisible(new IsVisibleOptions().setTimeout(30_000));
            Download file = page.waitForDownload(
                    () -> page.locator("#watched .msg-ok a").first().click());
            assertThat(Files.readString(file.path())).contains(family);
            assertThat(window.faults()).isEmpty();
        }
    }

    private static void logARoundWithTwoSessions(
            Page page, String number, String round, String first, String second, String concluded) {
        page.navigate(server().base() + "/negotiations/rounds/log");
        page.locator("#number").fill(number);
        page.locator("#start").fill(DAY.toString());
        page.locator("#status").selectOption("HELD");
        page.locator("#save").click();
        assertThat(page.locator("h1")).containsText(round);
        for (String chapter : new String[] {first, second}) {
            page.navigate(server().base() + "/negotiations/sessions/log?round=TNC-" + number);
            String label = page.locator("#chapterId option", new Page.LocatorOptions().setHasText(chapter + " · "))
                    .first()
                    .innerText();
            page.locator("#chapterId").selectOption(new SelectOption().setLabel(label));
            page.locator("#day").fill(DAY.toString());
            page.locator("#statusAfter").selectOption("CONCLUDED");
            page.locator("#save").click();
            assertThat(page.locator("table.tbl").first()).containsText(chapter);
        }
        assertThat(page.locator("main")).containsText(concluded);
    }

    private static void logAMeetingWithAnAction(Page page, String language, String item, String owed) {
        String side = language.equals("fr") ? "Fr" : "En";
        page.navigate(server().base() + "/workplan/meetings/log");
        page.locator("#start").fill(DAY.toString());
        page.locator("input[id='agenda:0:title" + side + "']").fill(item);
        page.locator("input[id='agenda:0:outcomes:0:text']").fill(owed);
        page.locator("select[id='agenda:0:outcomes:0:kind']").selectOption("ACTION");
        page.locator("input[id='agenda:0:outcomes:0:due']").fill(DAY.plusDays(2).toString());
        page.locator("#save").click();
        assertThat(page.locator("article.item")).containsText(owed);
    }

    private static void logAMissionWithAnOutcome(Page page, String mission, String language, String outcome) {
        page.navigate(server().base() + "/missions/missions/log");
        page.locator("#nameEn").fill(mission);
        page.locator("#nameFr").fill(mission);
        page.locator("#start").fill(DAY.toString());
        page.locator("#country input").first().check();
        page.locator("#save").click();
        assertThat(page.locator("h1")).containsText(mission);
        String code = page.url().replaceAll(".*code=([^&#]+).*", "$1");
        page.navigate(server().base() + "/missions/outcomes/log?mission=" + code);
        page.locator(language.equals("fr") ? "#titleFr" : "#titleEn").fill(outcome);
        page.locator("#save").click();
        assertThat(page.locator("main")).containsText(outcome);
    }

    private static void logAPerson(Page page, String family) {
        page.navigate(server().base() + "/contacts/people/log");
        page.locator("#givenName").fill("Alma");
        page.locator("#familyName").fill(family);
        page.locator("#save").click();
        assertThat(page.locator("h1")).hasText("Alma " + family);
    }
}
