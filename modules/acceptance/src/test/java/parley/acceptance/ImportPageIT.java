package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Browser;

class ImportPageIT extends ParleyIT {
    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"en, Pagina, has no full domain, empty", "fr, Feuillet, domaine complet, vide"})
    void previewsCorrectsImportsAndUndoesAList(String language, String family, String wrong, String empty)
            throws Exception {
        try (Browser.Window window = signedIn(Role.STEWARD, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/exchange/imports/log");
            page.locator("#save").click();
            assertThat(page.locator(".errors")).isFocused();
            page.locator("#file")
                    .setInputFiles(file(
                            "liste.csv",
                            "Prénom;Nom;Organisation;Courriel\nAna;" + family + ";" + family + " inc.;ana@" + family
                                    + ".example.org\nBo;" + family + ";" + family + " inc.;bo@" + family
                                    + "\nTotal : 2;;;\n"));
            page.locator("#save").click();
            assertThat(page.locator("h1")).hasText("liste.csv");
            assertThat(page.locator("table.tbl tbody tr")).hasCount(3);
            assertThat(page.locator("table.tbl")).containsText(wrong);
            Download bad = page.waitForDownload(
                    () -> page.locator("a[href*='rejected=true']").click());
            assertThat(Files.readString(bad.path())).contains("bo@" + family, wrong);

            page.locator("a[href*='&row=3']").click();
            page.locator("#cell3").fill("bo@" + family + ".example.org");
            page.locator("#save").click();
            assertThat(page.locator(".msg-ok")).isVisible();
            page.locator("#apply").click();
            assertThat(page.locator(".msg-ok")).containsText("2");
            page.navigate(server().base() + "/contacts/people/list?q=" + family);
            assertThat(page.locator("table.tbl tbody tr")).hasCount(2);

            page.navigate(server().base() + "/exchange/imports/list");
            page.locator("table.tbl tbody a").first().click();
            page.locator("#undo").click();
            assertThat(page.locator(".msg-ok")).isVisible();
            page.navigate(server().base() + "/contacts/people/list?q=" + family);
            assertThat(page.locator("table.tbl tbody tr")).hasCount(0);
            assertThat(window.faults()).isEmpty();
        }
    }

    /** The whole way of a list of activities: sent as the wrong kind, then as its own, with a row that is wrong twice. */
    @ParameterizedTest
    @CsvSource({
        "en, 8.1, Number in the plan, 30 June 2027, Activities of a work plan",
        "fr, 8.2, Numéro dans le plan, 30 juin 2027, Activités d’un plan de travail"
    })
    void leadsFromTheWrongKindToTheRightOneAndToTheCellsAtFault(
            String language, String code, String number, String day, String kind) {
        FilePayload list = file(
                "activites.csv",
                "Numéro;Titre;Domaine prioritaire;Responsable;Échéance;État\n" + code
                        + ";Séminaire;;Atlantide;01/03/2027;en cours\n");
        try (Browser.Window window = signedIn(Role.STEWARD, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/exchange/imports/log");
            page.locator("#file").setInputFiles(list);
            page.locator("#save").click();
            assertThat(page.locator(".msg-warn")).containsText(kind);
            page.locator(".msg-warn a").click();
            page.locator("#file").setInputFiles(list);
            page.locator("#save").click();
            assertThat(page.locator("table.tbl thead")).containsText(number);

            page.locator("a[href*='&row=2']").click();
            assertThat(page.locator(".errors")).isFocused();
            page.locator("#cell3").fill("Canada");
            page.locator("#save").click();
            assertThat(page.locator(".errors li")).hasCount(1);
            page.locator(".errors li a").click();
            assertThat(page.locator("#cell4")).isFocused();
            assertThat(page.locator("#cell4")).hasAttribute("aria-invalid", "true");
            page.locator("#cell4").fill("2027-03-31");
            page.locator("#save").click();
            page.locator("#apply").click();
            assertThat(page.locator(".msg-ok")).containsText("1");

            page.navigate(server().base() + "/exchange/imports/log?kind=activities");
            page.locator("#file")
                    .setInputFiles(file("retard.csv", "Numéro;Échéance;Motif\n" + code + ";30/06/2027;Salle prise\n"));
            page.locator("#save").click();
            assertThat(page.locator("table.tbl tbody")).containsText(day);
            assertThat(window.faults()).isEmpty();
        }
    }

    /** More rows than are judged at once; nothing is pressed to see that they are read. */
    @Test
    void showsThePreviewOfALongListOnceItIsReadAndSaysWhatStoppingLeaves() {
        StringBuilder list = new StringBuilder("Prénom;Nom\n");
        for (int i = 0; i < 3_000; i++) {
            list.append("Ana;Longue").append(i).append('\n');
        }
        try (Browser.Window window = signedIn(Role.STEWARD, "fr")) {
            Page page = window.page();
            page.navigate(server().base() + "/exchange/imports/log");
            page.locator("#file").setInputFiles(file("longue.csv", list.toString()));
            page.locator("#save").click();
            assertThat(page.locator(".msg-ok")).containsText("en cours de lecture");
            assertThat(page.locator("#apply")).isVisible();
            page.locator("#cancel").click();
            assertThat(page.locator(".msg-ok")).containsText("abandonnée");
            assertThat(window.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, new", "fr, nouvelle"})
    void triesAListFromTheHomePageAndKeepsNothing(String language, String verdict) {
        try (Browser.Window window = signedIn(Role.OFFICIAL, language)) {
            Page page = window.page();
            page.locator("a[href='/exchange/imports/try']").click();
            page.locator("#file").setInputFiles(file("mine.csv", "First name,Last name\nAna,Probada\n"));
            page.locator("#save").click();
            assertThat(page.locator("table.tbl tbody tr")).hasCount(1);
            assertThat(page.locator("table.tbl")).containsText(verdict);
            assertThat(page.locator("#result")).isFocused();
            page.navigate(server().base() + "/contacts/people/list?q=Probada");
            assertThat(page.locator("table.tbl tbody tr")).hasCount(0);
            assertThat(window.faults()).isEmpty();
        }
    }

    /** The page fails while it is drawn, after it has sent its policy: the error page has to bring its own. */
    @Test
    void saysThatThereIsNoSuchRowOnAPageWhoseScriptsRun() {
        try (Browser.Window window = signedIn(Role.STEWARD, "en")) {
            Page page = window.page();
            int status = page.navigate(server().base() + "/exchange/imports/row?code=IMP-2026-000001&row=999")
                    .status();
            assertThat(status).isEqualTo(404);
            assertThat(page.locator("h1")).isVisible();
            assertThat(window.faults()).hasSize(1).allMatch(fault -> fault.contains("404"));
        }
    }
}
