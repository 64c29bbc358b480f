package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Browser;

class DuplicatesPageIT extends ParleyIT {
    private long log(String family, String given, String mail) throws Exception {
        String body = call(
                        Role.STEWARD,
                        "POST",
                        "/people",
                        "{\"familyName\":\"%s\",\"givenName\":\"%s\",\"affiliations\":[{\"email\":\"%s\",\"main\":true}]}"
                                .formatted(family, given, mail))
                .body();
        return JsonParser.parseString(body).getAsJsonObject().get("id").getAsLong();
    }

    /** The comparison runs by itself every few seconds. */
    private static void awaitRow(Page page, String name) {
        for (int i = 0;
                i < 40
                        && page.locator("table.tbl tbody tr", new Page.LocatorOptions().setHasText(name))
                                        .count()
                                == 0;
                i++) {
            page.waitForTimeout(500);
            page.reload();
            page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Nouveau, same e-mail, was merged into, are two records again",
        "fr, Ancien, même courriel, a été fusionnée avec, sont de nouveau deux fiches"
    })
    void mergesAPairByKeyboardAndTakesItBack(
            String language, String family, String reason, String merged, String undone) throws Exception {
        long first = log(family, "Zénaïde", "zenaide." + family + "@example.org");
        long second = log(family, "Zenaide", "ZENAIDE." + family + "@example.org");
        try (Browser.Window window = signedIn(Role.STEWARD, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/duplicates/list?q=" + family);
            awaitRow(page, family);
            assertThat(page.locator("table.tbl tbody tr")).hasCount(1);
            assertThat(page.locator("table.tbl tbody tr")).containsText(reason);
            page.locator("table.tbl tbody a[href*='/compare']").focus();
            page.keyboard().press("Enter");
            page.locator("input[name='field-PERSON_NAME']").first().focus();
            page.keyboard().press("ArrowRight");
            page.locator("#merge").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".msg-ok")).containsText(merged);
            assertThat(page.locator("h1")).hasText("Zenaide " + family);

            page.navigate(server().base() + "/contacts/people/show?id=" + second);
            assertThat(page.locator("h1")).hasText("Zenaide " + family);
            assertThat(page.url()).endsWith("id=" + first);

            page.navigate(server().base() + "/contacts/merges/list");
            page.locator("table.tbl tbody tr", new Page.LocatorOptions().setHasText(family))
                    .locator("a[href*='/undo']")
                    .click();
            page.locator("#undo").click();
            assertThat(page.locator(".msg-ok")).containsText(undone);
            page.navigate(server().base() + "/contacts/people/show?id=" + first);
            assertThat(page.locator("h1")).hasText("Zénaïde " + family);
            assertThat(window.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Jumeau, kept apart", "fr, Jumelle, distincts"})
    void remembersThatTwoAreNotTheSame(String language, String family, String said) throws Exception {
        long first = log(family, "Alix", "alix." + family + "@example.org");
        long second = log(family, "Alix", "a." + family + "@example.org");
        try (Browser.Window window = signedIn(Role.STEWARD, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/duplicates/list?q=" + family);
            awaitRow(page, family);
            page.navigate(
                    server().base() + "/contacts/duplicates/compare?kind=PERSON&first=" + first + "&second=" + second);
            page.locator("#reason").fill("cousins");
            page.locator("#notSame").click();
            assertThat(page.locator(".msg-ok")).containsText(said);
            page.navigate(server().base() + "/contacts/duplicates/list?q=" + family);
            assertThat(page.locator("table.tbl")).hasCount(0);
            page.navigate(server().base() + "/contacts/duplicates/list?state=NOT_SAME&q=" + family);
            assertThat(page.locator("table.tbl tbody tr")).containsText("cousins");
            assertThat(window.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Apartman, are kept apart, proposed as a pair again",
        "fr, Distinct, restent distincts, de nouveau proposés"
    })
    void keepsAPairOfTheListApartByKeyboardAndTakesItBack(String language, String family, String kept, String back)
            throws Exception {
        log(family, "Zoltan", "zoltan." + family + "@example.org");
        log(family, "Zoltán", "ZOLTAN." + family + "@example.org");
        try (Browser.Window window = signedIn(Role.STEWARD, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/duplicates/list?q=" + family);
            awaitRow(page, family);
            page.locator("table.tbl tbody a[href*='/apart']").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("Zoltán " + family);
            page.locator("#reason").fill("father and son");
            page.locator("#save").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".msg-ok")).containsText(kept);
            page.navigate(server().base() + "/contacts/duplicates/list?q=" + family);
            assertThat(page.locator(".empty")).isVisible();
            page.navigate(server().base() + "/contacts/duplicates/list?state=NOT_SAME&q=" + family);
            assertThat(page.locator("table.tbl tbody")).containsText("father and son");

            page.locator("table.tbl tbody a[href*='/apart']").press("Enter");
            page.locator("#save").press("Enter");
            assertThat(page.locator(".msg-ok")).containsText(back);
            page.navigate(server().base() + "/contacts/duplicates/list?q=" + family);
            assertThat(page.locator("table.tbl tbody tr")).hasCount(1);
            assertThat(window.faults()).isEmpty();
        }
    }
}
