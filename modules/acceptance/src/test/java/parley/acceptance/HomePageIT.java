package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.Browser;

class HomePageIT extends ParleyIT {
    /** A round known by its month only, logged by the official, whose name the others must read. */
    @BeforeAll
    static void logARoundWithoutADay() throws Exception {
        String month = YearMonth.now().plusMonths(2).toString();
        assertThat(call(
                                Role.OFFICIAL,
                                "POST",
                                "/rounds",
                                "{\"body\":\"TNC\",\"kind\":\"INTERSESSIONAL\",\"status\":\"PLANNED\",\"start\":\""
                                        + month + "\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Intersessional TNC meeting, new, day not published, Published:, In Parley:, Why the two differ",
        "fr, Réunion intersessions du CNC, ajout, jour non publié, Publié, Dans Parley, Pourquoi les deux diffèrent"
    })
    void tellsWhatChangedWhatIsNextAndWhereTheFileStands(
            String language, String round, String added, String dayOpen, String published, String ours, String why) {
        try (Browser.Window window = signedIn(Role.MANAGER, language)) {
            Page page = window.page();
            Locator line = page.locator("section[aria-labelledby=since] li")
                    .filter(new Locator.FilterOptions().setHasText(round));
            assertThat(line).containsText("– " + added);
            assertThat(line.locator(".under")).containsText("Alex Exemple");

            Locator next = page.locator("section[aria-labelledby=next] li")
                    .filter(new Locator.FilterOptions().setHasText(round));
            assertThat(next.first()).containsText(dayOpen);

            Locator file = page.locator("section[aria-labelledby=file] li");
            assertThat(file.nth(0)).containsText(published);
            assertThat(file.nth(1)).containsText(ours);
            assertThat(file.nth(1)).containsText(why);
            assertThat(file.nth(1).locator("a").first()).hasAttribute("href", "/negotiations/matrix/show");
            assertThat(window.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, for your approval", "fr, votre approbation"})
    void tellsTheManagerWhichDueDatesWaitAndNobodyElse(String language, String words) {
        try (Browser.Window manager = signedIn(Role.MANAGER, language);
                Browser.Window official = signedIn(Role.OFFICIAL, language)) {
            Page page = manager.page();
            Locator line = page.locator("section[aria-labelledby=file] li")
                    .filter(new Locator.FilterOptions().setHasText(words));
            String count = line.locator("a b").innerText();
            line.locator("a").click();
            assertThat(page.locator("table.tbl tbody tr")).hasCount(Integer.parseInt(count));
            assertThat(official.page().locator("section[aria-labelledby=file]"))
                    .not()
                    .containsText(words);
            assertThat(manager.faults()).isEmpty();
        }
    }

    @Test
    void showsNothingOfTheFileToWhoOnlyAdministers() {
        try (Browser.Window window = signedIn(Role.ADMINISTRATOR, "en")) {
            assertThat(window.page().locator("section[aria-labelledby=file]")).hasCount(0);
            assertThat(window.page().locator("main")).not().containsText("Intersessional TNC meeting");
        }
    }
}
