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
}
