package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Browser;
import parley.testing.PdfFile;

class ContactsPageIT extends ParleyIT {
    @ParameterizedTest
    @CsvSource({
        "en, 'Affiliation 1, From:', 'Affiliation 1, To:', 'Affiliation 1, Work e-mail: Enter an e-mail address'",
        "fr, 'Affiliation 1, Du', 'Affiliation 1, Au', 'Affiliation 1, Courriel professionnel'"
    })
    void namesTheRowAndTheFieldOfWhatIsWrong(String language, String from, String to, String email) {
        try (Browser.Window window = signedIn(Role.STEWARD, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/people/log");
            page.locator("#familyName").fill("Refused");
            page.locator("input[id='affiliations:0:email']").fill("a@@b");
            page.locator("input[id='affiliations:0:from']").fill("soon");
            page.locator("input[id='affiliations:0:to']").fill("later");
            page.locator("#save").click();
            assertThat(page.locator(".errors a[href='#affiliations:0:from']")).containsText(from);
            assertThat(page.locator(".errors a[href='#affiliations:0:to']")).containsText(to);

            page.locator("input[id='affiliations:0:from']").fill("2024");
            page.locator("input[id='affiliations:0:to']").fill("");
            page.locator("#save").click();
            assertThat(page.locator(".errors a[href='#affiliations:0:email']")).containsText(email);
            assertThat(page.locator("input[id='affiliations:0:email']")).hasValue("a@@b");
        }
    }

    /** One press of the button tells what is missing, what cannot be read and what only a rule knows. */
    @Test
    void tellsAtOnceWhatIsWrongWithAPerson() {
        String organization = "affiliations:0:organizationId";
        try (Browser.Window window = signedIn(Role.STEWARD, "en")) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/people/log");
            page.locator("input[id='affiliations:0:phones:0:number']").fill("12");
            page.locator("input[id='" + organization + "_input']").fill("Nowhere known Ltd.");
            page.keyboard().press("Tab");
            page.locator("#save").click();
            assertThat(page.locator(".errors li")).hasCount(3);
            assertThat(page.locator(".errors a[href='#familyName']")).isVisible();
            assertThat(page.locator(".errors a[href='#affiliations:0:phones:0:number']"))
                    .isVisible();
            assertTold(page, organization, organization + "-h " + organization + "-e");
            assertThat(page.locator("input[id='" + organization + "_input']")).hasValue("Nowhere known Ltd.");
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void tellsAtOnceWhatIsMissingAndWhatCannotBeRead() {
        try (Browser.Window window = signedIn(Role.STEWARD, "en")) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/interactions/log");
            page.locator("#day").fill("soon");
            page.locator("#save").click();
            assertThat(page.locator(".errors a[href='#day']")).isVisible();
            assertThat(page.locator(".errors a[href='#subject']")).isVisible();
            assertThat(page.locator("#day")).hasValue("soon");

            page.navigate(server().base() + "/contacts/memberships/log");
            page.locator("#from").fill("soon");
            page.locator("#save").click();
            assertThat(page.locator(".errors li")).hasCount(2);
            assertTold(page, "councilId", "councilId-h councilId-e");
            page.locator("#from").fill("");
            page.locator("#save").click();
            assertTold(page, "councilId", "councilId-h councilId-e");
            assertTold(page, "personId", "personId-h personId-e");
            assertThat(page.locator("#organizationId_input")).hasAttribute("aria-invalid", "false");
            assertThat(window.faults()).isEmpty();
        }
    }

    /** A look-up is a box around its control, which says what is wrong with it as any control does. */
    private static void assertTold(Page page, String lookUp, String by) {
        Locator control = page.locator("input[id='" + lookUp + "_input']");
        assertThat(page.locator(".errors a[href='#" + lookUp + "']")).isVisible();
        assertThat(control).hasAttribute("aria-invalid", "true");
        assertThat(control).hasAttribute("aria-describedby", by);
        for (String id : by.split(" ")) {
            assertThat(page.locator("[id='" + id + "']")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Muestra, Cold chain for berries, Send the list of ports",
        "fr, Exemplaire, Chaîne du froid pour les baies, Envoyer la liste des ports"
    })
    void logsAPersonAndAnInteractionAndExportsTheFilteredList(
            String language, String family, String subject, String owed) throws Exception {
        try (Browser.Window window = signedIn(Role.STEWARD, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/people/log");
            page.locator("#givenName").fill("Noa");
            page.locator("#familyName").fill(family);
            page.locator("input[id='affiliations:0:email']").fill("noa@example.org");
            page.locator("input[id='affiliations:0:phones:0:number']").fill("+62 21 5550 1237");
            page.locator("#save").click();
            assertThat(page.locator("h1")).hasText("Noa " + family);
            assertThat(page.locator("body")).containsText("+62 21 55501237");

            page.locator("a.btn-main").click();
            page.locator("#subject").fill(subject);
            page.locator("input[id$='text']").first().fill(owed);
            page.locator("#save").click();
            assertThat(page.locator("h1")).hasText(subject);
            assertThat(page.locator("body")).containsText(owed);

            page.navigate(server().base() + "/contacts/people/list?columns=name,phone&q=" + family);
            assertThat(page.locator("table.tbl tbody tr")).hasCount(1);
            page.locator("select[id$='exportFormat']").selectOption("CSV");
            page.locator("#exportColumns").selectOption("true");
            page.locator("input[id$='exportSave']").click();
            assertThat(page.locator("#watched .msg-ok a")).isVisible(new IsVisibleOptions().setTimeout(30_000));
            Download file = page.waitForDownload(
                    () -> page.locator("#watched .msg-ok a").first().click());
            assertThat(Files.readString(file.path())).contains(family, "+622155501237", "noa@example.org");

            page.navigate(server().base() + "/contacts/people/list?columns=name,phone&q=" + family);
            page.locator("select[id$='exportFormat']").selectOption("PDF");
            page.locator("input[id$='exportSave']").click();
            assertThat(page.locator("#watched .msg-ok a")).isVisible(new IsVisibleOptions().setTimeout(30_000));
            Download paper = page.waitForDownload(
                    () -> page.locator("#watched .msg-ok a").first().click());
            PdfFile pdf = new PdfFile(Files.readAllBytes(paper.path()));
            assertThat(pdf.text()).contains(family, "+622155501237");
            assertThat(window.faults()).isEmpty();
        }
    }
}
