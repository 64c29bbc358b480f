package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.access.Role;

class InteractionsIT extends ParleyIT {
    private static final String CALL = "{\"date\":\"2026-03-12\",\"kind\":\"CALL\",\"theme\":\"NEGOTIATIONS\","
            + "\"subject\":\"Ports and cold chain\",\"language\":\"en\",\"people\":[1001,1002],\"organizations\":[1001],"
            + "\"officials\":[{\"person\":1003,\"team\":{\"en\":\"Desk then\",\"fr\":\"Bureau d’alors\",\"source\":\"en\"}}],"
            + "\"links\":%s}";

    @Test
    void linksToARoundByItsCodeAndIsFoundByIt() throws Exception {
        long round = json(call(Role.OFFICIAL, "GET", "/rounds/TNC-17", null))
                .get("id")
                .getAsLong();
        HttpResponse<String> logged = call(
                Role.OFFICIAL, "POST", "/interactions", CALL.formatted("[{\"kind\":\"ROUND\",\"code\":\"TNC-17\"}]"));
        assertThat(logged.statusCode()).as(logged.body()).isEqualTo(201);
        JsonObject link = json(logged).getAsJsonArray("links").get(0).getAsJsonObject();
        assertThat(link.get("id").getAsLong()).isEqualTo(round);
        assertThat(link.getAsJsonObject("title").get("fr").getAsString()).isNotBlank();
        String id = json(logged).get("id").getAsString();
        assertThat(call(Role.MANAGER, "GET", "/interactions?size=200&linked=ROUND:" + round, null)
                        .body())
                .contains("\"id\":" + id + ",");

        String etag = logged.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> unlinked =
                call(Role.OFFICIAL, "PATCH", "/interactions/" + id, "{\"links\":[]}", "If-Match", etag);
        assertThat(unlinked.statusCode()).as(unlinked.body()).isEqualTo(200);
        JsonArray none = json(unlinked).getAsJsonArray("links");
        assertThat(none).isEmpty();
        assertThat(json(unlinked).getAsJsonArray("officials").toString()).contains("Desk then");
        assertThat(call(Role.STEWARD, "PUT", "/interactions/" + id, CALL.formatted("[]"), "If-Match", etag)
                        .statusCode())
                .isEqualTo(412);
        assertThat(call(Role.STEWARD, "PUT", "/interactions/" + id, CALL.formatted("[]"))
                        .statusCode())
                .isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"kind\":\"PERSON\",\"id\":1001}]",
                "[{\"kind\":\"ROUND\",\"id\":999999999}]",
                "[{\"kind\":\"ROUND\",\"code\":\"TNC-999\"}]",
                "[{\"kind\":\"ROUND\"}]",
                "[{\"id\":1}]"
            })
    void refusesALinkToWhatIsNoOccasion(String links) throws Exception {
        HttpResponse<String> refused =
                call(Role.OFFICIAL, "POST", "/interactions", CALL.formatted(links), "Accept-Language", "fr");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"links", "Choisissez une ronde, une réunion ou une mission");
    }

    @Test
    void refusesAnUnreadableFilter() throws Exception {
        HttpResponse<String> refused = call(Role.OFFICIAL, "GET", "/interactions?linked=TNC-17", null);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"linked\"");
    }
}
