package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;
import parley.testing.Browser;

/** Statuses by source, a round's week and what lies ahead of it, over REST and in the browser. */
class RoundWeekIT extends ParleyIT {
    @Test
    void writesDownWhatASourceSaysAndRefusesASourceTwiceAndAReaderAtAll() throws Exception {
        String said = "{\"status\":\"TEXT_EXCHANGED\",\"effective\":\"2025-01-17\",\"origin\":\"REPORTED\","
                + "\"source\":{\"en\":\"Press release\",\"fr\":\"Communiqué\"},\"round\":\"TNC-11\"}";
        assertThat(call(Role.OFFICIAL, "POST", "/chapters/EC/statuses", said).body())
                .contains("\"origin\":\"REPORTED\"", "Communiqué", "\"round\":\"TNC-11\"");
        assertThat(call(Role.OFFICIAL, "POST", "/chapters/EC/statuses", said, "Accept-Language", "fr")
                        .body())
                .contains("a déjà été consigné");
        assertThat(call(
                                Role.OFFICIAL,
                                "POST",
                                "/chapters/EC/statuses",
                                "{\"status\":\"CONCLUDED\",\"origin\":\"REPORTED\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(call(Role.MANAGER, "POST", "/chapters/EC/statuses", said).statusCode())
                .isEqualTo(403);
        assertThat(call(Role.MANAGER, "GET", "/chapters/EC/statuses", null).body())
                .contains("Press release");
        assertThat(call(Role.MANAGER, "GET", "/negotiations/discrepancies", null)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tellsConflictsOfAWeekAndOfASessionThatIsOnlyPlanned() throws Exception {
        assertThat(call(Role.OFFICIAL, "GET", "/rounds/TNC-17/schedule", null).body())
                .contains("\"kind\":\"ROOM\"", "A 101", "\"kind\":\"PERSON\"");
        String planned = "{\"round\":\"TNC-17\",\"chapter\":\"COMP\",\"day\":\"2026-02-09\",\"startTime\":\"10:00\","
                + "\"endTime\":\"11:00\",\"room\":\"a 101\"}";
        assertThat(call(Role.OFFICIAL, "POST", "/sessions/conflicts", planned).body())
                .contains("\"kind\":\"ROOM\"", "TIG");
        assertThat(call(Role.OFFICIAL, "POST", "/sessions/conflicts", planned.replace("2026-02-09", "2027-03-01"))
                        .body())
                .contains("\"kind\":\"OUTSIDE_ROUND\"", "\"subject\":\"TNC-17\"");
        assertThat(call(Role.OFFICIAL, "GET", "/sessions?round=TNC-17&chapter=COMP", null)
                        .body())
                .contains("\"total\":0");
    }

    @Test
    void clearsAPublicSummaryOnlyInBothLanguagesAndByAManager() throws Exception {
        assertThat(call(Role.OFFICIAL, "POST", "/rounds/TNC-9/clear", null).statusCode())
                .isEqualTo(403);
        assertThat(call(Role.MANAGER, "POST", "/rounds/TNC-9/clear", null, "Accept-Language", "fr")
                        .body())
                .contains("dans les deux langues");
    }

    @Test
    void saysWhatLiesAheadAndGivesThePack() throws Exception {
        assertThat(call(Role.OFFICIAL, "GET", "/negotiations/readiness", null).body())
                .contains("\"owed\":[");
        assertThat(call(Role.MANAGER, "GET", "/negotiations/forecast", null).body())
                .contains("\"of\":\"CHAPTERS\"", "\"points\":[");
        assertThat(call(Role.MANAGER, "GET", "/negotiations/milestones", null).body())
                .contains("\"day\":\"2021-11-24\",\"daysAhead\":null,\"kind\":\"NOTICE\"");
        assertThat(call(
                                Role.OFFICIAL,
                                "POST",
                                "/negotiations/sitting-days",
                                "{\"days\":[\"2026-11-28\"],\"source\":\"Calendar\"}",
                                "Accept-Language",
                                "fr")
                        .body())
                .contains("samedi");
        var pack = call(Role.OFFICIAL, "GET", "/rounds/TNC-17/pack", null, "Accept", "application/zip");
        assertThat(pack.statusCode()).isEqualTo(200);
        assertThat(pack.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("TNC-17-pack.zip");
    }

    @Test
    void carriesTheStatusOverAndShowsARoomThatIsTakenBeforeItSaves() {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "fr")) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/sessions/log?round=TNC-17");
            page.locator("#chapterId").selectOption(new SelectOption().setLabel("INV · Investissement"));
            assertThat(page.locator("#now")).containsText("en négociation");
            page.locator("#day").fill("2027-03-01");
            page.locator("#save").click();
            assertThat(page.locator(".errors"))
                    .containsText("(1er mars 2027) est hors des dates de CNC 17 (du 9 au 11");
            page.locator("#day").fill("2026-02-09");
            page.locator("#startTime").fill("10:00");
            page.locator("#endTime").fill("11:00");
            page.locator("#room").fill("A 101");
            page.locator("#save").click();
            assertThat(page.locator(".errors")).containsText("La salle A 101 est prise par");
            page.locator("#conflictsAccepted").check();
            page.locator("#save").click();
            assertThat(page.locator("h1")).containsText("CNC 17");
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void writesDownATargetWithItsSourceAndRefusesOneWithout() throws Exception {
        String target =
                "{\"what\":\"TARGET\",\"date\":\"2026-02\",\"number\":2027,\"text\":{\"en\":\"Conclude in 2027\","
                        + "\"fr\":\"Conclure en 2027\"}";
        assertThat(call(Role.OFFICIAL, "POST", "/negotiations/facts", target + "}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(call(Role.OFFICIAL, "POST", "/negotiations/facts", target + ",\"source\":{\"en\":\"Test\"}}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(call(Role.MANAGER, "GET", "/agreements/ACFTA", null).body()).contains("Conclure en 2027");
    }
}
