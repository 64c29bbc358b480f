package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.negotiations.NegotiationsSampleLoader;
import parley.testing.Browser;

/** The two versions of the sample's SPS chapter: by REST, on the page, as somebody's own files, and in the matrix. */
class ComparisonIT extends ParleyIT {
    /** @return ids of the consolidated texts of SPS, the earlier first */
    private static List<Long> texts() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (JsonElement cell : cells()) {
            ids.add(
                    0,
                    cell.getAsJsonObject()
                            .getAsJsonObject("brackets")
                            .get("text")
                            .getAsLong());
        }
        return ids;
    }

    private static List<JsonElement> cells() throws Exception {
        JsonObject matrix = json(
                call(Role.NEGOTIATOR, "GET", "/negotiations/matrix?rounds=17,16&chapters=SPS&asOf=2026-03-01", null));
        return matrix.getAsJsonArray("chapters")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("cells")
                .asList();
    }

    @Test
    void addsUpAndAgreesWithTheMatrixAndTheTexts() throws Exception {
        List<Long> ids = texts();
        JsonObject found = json(call(Role.NEGOTIATOR, "GET", "/texts/" + ids.get(0) + "/compare/" + ids.get(1), null));
        assertThat(List.of("before", "opened", "closed", "after"))
                .extracting(name -> found.get(name).getAsInt())
                .containsExactly(13, 4, 13, 4);
        List<String> rows = new ArrayList<>();
        found.getAsJsonArray("articles").forEach(each -> {
            JsonObject row = each.getAsJsonObject();
            rows.add(row.get("from") + " " + row.get("to") + " "
                    + row.get("change").getAsString());
        });
        assertThat(rows)
                .contains(
                        "null \"5.3\" NEW",
                        "\"5.3\" \"5.4\" RENUMBERED",
                        "\"5.5\" null REMOVED",
                        "\"5.1\" \"5.1\" CLEANED");
        JsonObject latest = cells().get(0).getAsJsonObject().getAsJsonObject("brackets");
        assertThat(latest.get("open").getAsInt()).isEqualTo(found.get("after").getAsInt());
        assertThat(latest.get("before").getAsInt())
                .isEqualTo(found.get("before").getAsInt());
        assertThat(latest.get("change").getAsInt()).isEqualTo(-9);
        assertThat(json(call(Role.NEGOTIATOR, "GET", "/texts/" + ids.get(1), null))
                        .getAsJsonObject("brackets")
                        .get("open")
                        .getAsInt())
                .isEqualTo(found.get("after").getAsInt());
    }

    @Test
    void whoIsNotOnTheListFindsNoTextsToCompare() throws Exception {
        List<Long> ids = texts();
        HttpResponse<String> answer =
                call(Role.OFFICIAL, "GET", "/texts/" + ids.get(0) + "/compare/" + ids.get(1), null);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("SPS", "Sanitary", "5.3");
        assertThat(json(call(Role.MANAGER, "GET", "/negotiations/matrix?rounds=17&chapters=SPS", null))
                        .getAsJsonArray("chapters")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonArray("cells")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("brackets")
                        .get("open")
                        .getAsInt())
                .as("the number of a chapter is for all who may read its status")
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"en, removed:, opened, 'was 5.3'", "fr, retiré :, ouvert, 'auparavant 5.3'"})
    void showsDifferencesByWordsAndSigns(String language, String removed, String opened, String was) throws Exception {
        List<Long> ids = texts();
        try (Browser.Window window = signedIn(Role.NEGOTIATOR, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/texts/compare?from=" + ids.get(0) + "&to=" + ids.get(1));
            assertThat(page.locator("main .sum b")).containsText(new String[] {"13", "13", "4", "4"});
            assertThat(page.locator("del .vh").first()).containsText(removed.replace(" :", "\u00a0:"));
            assertThat(page.locator(".mk-open").first()).containsText(opened);
            assertThat(page.locator("tbody tr")
                            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(was)))
                    .hasCount(1);
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void comparesTwoFilesOfOnesOwn() throws IOException {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "en")) {
            Page page = window.page();
            page.locator("a[href='/negotiations/texts/try']").click();
            page.locator("#save").click();
            assertThat(page.locator(".errors")).containsText("Choose a file.");
            page.locator("#from").setInputFiles(file("sps-tnc-16.docx"));
            page.locator("#to").setInputFiles(file("sps-tnc-17.docx"));
            page.locator("#save").click();
            assertThat(page.locator("main .sum b")).containsText(new String[] {"13", "13", "4", "4"});
        }
    }

    private static FilePayload file(String name) throws IOException {
        try (var in = NegotiationsSampleLoader.class.getResourceAsStream("sample/texts/" + name)) {
            return new FilePayload(
                    name, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", in.readAllBytes());
        }
    }

    @Test
    void takesTheMatrixAwayAsAWorkbookAndOnPaper() throws Exception {
        String matrix = "/negotiations/matrix?rounds=17,16&language=fr";
        comesAsWorkbook(Role.MANAGER, matrix, "parley-matrix-");
        HttpResponse<String> paper = call(Role.MANAGER, "GET", matrix, null, "Accept", "application/pdf");
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body()).startsWith("%PDF-1.7");
        assertThat(paper.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("parley-matrix-", ".pdf");
    }
}
