package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Axe;
import parley.testing.Browser;

class LogRoundPageIT extends ParleyIT {
    @ParameterizedTest
    @CsvSource({"en, 301, TNC 301, Hanoi, concluded", "fr, 302, CNC 302, Hanoï, conclu"})
    void logsARoundWithASessionThatMovesAChapter(
            String language, String number, String label, String city, String state) {
        try (Browser.Window window = signedIn(Role.OFFICIAL, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/rounds/log");
            page.locator("#number").fill(number);
            page.locator("#start").fill("2026-12-07");
            page.locator("#end").fill("2026-12-11");
            page.locator("#cityEn").fill("Hanoi");
            page.locator("#cityFr").fill("Hanoï");
            page.locator("#countryId").selectOption(new SelectOption().setLabel("Vietnam"));
            page.locator("tr:has-text('Vietnam') select").selectOption("OBSERVER");
            page.locator("#save").click();
            assertThat(page.locator("h1")).containsText(label + " · " + city);
            assertThat(page.locator("main")).containsText(language.equals("fr") ? "observa" : "observer");
            assertThat(page.locator(".msg-ok")).containsText(label);

            page.locator("a.btn-main").click();
            page.locator("#chapterId")
                    .selectOption(new SelectOption()
                            .setLabel(language.equals("fr") ? "FS · Services financiers" : "FS · Financial Services"));
            page.locator("#statusAfter").selectOption("CONCLUDED");
            page.locator("input[id$='text']").first().fill("Draft annex");
            page.locator("#save").click();
            assertThat(page.locator("table.tbl").first()).containsText("FS");
            assertThat(page.locator("table.tbl").first()).containsText(state);
            assertThat(page.locator("body")).containsText("Draft annex");
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void refusesATakenNumberByTheFieldAndKeepsWhatWasTyped() {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "fr")) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/rounds/log");
            page.locator("#number").fill("17");
            page.locator("#cityEn").fill("Vientiane");
            page.locator("#save").click();
            assertThat(page.locator(".errors")).isFocused();
            assertThat(page.locator(".errors a")).hasAttribute("href", "#number");
            assertThat(page.locator("#number-e")).containsText("CNC 17 existe déjà");
            assertThat(page.locator("#cityEn")).hasValue("Vientiane");
            List<String> findings = Axe.findings(page);
            assertThat(findings).isEmpty();
        }
    }

    @Test
    void keepsWhatWasTypedWhenTheLanguageIsSwitched() {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "en")) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/rounds/log");
            page.locator("#cityEn").fill("Vientiane");
            page.locator("button.lang").click();
            assertThat(page.locator("h1")).hasText("Consigner une ronde");
            assertThat(page.locator("#cityEn")).hasValue("Vientiane");
        }
    }

    @Test
    void showsTheSecondEditorMineAndTheirs() {
        try (Browser.Window first = signedIn(Role.OFFICIAL, "en");
                Browser.Window second = signedIn(Role.NEGOTIATOR, "en")) {
            first.page().navigate(server().base() + "/negotiations/rounds/edit?code=TNC-9");
            second.page().navigate(server().base() + "/negotiations/rounds/edit?code=TNC-9");
            first.page().locator("#headCanada").fill("P. Sample");
            first.page().locator("#save").click();
            assertThat(first.page().locator(".msg-ok")).isVisible();
            second.page().locator("#headCanada").fill("B. Contoh");
            second.page().locator("#save").click();
            assertThat(second.page().locator(".stale")).containsText("P. Sample");
            assertThat(second.page().locator(".stale")).containsText("B. Contoh");
            assertThat(second.page().locator("#headCanada")).hasValue("B. Contoh");
            second.page().locator("#save").click();
            assertThat(second.page().locator("#facts")).containsText("B. Contoh");
        }
    }
}
