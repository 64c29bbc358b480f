package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;
import parley.testing.Browser;

/** Bodies and the sessions of their day, capacities, consultations that are edited: over REST and in the browser. */
class BodiesIT extends ParleyIT {
    @Test
    void anAdministratorKeepsBodiesAndASessionIsOfOneThatWasThere() throws Exception {
        String body =
                "{\"code\":\"WG-LATE\",\"kind\":\"WORKING_GROUP\",\"name\":{\"en\":\"Late group\",\"fr\":\"Groupe tardif\"},"
                        + "\"parent\":\"TNC\",\"chapters\":[\"FS\"],\"validFrom\":\"2026-03\",\"source\":{\"en\":\"Invented\"}}";
        assertThat(call(Role.OFFICIAL, "POST", "/bodies", body).statusCode()).isEqualTo(403);
        assertThat(call(Role.ADMINISTRATOR, "POST", "/bodies", body).statusCode())
                .isEqualTo(201);
        assertThat(call(Role.OFFICIAL, "GET", "/bodies?on=2026-02-28&size=100", null)
                        .body())
                .contains("\"SWG-ROO\"")
                .doesNotContain("WG-LATE");
        assertThat(call(
                                Role.OFFICIAL,
                                "POST",
                                "/sessions",
                                "{\"round\":\"TNC-17\",\"chapter\":\"FS\",\"day\":\"2026-02-10\",\"body\":\"WG-LATE\"}",
                                "Accept-Language",
                                "fr")
                        .body())
                .contains("n’était pas en place");
        assertThat(call(Role.ADMINISTRATOR, "PUT", "/bodies/WG-LATE", body).statusCode())
                .as("without If-Match")
                .isEqualTo(428);
        assertThat(call(
                                Role.ADMINISTRATOR,
                                "PUT",
                                "/bodies/WG-LATE",
                                body.replace("2026-03", "2026-02"),
                                "If-Match",
                                "\"0\"")
                        .body())
                .contains("\"validFrom\":\"2026-02\"");
    }

    @Test
    void editsAConsultationOnceAtATime() throws Exception {
        String consultation = "{\"code\":\"WEB-2026\",\"title\":{\"en\":\"Web talks\",\"fr\":\"Échanges\"},"
                + "\"openedOn\":\"2026-05-01\"}";
        assertThat(call(Role.OFFICIAL, "POST", "/consultations", consultation).statusCode())
                .isEqualTo(201);
        String later = consultation.replace("\"openedOn\"", "\"closedOn\":\"2026-06-01\",\"openedOn\"");
        assertThat(call(Role.OFFICIAL, "PUT", "/consultations/WEB-2026", later, "If-Match", "\"0\"")
                        .body())
                .contains("\"closedOn\":\"2026-06-01\"");
        assertThat(call(Role.OFFICIAL, "PUT", "/consultations/WEB-2026", later, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(call(Role.MANAGER, "PUT", "/consultations/WEB-2026", later, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void logsASessionByKeyboardWhereEnterSavesAndSeatsAnObserver() {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "fr")) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/sessions/log?round=TNC-17");
            page.locator("#chapterId").selectOption(new SelectOption().setLabel("EC · Commerce électronique"));
            assertThat(page.locator("#body")).hasValue("WG-EC");
            page.locator("#startTime").fill("16:00");
            page.locator("#startTime").press("Enter");
            assertThat(page.locator("main")).containsText("Séance EC");
            page.locator("section[aria-labelledby=sessions] a[href*='/sessions/show']")
                    .getByText("EC")
                    .click();
            assertThat(page.locator("main")).containsText("Groupe de travail sur le commerce électronique");
            page.locator("a[href*='/attendance/edit']").click();
            page.getByLabel("Timor-Leste", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("OBSERVER");
            page.locator("#sit").click();
            assertThat(page.getByLabel("Timor-Leste", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("OBSERVER");
        }
    }
}
