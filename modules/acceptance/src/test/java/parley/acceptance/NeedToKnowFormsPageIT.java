package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.access.Role;
import parley.testing.Browser;

/** What negotiators type in of positions, mandates, offers and texts: refused by the field, kept, put right and saved. */
class NeedToKnowFormsPageIT extends ParleyIT {
    private static final String WORDS = "Typed by a test";

    @AfterAll
    static void takeItOutAgain() throws SQLException {
        try (Connection owner = server().database().owner();
                Statement statement = owner.createStatement()) {
            statement.execute("delete from negotiations.position where text_en = '" + WORDS
                    + "'; delete from negotiations.mandate where objective = '" + WORDS
                    + "'; delete from negotiations.offer_file where name = 'typed.csv'; delete from negotiations.offer"
                    + " where summary_en = '" + WORDS + "'");
        }
    }

    /** Whoever writes texts and may not know those of a chapter is not led to a form that would refuse theirs. */
    @ParameterizedTest
    @CsvSource({"NEGOTIATOR, 1", "OFFICIAL, 0"})
    void onlyWhoMayKnowTheTextsOfAChapterIsLedToTheirForm(Role role, int links) {
        try (Browser.Window window = signedIn(role, "en")) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/chapters/show?code=TIG");
            assertThat(page.locator("h2#texts")).isVisible();
            assertThat(page.locator("a[href='/negotiations/texts/log?chapter=TIG']"))
                    .hasCount(links);
        }
    }

    @Test
    void aPositionNeedsItsPartyAndStance() {
        try (Browser.Window window = signedIn(Role.NEGOTIATOR, "en")) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/issues/list?chapter=TIG");
            page.locator("a:has-text('Administration of tariff-rate quotas')")
                    .first()
                    .click();
            page.locator(".actions a.btn-main").click();
            page.locator("#textEn").fill(WORDS);
            page.locator("#save").click();
            assertThat(page.locator(".errors")).isFocused();
            assertThat(page.locator(".errors")).containsText("The position was not saved.");
            assertThat(page.locator(".errors a[href='#partyId']")).hasText("Party: This is required.");
            assertThat(page.locator(".errors a[href='#stance']")).hasText("Stance: This is required.");
            assertThat(page.locator("#textEn")).hasValue(WORDS);

            page.locator("#partyId").selectOption(new SelectOption().setLabel("Thailand"));
            page.locator("#stance").selectOption("OPPOSE");
            page.locator("#save").click();
            assertThat(page.locator(".msg-ok")).containsText("The position was added.");
            assertThat(page.locator("section[aria-labelledby=positions] tr:has-text('Thailand')"))
                    .containsText(WORDS);
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void aMandateNeedsItsObjectiveInTheReadersLanguage() {
        try (Browser.Window window = signedIn(Role.NEGOTIATOR, "fr")) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/mandates/log?chapter=TIG");
            page.locator("#redLine").fill("Aucune hausse");
            page.locator("#save").click();
            assertThat(page.locator(".errors")).containsText("Le mandat n’a pas été enregistré.");
            assertThat(page.locator(".errors a[href='#objective']"))
                    .hasText("Objectif\u00a0: Ce champ est obligatoire.");
            assertThat(page.locator("#redLine")).hasValue("Aucune hausse");

            page.locator("#objective").fill(WORDS);
            page.locator("#save").click();
            assertThat(page.locator(".msg-ok")).containsText("Le mandat a été enregistré.");
            assertThat(page.locator("section[aria-labelledby=objective]")).containsText(WORDS);
            assertThat(page.locator("section[aria-labelledby=redLine]")).containsText("Aucune hausse");
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void anOfferNeedsItsKindAndKeepsItsDocument() throws IOException {
        try (Browser.Window window = signedIn(Role.NEGOTIATOR, "en")) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/offers/log?chapter=TIG");
            page.locator("#summaryEn").fill(WORDS);
            page.locator("#direction").selectOption("MADE");
            page.locator("#partyId").selectOption(new SelectOption().setLabel("Thailand"));
            page.locator("#number").fill("7");
            page.locator("#madeOn").fill("2026-02-11");
            page.locator("#save").click();
            assertThat(page.locator(".errors a[href='#kind']")).hasText("Kind: This is required.");
            assertThat(page.locator("#summaryEn")).hasValue(WORDS);

            page.locator("#kind").selectOption("SERVICES");
            page.locator("#file").setInputFiles(file("typed.csv", ""));
            page.locator("#save").click();
            assertThat(page.locator(".errors a[href='#file']"))
                    .hasText("Document: typed.csv is empty: there is nothing in the file.");
            assertThat(page.locator("#summaryEn")).hasValue(WORDS);
            page.locator("#file").setInputFiles(file("typed.csv", "line,rate\n1001,0\n"));
            page.locator("#save").click();
            assertThat(page.locator(".msg-ok")).containsText("The offer was saved.");
            assertThat(page.locator("section[aria-labelledby=summary]")).containsText(WORDS);
            Download document = page.waitForDownload(
                    () -> page.locator("a:text-is('typed.csv')").click());
            assertThat(Files.readString(document.path())).isEqualTo("line,rate\n1001,0\n");
            assertThat(window.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'File: Choose a file.', 'File: This is a PDF file.', was put in and read",
        "fr, 'Fichier\u00a0: Choisissez un fichier.', 'Fichier\u00a0: C’est un fichier PDF.', a été versé et lu"
    })
    void aTextOfAnotherKindIsRefusedInWordsAndWhatWasTypedStays(
            String language, String none, String pdf, String saved) {
        try (Browser.Window window = signedIn(Role.NEGOTIATOR, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/texts/log?chapter=TIG");
            page.locator("#state").selectOption("RECEIVED");
            page.locator("#note").fill(WORDS);
            page.locator("#save").click();
            assertThat(page.locator(".errors a[href='#file']")).hasText(none);
            page.locator("#file").setInputFiles(file("draft.docx", ""));
            page.locator("#save").click();
            assertThat(page.locator(".errors a[href='#file']")).containsText("draft.docx");
            page.locator("#file").setInputFiles(file("draft.docx", "%PDF-1.7"));
            page.locator("#save").click();
            assertThat(page.locator(".errors a[href='#file']")).containsText(pdf);
            assertThat(page.locator("#note")).hasValue(WORDS);
            assertThat(page.locator("#state")).hasValue("RECEIVED");

            page.locator("#file")
                    .setInputFiles(file("typed.txt", "Article 2.1: Scope\n\nWords [CAN: here] and [ASEAN: there]."));
            page.locator("#save").click();
            assertThat(page.locator(".msg-ok")).containsText(saved);
            assertThat(page.locator("h1")).hasText("TIG · typed.txt");
            assertThat(page.locator("main .sum b").first()).hasText("2");
            assertThat(page.locator("main dd.wide").getByText(WORDS)).isVisible();

            page.locator(".actions a[href^='/negotiations/texts/archive']").click();
            page.locator("#reason").fill(WORDS);
            page.locator("#save").click();
            assertThat(page.locator("main")).containsText(WORDS);
            assertThat(window.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/issues", "/mandates", "/offers"})
    void whatIsNeedToKnowIsWrittenOnceAtATimeOverRest(String list) throws Exception {
        String path = list
                + "/"
                + json(call(Role.NEGOTIATOR, "GET", list + "?chapter=TIG", null))
                        .getAsJsonArray("items")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsLong();
        HttpResponse<String> read = call(Role.NEGOTIATOR, "GET", path, null);
        String tag = read.headers().firstValue("ETag").orElseThrow();
        for (String method : List.of("PUT", "PATCH")) {
            String body = method.equals("PUT") ? read.body() : "{}";
            assertThat(call(Role.NEGOTIATOR, method, path, body).statusCode())
                    .as(method + " without If-Match")
                    .isEqualTo(428);
            assertThat(call(Role.NEGOTIATOR, method, path, body, "If-Match", "\"999\"")
                            .statusCode())
                    .as(method + " of another version")
                    .isEqualTo(412);
            HttpResponse<String> written = call(Role.NEGOTIATOR, method, path, body, "If-Match", tag);
            assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
            tag = written.headers().firstValue("ETag").orElseThrow();
            assertThat(call(Role.OFFICIAL, method, path, body, "If-Match", tag).statusCode())
                    .as(method + " by somebody off the list")
                    .isIn(403, 404);
        }
    }

    @Test
    void theSecondEditorOfAnIssueSeesMineAndTheirs() throws Exception {
        String path = "/negotiations/issues/edit?id="
                + json(call(Role.NEGOTIATOR, "GET", "/issues?chapter=TIG", null))
                        .getAsJsonArray("items")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsLong();
        try (Browser.Window first = signedIn(Role.NEGOTIATOR, "en");
                Browser.Window second = signedIn(Role.NEGOTIATOR, "fr")) {
            first.page().navigate(server().base() + path);
            second.page().navigate(server().base() + path);
            first.page().locator("#articles").fill("TIG 2.4");
            first.page().locator("#save").click();
            assertThat(first.page().locator(".msg-ok")).isVisible();
            second.page().locator("#articles").fill("TIG 2.5");
            second.page().locator("#save").click();
            assertThat(second.page().locator(".stale")).containsText("TIG 2.4");
            assertThat(second.page().locator(".stale")).containsText("TIG 2.5");
            assertThat(second.page().locator("#articles")).hasValue("TIG 2.5");
            second.page().locator("#save").click();
            assertThat(second.page().locator("main")).containsText("TIG 2.5");
        }
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }
}
