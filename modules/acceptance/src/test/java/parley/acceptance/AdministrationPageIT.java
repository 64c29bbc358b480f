package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.access.Role;
import parley.testing.Axe;
import parley.testing.Browser;

/** The administrator adds an account and puts it on a list; the auditor reads who did it. */
class AdministrationPageIT extends ParleyIT {
    private static final String PASSWORD = "a few plain words";

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void anAccountThatWasAddedSignsInAndTheAuditTellsWhoAddedIt(String language) {
        String email = "added-" + language + "@example.org";
        try (Browser.Window window = signedIn(Role.ADMINISTRATOR, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/administration/accounts/add");
            page.locator("#givenName").fill("Xenia");
            page.locator("#familyName").fill("Probe-" + language);
            page.locator("#email").fill(email);
            page.locator("[value=OFFICIAL]").check();
            page.locator("#password").fill(PASSWORD);
            page.locator("#repeatedPassword").fill(PASSWORD);
            page.locator("#save").click();
            assertThat(page.locator(".msg-ok").innerText()).contains(email);
            page.navigate(server().base() + "/administration/lists/show?code=ROO");
            page.locator("#accountId")
                    .selectOption(new com.microsoft.playwright.options.SelectOption()
                            .setLabel("Xenia Probe-" + language + " (" + email + ")"));
            page.locator("#reason").fill("Rules of origin.");
            page.locator("#admit").click();
            assertThat(page.locator("table.tbl").innerText()).contains("Probe-" + language);
            assertThat(window.faults()).isEmpty();
        }
        try (Browser.Window window = server().browser().window()) {
            Page page = window.page();
            page.navigate(server().base() + "/sign-in?lang=" + language);
            page.locator("#email").fill(email);
            page.locator("#password").fill(PASSWORD);
            page.locator("#go").click();
            assertThat(page.url()).endsWith("/home");
        }
        try (Browser.Window window = signedIn(Role.AUDITOR, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/administration/audit/list?kind=ADDED");
            assertThat(page.locator("table.tbl").innerText()).contains("administrator@example.org");
            assertThat(Axe.findings(page)).isEmpty();
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void aRoleIsNotChangedWithoutAReasonAndWhatWasChosenStays() {
        try (Browser.Window window = signedIn(Role.ADMINISTRATOR, "en")) {
            Page page = window.page();
            page.navigate(server().base() + "/administration/accounts/edit?id=1");
            page.locator("[value=STEWARD]").check();
            page.locator("#saveRoles").click();
            assertThat(page.locator(".errors").innerText()).contains("Reason");
            assertThat(page.locator("[value=STEWARD]").isChecked()).isTrue();
            assertThat(Axe.findings(page)).isEmpty();
            assertThat(window.faults()).isEmpty();
        }
    }
}
