package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;

class RoundsIT extends ParleyIT {
    private static String round(int number, String more) {
        return "{\"number\":" + number + ",\"format\":\"VIRTUAL\",\"start\":\"2027-03\",\"status\":\"PLANNED\"" + more
                + "}";
    }

    @Test
    void findsByTheSameFiltersAsThePage() throws Exception {
        String all = call(Role.OFFICIAL, "GET", "/rounds?dated=false", null).body();
        assertThat(all).contains("\"TNC-10\"", "\"TNC-S1\"").doesNotContain("\"TNC-17\"");
        String hybrid = call(Role.OFFICIAL, "GET", "/rounds?format=HYBRID&year=2023", null)
                .body();
        assertThat(hybrid).contains("\"total\":1,", "\"TNC-5\"");
    }

    @Test
    void answersByCodeAndByIdWithAnEntityTag() throws Exception {
        HttpResponse<String> byCode = call(Role.MANAGER, "GET", "/rounds/TNC-17", null);
        assertThat(byCode.statusCode()).isEqualTo(200);
        assertThat(byCode.headers().firstValue("ETag")).isPresent();
        String id = byCode.body().replaceAll("(?s).*\"id\":(\\d+).*", "$1");
        assertThat(call(Role.MANAGER, "GET", "/rounds/" + id, null).body()).isEqualTo(byCode.body());
    }

    @Test
    void logsARoundAndNotesWhoDidIt() throws Exception {
        HttpResponse<String> logged = call(Role.OFFICIAL, "POST", "/rounds", round(201, ""));
        assertThat(logged.statusCode()).isEqualTo(201);
        assertThat(logged.headers().firstValue("Location").orElseThrow()).endsWith("/api/v1/rounds/TNC-201");
        assertThat(logged.body()).contains("\"start\":\"2027-03\"", "\"fr\":\"CNC 201\"");
        try (Connection owner = server().database().owner();
                ResultSet row = owner.createStatement()
                        .executeQuery(
                                "select a.email, e.request_id from audit.entry e join core.account a on a.id = e.account_id"
                                        + " join negotiations.round r on r.id::text = e.row_key"
                                        + " where e.table_name = 'negotiations.round' and e.kind = 'INSERT' and r.code = 'TNC-201'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("official@example.org");
            assertThat(row.getString(2)).isNotBlank();
        }
    }

    @Test
    void refusesASecondRoundWithTheSameNumberInTheReadersLanguage() throws Exception {
        HttpResponse<String> refused = call(Role.OFFICIAL, "POST", "/rounds", round(17, ""), "Accept-Language", "fr");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.body()).contains("CNC 17 existe déjà", "\"field\":\"number\"");
    }

    @Test
    void namesEveryFieldAtFault() throws Exception {
        HttpResponse<String> refused =
                call(Role.OFFICIAL, "POST", "/rounds", "{\"status\":\"CANCELLED\",\"start\":\"16/04/2026\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"start\"");
        HttpResponse<String> cancelled = call(Role.OFFICIAL, "POST", "/rounds", "{\"status\":\"CANCELLED\"}");
        assertThat(cancelled.body()).contains("\"field\":\"number\"", "\"field\":\"statusReason\"");
    }

    @Test
    void refusesAnEndBeforeTheStart() throws Exception {
        HttpResponse<String> refused = call(
                Role.OFFICIAL,
                "POST",
                "/rounds",
                "{\"number\":202,\"status\":\"PLANNED\",\"start\":\"2026-04-16\",\"end\":\"2026-04-14\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"end\"", "2026-04-14");
    }

    @Test
    void letsTheSecondOfTwoEditorsOverwriteNothing() throws Exception {
        call(Role.OFFICIAL, "POST", "/rounds", round(203, ""));
        HttpResponse<String> read = call(Role.OFFICIAL, "GET", "/rounds/TNC-203", null);
        String tag = read.headers().firstValue("ETag").orElseThrow();
        assertThat(call(Role.OFFICIAL, "PATCH", "/rounds/TNC-203", "{\"headCanada\":\"P. Sample\"}")
                        .statusCode())
                .isEqualTo(428);
        HttpResponse<String> first =
                call(Role.OFFICIAL, "PATCH", "/rounds/TNC-203", "{\"headCanada\":\"P. Sample\"}", "If-Match", tag);
        assertThat(first.statusCode()).isEqualTo(200);
        HttpResponse<String> second =
                call(Role.NEGOTIATOR, "PATCH", "/rounds/TNC-203", "{\"headCanada\":\"B. Contoh\"}", "If-Match", tag);
        assertThat(second.statusCode()).isEqualTo(412);
        JsonObject both = JsonParser.parseString(second.body()).getAsJsonObject();
        assertThat(both.getAsJsonObject("mine").get("headCanada").getAsString()).isEqualTo("B. Contoh");
        assertThat(both.getAsJsonObject("theirs").get("headCanada").getAsString())
                .isEqualTo("P. Sample");
        assertThat(second.headers().firstValue("ETag"))
                .isEqualTo(first.headers().firstValue("ETag"));
        assertThat(call(Role.OFFICIAL, "GET", "/rounds/TNC-203", null).body()).contains("P. Sample");
    }

    @Test
    void movesAChapterByASessionAndRefusesToReopenItWithoutAReason() throws Exception {
        call(Role.OFFICIAL, "POST", "/rounds", round(204, ""));
        String session =
                "{\"round\":\"TNC-204\",\"chapter\":\"DS\",\"day\":\"2027-03-02\",\"statusAfter\":\"%s\",\"actions\":"
                        + "[{\"text\":{\"fr\":\"Envoyer le texte\"},\"party\":\"CAN\",\"due\":\"2027-04-01\"}]}";
        HttpResponse<String> logged = call(Role.OFFICIAL, "POST", "/sessions", session.formatted("CONCLUDED"));
        assertThat(logged.statusCode()).isEqualTo(201);
        assertThat(call(Role.OFFICIAL, "GET", "/chapters?asOf=2027-03-01&size=50", null)
                        .body())
                .contains("\"code\":\"DS\"")
                .doesNotContainPattern("\"code\":\"DS\"[^}]*CONCLUDED");
        assertThat(call(Role.OFFICIAL, "GET", "/chapters?asOf=2027-03-02&status=CONCLUDED&size=50", null)
                        .body())
                .contains("\"code\":\"DS\"");
        call(Role.OFFICIAL, "POST", "/rounds", round(205, ""));
        HttpResponse<String> reopened = call(
                Role.OFFICIAL,
                "POST",
                "/sessions",
                session.formatted("UNDER_NEGOTIATION")
                        .replace("TNC-204", "TNC-205")
                        .replace("03-02", "04-02"));
        assertThat(reopened.statusCode()).isEqualTo(409);
        assertThat(reopened.body()).contains("error.reopeningNeedsReason");
        assertThat(call(Role.OFFICIAL, "GET", "/sessions?round=TNC-205", null).body())
                .contains("\"total\":0,");
    }
}
