package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;

class MatrixIT extends ParleyIT {
    private static JsonObject matrix(Role role, String query) throws Exception {
        return JsonParser.parseString(
                        call(role, "GET", "/negotiations/matrix" + query, null).body())
                .getAsJsonObject();
    }

    private static JsonObject round(JsonObject matrix, int place) {
        return matrix.getAsJsonArray("rounds").get(place).getAsJsonObject();
    }

    private static JsonObject chapter(JsonObject matrix, String code) {
        for (JsonElement row : matrix.getAsJsonArray("chapters")) {
            if (row.getAsJsonObject().get("code").getAsString().equals(code)) {
                return row.getAsJsonObject();
            }
        }
        throw new AssertionError("no chapter " + code);
    }

    private static JsonObject cell(JsonObject matrix, String code, int place) {
        return chapter(matrix, code).getAsJsonArray("cells").get(place).getAsJsonObject();
    }

    @Test
    void saysWhereEachChapterStoodAtTheEndOfEachRound() throws Exception {
        JsonObject matrix = matrix(Role.MANAGER, "?rounds=17,16,15&asOf=2026-02-28");
        assertThat(round(matrix, 0).get("code").getAsString()).isEqualTo("TNC-17");
        assertThat(round(matrix, 0).get("concluded").getAsInt()).isEqualTo(9);
        assertThat(cell(matrix, "SPS", 0).get("status").getAsString()).isEqualTo("CONCLUDED");
        assertThat(cell(matrix, "SPS", 0).get("change").getAsString()).isEqualTo("MOVED");
        // TNC 16 has no published date and no session: what held after TNC 15 still holds.
        assertThat(cell(matrix, "SPS", 1).get("status"))
                .isEqualTo(cell(matrix, "SPS", 2).get("status"));
        assertThat(cell(matrix, "SPS", 1).get("change").getAsString()).isEqualTo("SAME");
        assertThat(cell(matrix, "TR", 0).get("status").isJsonNull()).isTrue();
    }

    @Test
    void asOfADayKnowsNothingLater() throws Exception {
        JsonObject matrix = matrix(Role.MANAGER, "?asOf=2025-09-05");
        assertThat(round(matrix, 0).get("code").getAsString()).isEqualTo("TNC-15");
        assertThat(cell(matrix, "SPS", 0).get("status").getAsString()).isEqualTo("SUBSTANTIALLY_CONCLUDED");
    }

    @Test
    void aWithheldChapterShowsItsStatusOnlyToItsList() throws Exception {
        try (Connection owner = server().database().owner();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate("update negotiations.chapter set withheld = true where code = 'TIG'");
            try {
                JsonObject official = matrix(Role.OFFICIAL, "?rounds=17");
                assertThat(chapter(official, "TIG").get("withheld").getAsBoolean())
                        .isTrue();
                assertThat(cell(official, "TIG", 0).get("status").isJsonNull()).isTrue();
                assertThat(official.get("withheld").getAsInt()).isEqualTo(1);
                JsonObject listed = matrix(Role.NEGOTIATOR, "?rounds=17");
                assertThat(cell(listed, "TIG", 0).get("status").getAsString()).isEqualTo("UNDER_NEGOTIATION");
                hidesItsSessions();
            } finally {
                statement.executeUpdate("update negotiations.chapter set withheld = false where code = 'TIG'");
            }
        }
    }

    /** That it met, when and where shows to all; what came of it does not. */
    private static void hidesItsSessions() throws Exception {
        JsonObject unknown = session(Role.OFFICIAL);
        assertThat(unknown.get("withheld").getAsBoolean()).isTrue();
        assertThat(unknown.get("day").isJsonNull()).isFalse();
        assertThat(unknown.has("minutes") && !unknown.get("minutes").isJsonNull())
                .isFalse();
        String path = "/sessions/" + unknown.get("id").getAsLong();
        assertThat(call(Role.OFFICIAL, "GET", path, null).statusCode()).isEqualTo(404);
        assertThat(call(Role.OFFICIAL, "GET", path + "/attendance", null).statusCode())
                .isEqualTo(404);
        assertThat(call(Role.OFFICIAL, "GET", "/chapters/TIG/statuses", null).body())
                .isEqualTo("[]");
        assertThat(call(
                                Role.OFFICIAL,
                                "POST",
                                "/sessions",
                                "{\"round\":\"TNC-9\",\"chapter\":\"TIG\",\"day\":\"2024-08-22\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(call(Role.NEGOTIATOR, "GET", path, null).statusCode()).isEqualTo(200);
    }

    private static JsonObject session(Role role) throws Exception {
        return json(call(role, "GET", "/sessions?round=TNC-17&chapter=TIG", null))
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject();
    }

    @Test
    void whatIsSaidOfTheAgreementItselfIsAddedAndAnswersForADay() throws Exception {
        String path = "/agreements/ACFTA/statuses";
        assertThat(call(Role.MANAGER, "GET", path + "?asOf=2021-12-31", null).body())
                .contains("\"EXPLORATORY\"", "\"effective\":\"2021-11-16\"", "Global Affairs Canada")
                .doesNotContain("IN_NEGOTIATION");
        String back = "{\"status\":\"LAUNCHED\",\"effective\":\"2026-11-01\"}";
        assertThat(call(Role.AUDITOR, "POST", path, back).statusCode()).isEqualTo(403);
        HttpResponse<String> refused = call(Role.OFFICIAL, "POST", path, back, "Accept-Language", "fr");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).get("detail").getAsString()).contains("Dites pourquoi il revient en arrière");
        HttpResponse<String> said = call(
                Role.OFFICIAL,
                "POST",
                path,
                "{\"status\":\"SUBSTANTIALLY_CONCLUDED\",\"effective\":\"2026-10\",\"source\":{\"en\":\"A test\"}}");
        try {
            assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
            assertThat(json(said).get("origin").getAsString()).isEqualTo("REPORTED");
            assertThat(json(call(Role.OFFICIAL, "GET", "/agreements/ACFTA", null))
                            .get("status")
                            .getAsString())
                    .isEqualTo("SUBSTANTIALLY_CONCLUDED");
        } finally {
            try (Connection owner = server().database().owner();
                    Statement statement = owner.createStatement()) {
                statement.executeUpdate("delete from negotiations.agreement_status where source_en = 'A test'");
            }
        }
    }

    @Test
    void findsTheAgreementByAnyOfItsNames() throws Exception {
        String agreement = call(Role.OFFICIAL, "GET", "/agreements/ACFTA", null).body();
        assertThat(agreement).contains("\"ALEAC\"", "\"Canada–ASEAN FTA\"", "\"published\"");
    }
}
