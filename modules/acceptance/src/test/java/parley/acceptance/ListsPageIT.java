package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Axe;
import parley.testing.Browser;

/** Named lists, terms on councils and kept views, as somebody works with them. */
class ListsPageIT extends ParleyIT {
    @ParameterizedTest
    @CsvSource({"en, Reception at two ports, replied", "fr, Réception à deux ports, réponse reçue"})
    void makesAListPutsSomebodyOnItAndNotesTheAnswer(String language, String name, String answered) {
        try (Browser.Window window = signedIn(Role.STEWARD, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/lists/log");
            page.locator("#name").fill(name);
            page.locator("#save").click();
            assertThat(page.locator("h1")).hasText(name);

            page.locator("a[href*='/contacts/lists/add']").first().click();
            choose(page, "input[id='chosen:0:ref_input']", "Exemple");
            page.locator("#save").click();
            assertThat(page.locator(".errors a")).hasAttribute("href", "#reason");
            page.locator("#reason").fill("Met at the fair");
            page.locator("#save").click();
            assertThat(page.locator("table.tbl tbody tr")).hasCount(1);

            page.locator("input[name='list.person']").check();
            page.locator("#kind").selectOption("REPLIED");
            page.locator("#day").fill("2026-11-02");
            page.locator("#noteThem").click();
            assertThat(page.locator("table.tbl tbody tr")).containsText(answered);
            page.locator("a[href*='/contacts/lists/history']").click();
            assertThat(page.locator("main")).containsText("Met at the fair");

            page.goBack();
            page.locator("#exportSave").click();
            assertThat(page.locator("#watched")).isVisible();
            assertThat(Axe.findings(page)).isEmpty();
            assertThat(window.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Pier works, member", "fr, Quai Modèle, membre"})
    void logsATermOnACouncilAndFindsItThere(String language, String member, String role) throws Exception {
        call(
                Role.STEWARD,
                "POST",
                "/organizations",
                "{\"name\":{\"en\":\"" + member + "\",\"fr\":\"" + member + "\"},\"kind\":\"COMPANY\"}");
        try (Browser.Window window = signedIn(Role.STEWARD, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/memberships/log?council=1018");
            page.locator("#save").click();
            assertThat(page.locator(".errors")).isFocused();
            choose(page, "#organizationId_input", member);
            page.locator("#from").fill("2026-03");
            page.locator("#save").click();
            assertThat(page.locator("main")).containsText(member);
            assertThat(page.locator("main")).containsText(role);

            page.navigate(server().base() + "/contacts/councils/show?id=1018");
            assertThat(page.locator(
                            "section[aria-labelledby=members] th a", new Page.LocatorOptions().setHasText(member)))
                    .hasCount(1);
            assertThat(window.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Canadians on file", "fr, Canadiens au dossier"})
    void keepsAViewThatSomebodyElseOpens(String language, String name) {
        try (Browser.Window owner = signedIn(Role.OFFICIAL, language);
                Browser.Window other = signedIn(Role.MANAGER, language)) {
            Page page = owner.page();
            page.navigate(server().base() + "/contacts/people/list?country=CAN&sort=-name");
            String rows = page.locator("table.tbl tbody").innerText();
            page.locator("details.views summary").press("Enter");
            page.locator("#viewName").fill(name);
            page.locator("#viewShared").check();
            page.locator("#viewSave").press("Enter");
            assertThat(page.locator(".msg-ok")).containsText(name);

            other.page().navigate(server().base() + "/contacts/people/list");
            other.page().locator("details.views summary").click();
            other.page()
                    .locator("details.views a", new Page.LocatorOptions().setHasText(name))
                    .click();
            assertThat(other.page().locator("ul.chips li")).hasCount(1);
            assertThat(other.page().locator("table.tbl tbody").innerText()).isEqualTo(rows);
            assertThat(owner.faults()).isEmpty();
            assertThat(other.faults()).isEmpty();
        }
    }
}
