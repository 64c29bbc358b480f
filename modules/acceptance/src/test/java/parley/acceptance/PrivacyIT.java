package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;

class PrivacyIT extends ParleyIT {
    private static final String PERSON = "{\"familyName\":\"Verschwind\",\"givenName\":\"%s\",\"affiliations\":[{"
            + "\"email\":\"%s@verschwind.example\",\"main\":true,\"phones\":[{\"kind\":\"WORK\",\"number\":\"+1 343 555 0190\"}]}]}";

    private String log(String given) throws Exception {
        HttpResponse<String> logged =
                call(Role.STEWARD, "POST", "/people", PERSON.formatted(given, given.toLowerCase()));
        assertThat(logged.statusCode()).as(logged.body()).isEqualTo(201);
        return json(logged).get("id").getAsString();
    }

    @Test
    void everythingHeldIsOneFileForTheStewardOnly() throws Exception {
        String id = log("Otto");
        HttpResponse<String> held = call(Role.STEWARD, "GET", "/people/" + id + "/held", null);
        assertThat(held.statusCode()).as(held.body()).isEqualTo(200);
        assertThat(held.body()).contains("otto@verschwind.example", "+13435550190", "\"history\":[{");
        assertThat(call(Role.OFFICIAL, "GET", "/people/" + id + "/held", null).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aRetentionRuleIsReadWithItsTagAndWrittenOnlyWithIt() throws Exception {
        HttpResponse<String> rule = call(Role.STEWARD, "GET", "/retention-rules/PEOPLE", null);
        assertThat(rule.statusCode()).as(rule.body()).isEqualTo(200);
        String etag = rule.headers().firstValue("ETag").orElseThrow();
        int months = json(rule).get("months").getAsInt();
        String longer = "{\"months\":" + (months + 12)
                + ",\"basis\":{\"en\":\"Longer\",\"fr\":\"Plus longtemps\",\"source\":\"en\"}}";
        assertThat(call(Role.STEWARD, "PUT", "/retention-rules/PEOPLE", longer).statusCode())
                .isEqualTo(428);
        HttpResponse<String> written = call(Role.STEWARD, "PUT", "/retention-rules/PEOPLE", longer, "If-Match", etag);
        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        assertThat(json(written).get("months").getAsInt()).isEqualTo(months + 12);
        assertThat(call(Role.STEWARD, "PUT", "/retention-rules/PEOPLE", longer, "If-Match", etag)
                        .statusCode())
                .isEqualTo(412);
        assertThat(call(Role.STEWARD, "GET", "/retention-rules/NOTHING", null).statusCode())
                .isEqualTo(404);
        assertThat(call(Role.OFFICIAL, "GET", "/retention-rules/PEOPLE", null).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoeverIsForgottenIsNoLongerFoundByNameAndAHoldPreventsIt() throws Exception {
        String id = log("Ottilie");
        HttpResponse<String> hold =
                call(Role.STEWARD, "POST", "/holds", "{\"person\":" + id + ",\"reason\":\"request being answered\"}");
        assertThat(hold.statusCode()).as(hold.body()).isEqualTo(201);
        String reason = "{\"reason\":\"Asked for it\"}";
        assertThat(call(Role.STEWARD, "POST", "/people/" + id + "/anonymise", reason)
                        .statusCode())
                .isEqualTo(409);
        String place = hold.headers().firstValue("Location").orElseThrow().replaceFirst(".*/holds/", "/holds/");
        assertThat(json(call(Role.STEWARD, "GET", place, null))).isEqualTo(json(hold));
        assertThat(call(Role.STEWARD, "POST", place + "/lift", "{}").statusCode())
                .isBetween(200, 204);
        HttpResponse<String> done = call(Role.STEWARD, "POST", "/people/" + id + "/anonymise", reason);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(json(done).get("values").getAsInt()).isPositive();
        assertThat(call(Role.OFFICIAL, "GET", "/people?q=ottilie&state=ANY", null)
                        .body())
                .contains("\"total\":0");
        assertThat(call(Role.STEWARD, "GET", "/people/" + id + "/held", null).body())
                .doesNotContainIgnoringCase("verschwind")
                .doesNotContainIgnoringCase("ottilie");
    }

    @Test
    void aRefusedCorrectionSaysWhy() throws Exception {
        String id = log("Ottokar");
        HttpResponse<String> asked = call(
                Role.STEWARD,
                "POST",
                "/corrections",
                "{\"person\":" + id + ",\"askedOn\":\"2026-01-05\",\"asked\":\"Another title\"}");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        String path = "/corrections/" + json(asked).get("id").getAsString() + "/decide";
        String refusal = "{\"state\":\"REFUSED\",\"decidedOn\":\"2026-01-06\",\"outcome\":\"%s\"}";
        assertThat(call(Role.STEWARD, "POST", path, refusal.formatted("")).statusCode())
                .isEqualTo(400);
        assertThat(call(Role.STEWARD, "POST", path, refusal.formatted("The title is right"))
                        .body())
                .contains("\"REFUSED\"", "The title is right");
    }
}
