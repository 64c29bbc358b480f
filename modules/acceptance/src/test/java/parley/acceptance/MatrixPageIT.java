package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Browser;

class MatrixPageIT extends ParleyIT {
    private static final String MATRIX = "/negotiations/matrix/show?rounds=17,16,15";

    @Test
    void isOneTabStopAndTakesTheArrowKeys() {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "en")) {
            Page page = window.page();
            page.navigate(server().base() + MATRIX);
            Locator stops = page.locator(".matrix-box [tabindex='0']");
            assertThat(stops).hasCount(1);
            stops.focus();
            assertThat(focused(page, "INI", 1)).isFocused();
            page.keyboard().press("ArrowDown");
            assertThat(focused(page, "TIG", 1)).isFocused();
            page.keyboard().press("ArrowRight");
            assertThat(focused(page, "TIG", 2)).isFocused();
            page.keyboard().press("Home");
            assertThat(page.locator("tbody tr:has(th a:text-is('TIG')) th a")).isFocused();
            page.keyboard().press("Control+End");
            assertThat(focused(page, "FIN", 3)).isFocused();
            assertThat(stops).hasCount(1);
            page.keyboard().press("Tab");
            assertThat(page.locator(".matrix-box :focus")).hasCount(0);
            assertThat(window.faults()).isEmpty();
        }
    }

    private static Locator focused(Page page, String chapter, int cell) {
        return page.locator("tbody tr:has(th a:text-is('" + chapter + "')) td:nth-child(" + (cell + 1) + ") .cell");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Confidential (sample), 10 chapters finalized, 9 of 25 chapters concluded, TNC 17",
        "fr, Confidentiel (exemple), 10 chapitres conclus, 9 chapitres conclus sur 25, CNC 17"
    })
    void carriesItsMarkingAndBothMeasures(
            String language, String marking, String published, String ours, String round) {
        try (Browser.Window window = signedIn(Role.MANAGER, language)) {
            Page page = window.page();
            page.navigate(server().base() + MATRIX + "&asOf=2026-02-28");
            assertThat(page.locator(".band-mark")).hasCount(2);
            assertThat(page.locator(".band-mark").first()).containsText(marking);
            assertThat(page.locator(".measure")).containsText(published);
            assertThat(page.locator(".measure")).containsText(ours);
            assertThat(page.locator(".matrix thead th").nth(1)).containsText(round);
            page.navigate(server().base() + "/negotiations/matrix/show?asOf=2025-09-05");
            assertThat(page.locator(".band-mark")).hasCount(0); // nothing in it was marked by then
        }
    }
}
