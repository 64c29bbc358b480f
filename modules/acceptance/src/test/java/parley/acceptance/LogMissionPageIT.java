package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.access.Role;
import parley.testing.Axe;
import parley.testing.Browser;

class LogMissionPageIT extends ParleyIT {
    @ParameterizedTest
    @CsvSource({
        "en, 2043, at least 40 delegates, archived, 1234567",
        "fr, 2044, au moins 40 délégués, archivée, 1 234 567"
    })
    void logsAMissionWithLegsACountAndAnOutcomeThatLeavesTheListWhenArchived(
            String language, String year, String counted, String archived, String value) {
        try (Browser.Window window = signedIn(Role.OFFICIAL, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/missions/missions/log");
            page.locator("#nameEn").fill("Ports " + year);
            page.locator("#nameFr").fill("Ports " + year);
            id(page, "legs:0:cityEn").fill("Bali");
            id(page, "legs:0:country").selectOption("IDN");
            id(page, "legs:0:start").fill(year + "-03-02");
            page.locator("#addLeg").press("Enter");
            assertThat(id(page, "legs:1:cityEn")).isFocused();
            page.keyboard().type("Jakarta");
            id(page, "legs:1:country").selectOption("IDN");
            id(page, "legs:1:start").fill(year + "-03-04");
            page.locator("#addCount").press("Enter");
            assertThat(id(page, "counts:0:kind")).isFocused();
            id(page, "counts:0:qualifier").selectOption("AT_LEAST");
            id(page, "counts:0:value").fill("40");
            id(page, "counts:0:source").fill("example.org");
            page.locator("#save").click();
            assertThat(page.locator("h1")).hasText("Ports " + year);
            assertThat(page.locator("main")).containsText("TCTM-" + year + "-IDN");
            assertThat(page.locator("ol.strip li")).hasCount(2);
            assertThat(page.locator("main dl.facts")).containsText(counted);

            page.locator("a.btn-main").click();
            id(page, "title" + (language.equals("fr") ? "Fr" : "En")).fill("Order of cranes");
            page.locator("#stage").selectOption("SUCCESS");
            page.locator("#valueLow").fill(value);
            page.locator("#currency").selectOption("CAD");
            page.locator("#save").click();
            assertThat(page.locator(".msg-ok")).isVisible();
            page.navigate(server().base() + "/missions/outcomes/list?mission=TCTM-" + year + "-IDN");
            page.locator("table.tbl tbody th a").first().click();
            assertThat(page.locator("h1")).hasText("Order of cranes");
            assertThat(page.locator("main dl.facts")).containsText("234");

            page.locator("a[href^='/missions/outcomes/archive']").click();
            page.locator("#save").click();
            assertThat(page.locator(".errors a")).hasAttribute("href", "#reason");
            page.locator("#reason").fill("Logged twice");
            page.locator("#save").click();
            assertThat(page.locator(".state")).containsText(archived);
            assertThat(page.locator("main dl.facts")).containsText("Logged twice");
            page.navigate(server().base() + "/missions/outcomes/list?mission=TCTM-" + year + "-IDN");
            assertThat(page.locator(".empty")).isVisible();
            assertThat(window.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void refusesALegWithoutACityByItsFieldAndKeepsWhatWasTyped(String language) {
        try (Browser.Window window = signedIn(Role.OFFICIAL, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/missions/missions/log");
            page.locator("#nameEn").fill("Rail");
            page.locator("#nameFr").fill("Rail");
            id(page, "legs:0:country").selectOption("THA");
            page.locator("#save").click();
            assertThat(page.locator(".errors")).isFocused();
            page.locator(".errors a").first().click();
            assertThat(id(page, "legs:0:cityEn")).isFocused();
            assertThat(id(page, "legs:0:country")).hasValue("THA");
            assertThat(page.locator("#nameEn")).hasValue("Rail");
            assertThat(Axe.findings(page)).isEmpty();
        }
    }

    @Test
    void showsTheSecondEditorMineAndTheirs() {
        try (Browser.Window first = signedIn(Role.OFFICIAL, "en");
                Browser.Window second = signedIn(Role.NEGOTIATOR, "en")) {
            String edit = server().base() + "/missions/missions/edit?code=DEL-2025-BRN";
            first.page().navigate(edit);
            second.page().navigate(edit);
            first.page().locator("#nameEn").fill("Theirs");
            first.page().locator("#save").click();
            assertThat(first.page().locator(".msg-ok")).isVisible();
            second.page().locator("#nameEn").fill("Mine");
            second.page().locator("#save").click();
            assertThat(second.page().locator(".stale")).containsText("Theirs");
            assertThat(second.page().locator(".stale")).containsText("Mine");
            second.page().locator("#save").click();
            assertThat(second.page().locator("h1")).hasText("Mine");
        }
    }

    private static Locator id(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
