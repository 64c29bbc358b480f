package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;

class MissionsIT extends ParleyIT {
    private int total(String address) throws Exception {
        return json(call(Role.MANAGER, "GET", address, null)).get("total").getAsInt();
    }

    private JsonObject logged(String json) throws Exception {
        HttpResponse<String> answer = call(Role.OFFICIAL, "POST", "/missions", json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).isPresent();
        return json(answer);
    }

    @Test
    void aMissionAnswersToItsCodeWithItsPublishedCountsAndDatesByPrecision() throws Exception {
        HttpResponse<String> answer = call(Role.MANAGER, "GET", "/missions/TCTM-2024-PHL", null);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        JsonObject mission = json(answer);
        assertThat(mission.get("start").getAsString()).isEqualTo("2024-12-04");
        assertThat(mission.getAsJsonObject("name").get("fr").getAsString()).contains("Philippines");
        assertThat(mission.getAsJsonArray("counts").toString())
                .contains("\"AT_LEAST\"")
                .contains("300");
        assertThat(json(call(Role.MANAGER, "GET", "/missions/TCTM-2024-VNM", null))
                        .get("start")
                        .getAsString())
                .isEqualTo("2024-03");
        assertThat(total("/missions?year=2024&country=PHL")).isEqualTo(1);
        assertThat(call(Role.MANAGER, "GET", "/missions/TCTM-1999-XXX", null).statusCode())
                .isEqualTo(404);
    }

    @Test
    void anEditNeedsTheVersionThatWasRead() throws Exception {
        JsonObject mission = logged(
                "{\"name\":{\"en\":\"Rail\",\"fr\":\"Rail\"},\"countries\":[\"THA\"],\"start\":\"2041-05\",\"stage\":\"PLANNING\"}");
        String address = "/missions/" + mission.get("code").getAsString();
        assertThat(address).isEqualTo("/missions/TCTM-2041-THA");
        String read = call(Role.OFFICIAL, "GET", address, null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        String change = "{\"end\":\"2041-06\"}";
        assertThat(call(Role.OFFICIAL, "PATCH", address, change).statusCode()).isEqualTo(428);
        assertThat(call(Role.OFFICIAL, "PATCH", address, change, "If-Match", read)
                        .statusCode())
                .isEqualTo(200);
        assertThat(call(Role.OFFICIAL, "PATCH", address, change, "If-Match", read)
                        .statusCode())
                .isEqualTo(412);
        assertThat(call(Role.STEWARD, "PATCH", address, change, "If-Match", read)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void fieldErrorsNameTheLegInBothLanguages() throws Exception {
        String wrong = "{\"name\":{\"en\":\"Rail\",\"fr\":\"Rail\"},\"countries\":[\"THA\"],\"stage\":\"PLANNING\","
                + "\"legs\":[{\"city\":{\"en\":\"Bangkok\"}},{\"country\":\"THA\"}]}";
        HttpResponse<String> en = call(Role.OFFICIAL, "POST", "/missions", wrong, "Accept-Language", "en-CA");
        HttpResponse<String> fr = call(Role.OFFICIAL, "POST", "/missions", wrong, "Accept-Language", "fr-CA");
        assertThat(en.statusCode()).isEqualTo(400);
        assertThat(en.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(en.body()).contains("legs[1].cityEn");
        assertThat(fr.body()).contains("legs[1].cityEn");
        assertThat(json(fr).get("title").getAsString())
                .isNotEqualTo(json(en).get("title").getAsString());
    }

    @Test
    void anOutcomeHasMoneyAStageOfTheDayAndLeavesTheTotalsWhenArchived() throws Exception {
        String code = logged(
                        "{\"name\":{\"en\":\"Ports\",\"fr\":\"Ports\"},\"countries\":[\"IDN\"],\"start\":\"2042\",\"stage\":\"PLANNING\"}")
                .get("code")
                .getAsString();
        HttpResponse<String> logged = call(
                Role.OFFICIAL,
                "POST",
                "/outcomes",
                "{\"mission\":\"" + code
                        + "\",\"title\":{\"fr\":\"Commande\"},\"stage\":\"PURSUED\",\"stageEffective\":\"2026-03-01\","
                        + "\"value\":{\"amount\":\"1234.50\",\"currency\":\"CAD\"}}");
        assertThat(logged.statusCode()).as(logged.body()).isEqualTo(201);
        JsonObject outcome = json(logged);
        assertThat(outcome.getAsJsonObject("value").get("amount").getAsString()).isEqualTo("1234.50");
        assertThat(outcome.getAsJsonObject("title").get("source").getAsString()).isEqualTo("fr");
        String address = "/outcomes/" + outcome.get("id").getAsString();
        HttpResponse<String> won = call(
                Role.OFFICIAL,
                "PATCH",
                address,
                "{\"stage\":\"SUCCESS\"}",
                "If-Match",
                logged.headers().firstValue("ETag").orElseThrow());
        assertThat(won.statusCode()).as(won.body()).isEqualTo(200);
        String list = "/outcomes?mission=" + code;
        assertThat(total(list + "&stage=SUCCESS")).isEqualTo(1);
        assertThat(total(list + "&stage=PURSUED&asOf=2026-06-01")).isEqualTo(1);
        assertThat(total(list + "&asOf=2026-02-01")).isZero();

        HttpResponse<String> archived = call(
                Role.OFFICIAL,
                "POST",
                address + "/archive",
                "{\"reason\":\"Logged twice\"}",
                "If-Match",
                won.headers().firstValue("ETag").orElseThrow());
        assertThat(json(archived).getAsJsonObject("archived").get("reason").getAsString())
                .isEqualTo("Logged twice");
        assertThat(total(list)).isZero();
        assertThat(total(list + "&state=ARCHIVED")).isEqualTo(1);
    }

    @Test
    void aDelegateIsTakenOffWithAReasonAndPutBack() throws Exception {
        String code = logged(
                        "{\"name\":{\"en\":\"Fish\",\"fr\":\"Poisson\"},\"countries\":[\"VNM\"],\"start\":\"2043\",\"stage\":\"PLANNING\"}")
                .get("code")
                .getAsString();
        String list = "/missions/" + code + "/delegates";
        HttpResponse<String> listed = call(Role.OFFICIAL, "POST", list, "{\"person\":1004}");
        assertThat(listed.statusCode()).as(listed.body()).isEqualTo(201);
        String address = list + "/" + json(listed).get("id").getAsString();
        String etag = listed.headers().firstValue("ETag").orElseThrow();
        assertThat(call(Role.OFFICIAL, "POST", address + "/archive", "{\"reason\":\" \"}", "If-Match", etag)
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> off =
                call(Role.OFFICIAL, "POST", address + "/archive", "{\"reason\":\"Cannot come\"}", "If-Match", etag);
        assertThat(off.statusCode()).as(off.body()).isEqualTo(200);
        assertThat(json(off).getAsJsonObject("archived").get("reason").getAsString())
                .isEqualTo("Cannot come");
        assertThat(total(list)).isZero();
        assertThat(total(list + "?state=ARCHIVED")).isEqualTo(1);
        assertThat(call(Role.OFFICIAL, "POST", address + "/restore", null, "If-Match", etag)
                        .statusCode())
                .isEqualTo(412);
        assertThat(call(
                                Role.OFFICIAL,
                                "POST",
                                address + "/restore",
                                null,
                                "If-Match",
                                off.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(200);
        assertThat(total(list)).isEqualTo(1);
    }
}
