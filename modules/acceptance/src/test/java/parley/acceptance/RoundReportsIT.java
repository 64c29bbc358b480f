package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;

class RoundReportsIT extends ParleyIT {
    private static final String SECRET = "Origin moved most";

    @Test
    void tellsTheFiguresOfTheMatrixAndIssuesThemAsAFileThatStays() throws Exception {
        JsonObject report = json(call(Role.OFFICIAL, "GET", "/rounds/TNC-17/report?language=both", null));
        JsonObject matrix = json(call(Role.OFFICIAL, "GET", "/negotiations/matrix?rounds=TNC-17", null));
        assertThat(report.getAsJsonObject("figures").get("concluded").getAsLong())
                .isEqualTo(matrix.getAsJsonArray("rounds")
                        .get(0)
                        .getAsJsonObject()
                        .get("concluded")
                        .getAsLong());
        assertThat(report.getAsJsonArray("parts")).hasSize(2);
        assertThat(report.toString()).contains(SECRET);
        HttpResponse<String> issued = call(
                Role.OFFICIAL,
                "POST",
                "/negotiations/reports",
                "{\"kind\":\"ROUND\",\"code\":\"TNC-17\",\"language\":\"both\",\"format\":\"DOCX\"}");
        assertThat(issued.statusCode()).isEqualTo(201);
        String address = "/negotiations/reports/" + json(issued).get("id").getAsLong();
        HttpResponse<String> first = call(Role.MANAGER, "GET", address + "/content", null);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type").orElse("")).contains("wordprocessingml");
        assertThat(call(Role.OFFICIAL, "GET", "/negotiations/reports?kind=ROUND", null)
                        .body())
                .contains(json(issued).get("code").getAsString());
    }

    @Test
    void thePublicOneHasNothingInternalAndIsRefusedInTheReadersWordsWhileItsFrenchIsMissing() throws Exception {
        HttpResponse<String> open =
                call(Role.OFFICIAL, "GET", "/rounds/TNC-17/report?audience=public&language=both", null);
        assertThat(json(open).get("ready").getAsBoolean()).isTrue();
        assertThat(open.body()).contains("Invented: Canada and ASEAN met").doesNotContain(SECRET, "CONFIDENTIAL");
        HttpResponse<String> refused = call(
                Role.OFFICIAL,
                "POST",
                "/negotiations/reports",
                "{\"kind\":\"ROUND\",\"code\":\"TNC-16\",\"audience\":\"PUBLIC\"}",
                "Accept-Language",
                "fr");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).get("detail").getAsString()).contains("le français manque");
        assertThat(json(call(Role.OFFICIAL, "GET", "/rounds/TNC-16/report?audience=public", null))
                        .getAsJsonArray("lacking")
                        .get(0)
                        .getAsJsonObject()
                        .get("address")
                        .getAsString())
                .isEqualTo("/negotiations/rounds/edit?code=TNC-16");
    }

    @Test
    void positionsOfAChapterComeForThoseOnItsListOnly() throws Exception {
        String path = "/chapters/SPS/brief?positions=true";
        assertThat(call(Role.NEGOTIATOR, "GET", path, null).body()).contains("Issues and where parties stand");
        assertThat(call(Role.OFFICIAL, "GET", path, null).body())
                .contains("Invented: the chapter was closed")
                .doesNotContain("Issues and where parties stand");
        assertThat(call(Role.ADMINISTRATOR, "GET", path, null).statusCode()).isIn(403, 404);
        HttpResponse<String> words = call(Role.OFFICIAL, "GET", "/chapters/TBT/brief/words", null);
        String tag = words.headers().firstValue("ETag").orElseThrow();
        String body = "{\"marking\":\"UNCLASSIFIED\",\"keyMessages\":{\"en\":\"Talks go on.\"}}";
        assertThat(call(Role.OFFICIAL, "PUT", "/chapters/TBT/brief/words", body, "If-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(call(Role.OFFICIAL, "PUT", "/chapters/TBT/brief/words", body, "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void keyMessagesGoOutAsAManagerClearedThem() throws Exception {
        String path = "/chapters/FS/brief";
        String none = call(Role.OFFICIAL, "GET", path + "/words", null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        String body =
                "{\"marking\":\"UNCLASSIFIED\",\"keyMessages\":{\"en\":\"Talks go on.\",\"fr\":\"On se parle.\"}}";
        String read = call(Role.OFFICIAL, "PUT", path + "/words", body, "If-Match", none)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        String lacking = call(Role.OFFICIAL, "GET", path + "?audience=public&language=fr", null)
                .body();
        assertThat(lacking).contains("NOT_CLEARED", "/negotiations/briefs/clear?chapter=FS");
        String clear = path + "/clearance";
        assertThat(call(Role.OFFICIAL, "POST", clear, "{}", "If-Match", read).statusCode())
                .isEqualTo(403);
        assertThat(call(Role.MANAGER, "POST", clear, "{}").statusCode()).isEqualTo(428);
        assertThat(call(Role.MANAGER, "POST", clear, "{}", "If-Match", none).statusCode())
                .isEqualTo(412);
        assertThat(call(Role.MANAGER, "POST", clear, "{}", "If-Match", read).body())
                .contains("\"CLEARED\"");
        assertThat(json(call(Role.OFFICIAL, "GET", path + "?audience=public&language=both", null))
                        .get("ready")
                        .getAsBoolean())
                .isTrue();
        call(Role.OFFICIAL, "PUT", path + "/words", body.replace("go on", "go well"), "If-Match", read);
        assertThat(call(Role.OFFICIAL, "GET", clear, null).body()).contains("\"PUBLIC_CHANGED\"");
    }
}
