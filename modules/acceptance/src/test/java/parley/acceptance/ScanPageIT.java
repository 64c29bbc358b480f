package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import parley.testing.Axe;
import parley.testing.Browser;

/** What scans pages sees one fault among much that looks alike, and nothing where there is none. */
class ScanPageIT extends ParleyIT {
    private static String table(String style) {
        String row = "<tr><th scope='row'>Row</th><td>second cell</td><td>third cell</td></tr>";
        return "<!doctype html><html lang='en'><title>Table</title><style>td, th { padding: 8px } " + style
                + "</style><main><h1>Table</h1><table><tr><th scope='col'>A</th><th scope='col'>B</th><th scope='col'>C</th></tr>"
                + row.repeat(200) + "</table></main></html>";
    }

    @Test
    void onePaleCellAmongHundredsIsFound() {
        try (Browser.Window window = server().browser().window()) {
            Page page = window.page();
            page.setContent(table(""));
            assertThat(Axe.findings(page)).isEmpty();
            page.setContent(table("tr:nth-child(150) td:nth-child(3) { color: #bbb }"));
            assertThat(Axe.findings(page))
                    .hasSize(2)
                    .allMatch(finding -> finding.contains("color-contrast") && finding.endsWith("third cell</td>"));
            page.setContent(table("tr:nth-child(150) { background: #555 }"));
            assertThat(Axe.findings(page)).anyMatch(finding -> finding.contains("color-contrast"));
            page.setContent(table("tr:nth-child(150) { opacity: .4 }"));
            assertThat(Axe.findings(page)).anyMatch(finding -> finding.contains("color-contrast"));
            page.setContent(table("@media (max-width: 400px) { tr:nth-child(150) { color: #ccc } }"));
            assertThat(Axe.findings(page))
                    .isNotEmpty()
                    .allMatch(finding -> finding.startsWith("320 px: color-contrast"));
        }
    }

    @Test
    void whatShowsAtTheWidthBetweenOnlyIsFound() {
        try (Browser.Window window = server().browser().window()) {
            Page page = window.page();
            page.setContent(table(
                            "i { display: none } @media (min-width: 700px) and (max-width: 900px) { i { display: block } }")
                    .replace("</main>", "<i role='img'></i></main>"));
            assertThat(Axe.findings(page)).containsExactly("768 px: role-img-alt: <i role=\"img\"></i>");
        }
    }
}
