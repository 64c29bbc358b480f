package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Axe;
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

    @ParameterizedTest
    @CsvSource({"en, titleEn, Indonesia", "fr, titleFr, Indonésie"})
    void linesComeAndGoByKeyboardWithoutLosingFocusOrWhatWasTyped(String language, String title, String country) {
        try (Browser.Window window = signedIn(Role.OFFICIAL, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/workplan/meetings/log");
            page.locator("#cityEn").fill("Bali");
            page.locator("#countryId").selectOption(new SelectOption().setLabel(country));
            assertThat(page.locator("#timeZone")).hasValue("Asia/Makassar");

            id(page, "agenda:0:" + title).fill("Ports");
            id(page, "agenda:0:outcomes:0:text").fill("List the ports");
            page.locator("#addItem").press("Enter");
            assertThat(id(page, "agenda:1:" + title)).isFocused();
            page.keyboard().type("Seeds");
            id(page, "agenda:1:addOutcome").press("Enter");
            assertThat(id(page, "agenda:1:outcomes:1:text")).isFocused();
            assertThat(id(page, "agenda:0:outcomes:0:text")).hasValue("List the ports");

            id(page, "agenda:1:minutes").fill("soon");
            page.locator("#addItem").press("Enter");
            assertThat(id(page, "agenda:1:minutes")).isFocused();
            assertThat(id(page, "agenda:1:minutes")).hasValue("soon");
            id(page, "agenda:1:minutes").fill("20");
            id(page, "agenda:0:removeItem").press("Enter");
            assertThat(id(page, "agenda:0:" + title)).isFocused();
            assertThat(id(page, "agenda:0:" + title)).hasValue("Seeds");
            assertThat(id(page, "agenda:0:minutes")).hasValue("20");
            assertThat(page.locator("#cityEn")).hasValue("Bali");
            assertThat(window.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, titleEn, 'Agenda 2, Item, in English:'", "fr, titleFr, 'Ordre du jour 2, Point, en français'"})
    void refusesAnItemWithoutATitleByItsFieldAndKeepsWhatWasTyped(String language, String title, String named) {
        try (Browser.Window window = signedIn(Role.OFFICIAL, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/workplan/meetings/log");
            page.locator("#start").fill("2039-04-02");
            id(page, "agenda:0:" + title).fill("Ports");
            page.locator("#addItem").press("Enter");
            // Focus comes with the end of the update: what is typed into a line before it might be drawn over.
            assertThat(id(page, "agenda:1:" + title)).isFocused();
            id(page, "agenda:1:notesEn").fill("What was said");
            page.locator("#save").click();
            assertThat(page.locator(".errors")).isFocused();
            assertThat(page.locator(".errors a")).containsText(named);
            page.locator(".errors a").click();
            assertThat(id(page, "agenda:1:" + title)).isFocused();
            assertThat(id(page, "agenda:1:notesEn")).hasValue("What was said");
            assertThat(Axe.findings(page)).isEmpty();
        }
    }

    @Test
    void recordsTheAttendanceOfEachPartyAndShowsTheSecondEditorMineAndTheirs() {
        try (Browser.Window first = signedIn(Role.OFFICIAL, "en");
                Browser.Window second = signedIn(Role.NEGOTIATOR, "fr")) {
            Page page = first.page();
            page.navigate(server().base() + "/workplan/meetings/log");
            page.locator("#start").fill("2040-04-02");
            assertThat(page.locator("details.fold summary")).containsText("None of 12");
            page.locator("details.fold summary").click();
            page.locator(".attend > div:has-text('Canada') select").selectOption("PRESENT");
            page.locator(".attend > div:has-text('Singapore') select").selectOption("PRESENT");
            page.locator(".attend > div:has-text('Myanmar') select").selectOption("EXCUSED");
            page.locator("#save").click();
            assertThat(page.locator("main")).containsText("2 parties");
            assertThat(page.locator("main")).containsText("excused: Myanmar");

            String edit = page.url().replace("/show", "/edit");
            page.navigate(edit);
            second.page().navigate(edit);
            page.locator("#cityEn").fill("Manila");
            page.locator("#save").click();
            assertThat(page.locator(".msg-ok")).isVisible();
            second.page().locator("#cityEn").fill("Hanoi");
            second.page().locator("#save").click();
            assertThat(second.page().locator(".stale")).containsText("Manila");
            assertThat(second.page().locator(".stale")).containsText("Hanoi");
            assertThat(second.page().locator("#cityEn")).hasValue("Hanoi");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, proposed, approved, originally", "fr, proposée, approuvée, initialement"})
    void aManagerApprovesANewDueDateAndTheOriginalStaysVisible(
            String language, String proposed, String approved, String originally) {
        String id = language.equals("en") ? "6" : "7";
        try (Browser.Window official = signedIn(Role.OFFICIAL, language);
                Browser.Window manager = signedIn(Role.MANAGER, language)) {
            Page page = official.page();
            page.navigate(server().base() + "/workplan/activities/edit?id=" + id);
            page.locator("#due").fill("2029-09-30");
            page.locator("#save").click();
            assertThat(page.locator(".errors a")).hasAttribute("href", "#dueReason");
            page.locator("#dueReason").fill("Travel funds");
            page.locator("#save").click();
            assertThat(page.locator(".msg-ok")).isVisible();
            page.navigate(server().base() + "/workplan/activities/list?waiting=true");
            assertThat(page.locator("table.tbl")).containsText(proposed);

            Page decide = manager.page();
            decide.navigate(server().base() + "/workplan/activities/show?id=" + id);
            decide.locator("a[href='/workplan/activities/due?id=" + id + "']").click();
            decide.locator("#refuse").click();
            assertThat(decide.locator(".errors a")).hasAttribute("href", "#note");
            decide.locator("#approve").click();
            assertThat(decide.locator(".msg-ok")).isVisible();
            assertThat(decide.locator("main")).containsText(approved);
            assertThat(decide.locator("main dl.facts")).containsText(originally);
            assertThat(manager.faults()).isEmpty();
        }
    }

    private static Locator id(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
