package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;

class ReportsIT extends ParleyIT {
    private static JsonObject progress(String query) throws Exception {
        HttpResponse<String> answer = call(Role.MANAGER, "GET", "/reports/progress?" + query, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static JsonObject chapter(JsonObject report, String code) {
        for (JsonElement chapter : report.getAsJsonArray("chapterStatuses")) {
            if (chapter.getAsJsonObject().get("code").getAsString().equals(code)) {
                return chapter.getAsJsonObject();
            }
        }
        throw new AssertionError("no chapter " + code);
    }

    @Test
    void saysWhereEachChapterStoodBeforeThePeriodAndAtItsEnd() throws Exception {
        JsonObject report = progress("from=2025-06-01&to=2026-02-28&asOf=2026-02-28");
        assertThat(chapter(report, "SPS").get("atStart").getAsString()).isEqualTo("UNDER_NEGOTIATION");
        assertThat(chapter(report, "SPS").get("atEnd").getAsString()).isEqualTo("CONCLUDED");
        assertThat(report.get("concluded").getAsInt()).isEqualTo(9);
        assertThat(report.getAsJsonObject("published").get("value").getAsInt()).isEqualTo(10);
        assertThat(report.getAsJsonArray("roundsHeld").toString()).contains("TNC 15", "TNC 17");
    }

    @Test
    void asOfAPastDayGivesTheFiguresOfThatDay() throws Exception {
        String period = "from=2025-06-01&to=2026-02-28&asOf=";
        JsonObject then = progress(period + "2025-09-30");
        assertThat(chapter(then, "SPS").get("atEnd").getAsString()).isEqualTo("SUBSTANTIALLY_CONCLUDED");
        assertThat(then.getAsJsonArray("roundsHeld").toString())
                .contains("TNC 15")
                .doesNotContain("TNC 17");
    }

    @Test
    void whatIsLoggedTodayDoesNotChangeTheFiguresOfAPastDay() throws Exception {
        String past = "from=2025-06-01&to=2026-02-28&asOf=2026-02-28";
        JsonObject before = progress(past);
        String activity = "{\"title\":{\"en\":\"Later\"},\"plan\":\"WP-2026-2030\",\"code\":\"8.1\"}";
        assertThat(call(Role.OFFICIAL, "POST", "/activities", activity).statusCode())
                .isEqualTo(201);
        assertThat(progress(past)).isEqualTo(before);
    }

    @Test
    void namesPartiesByCodeAndListsWhatIsDoneAndOverdue() throws Exception {
        JsonObject report = progress("from=2020-01-01&to=2030-12-31");
        for (String list : new String[] {"actionsDue", "actionsDone", "actionsOverdue"}) {
            assertThat(report.getAsJsonArray(list)).as(list).isNotEmpty();
            for (JsonElement action : report.getAsJsonArray(list)) {
                JsonElement party = action.getAsJsonObject().get("party");
                if (party != null && !party.isJsonNull()) {
                    assertThat(party.getAsString()).matches("[A-Z]{3,5}");
                }
            }
        }
        for (JsonElement stage : report.getAsJsonArray("outcomes")) {
            for (JsonElement sum : stage.getAsJsonObject().getAsJsonArray("reported")) {
                assertThat(sum.getAsJsonObject()
                                .get("amount")
                                .getAsJsonPrimitive()
                                .isString())
                        .as("money is text, so that nothing rounds it")
                        .isTrue();
            }
        }
    }

    @Test
    void theSameFiguresComeAsAWorkbook() throws Exception {
        comesAsWorkbook(Role.MANAGER, "/reports/progress?language=fr", "parley-");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() throws Exception {
        HttpResponse<String> refused = call(
                Role.MANAGER, "GET", "/reports/progress?from=2026-03-01&to=2026-02-01", null, "Accept-Language", "fr");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"to\"");
    }
}
