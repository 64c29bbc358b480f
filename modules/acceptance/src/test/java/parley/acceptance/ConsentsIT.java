package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;

/** From a consent to whom an export leaves out, and back from the person to who received the file. */
class ConsentsIT extends ParleyIT {
    private static final String PERSON = "{\"familyName\":\"%s\",\"givenName\":\"%s\",\"language\":\"EN\"}";
    private static final String CONSENT = "{\"person\":%s,\"purpose\":\"COMMERCIAL_EVENT\",\"basis\":\"EXPRESS\","
            + "\"effective\":\"2026-01-05\",\"how\":\"on a form\",\"evidence\":%s}";

    private static String person(String family, String given) throws Exception {
        return json(call(Role.STEWARD, "POST", "/people", PERSON.formatted(family, given)))
                .get("id")
                .getAsString();
    }

    private static String answer(String person) throws Exception {
        JsonArray purposes = JsonParser.parseString(call(Role.STEWARD, "GET", "/people/" + person + "/purposes", null)
                        .body())
                .getAsJsonArray();
        return purposes.get(0).getAsJsonObject().get("answer").getAsString();
    }

    @Test
    void anExportForAPurposeHoldsThoseWithABasisAndCountsTheOthers() throws Exception {
        String may = person("Zustimmung", "Ana");
        String mayNot = person("Zustimmung", "Budi");
        HttpResponse<String> logged = call(Role.OFFICIAL, "POST", "/consents", CONSENT.formatted(may, "\"page 3\""));
        assertThat(logged.statusCode()).as(logged.body()).isEqualTo(201);
        assertThat(answer(may)).isEqualTo("ALLOWED");
        assertThat(answer(mayNot)).isEqualTo("NO_BASIS");
        HttpResponse<String> made = call(
                Role.STEWARD,
                "POST",
                "/exports",
                "{\"kind\":\"people\",\"criteria\":{\"q\":\"zustimmung\"},\"purpose\":\"COMMERCIAL_EVENT\","
                        + "\"columns\":[\"name\"],\"format\":\"vcard4\",\"language\":\"fr\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(202);
        String id = json(made).get("id").getAsString();
        JsonObject export = ended(id);
        assertThat(export.get("rows").getAsInt()).isOne();
        assertThat(export.getAsJsonObject("leftOut").get("NO_BASIS").getAsInt()).isOne();
        String cards =
                call(Role.STEWARD, "GET", "/exports/" + id + "/content", null).body();
        assertThat(cards).contains("FN:Ana Zustimmung", "X-PARLEY-EXPORT:" + id).doesNotContain("Budi");
        String received =
                call(Role.OFFICIAL, "GET", "/people/" + may + "/exports", null).body();
        assertThat(received).contains(id, "Invitation à une activité commerciale");
        assertThat(call(Role.OFFICIAL, "GET", "/people/" + mayNot + "/exports", null)
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void aWithdrawalCountsAndIsNeverTakenBackByWriting() throws Exception {
        String person = person("Ruecktritt", "Ana");
        String line = json(call(Role.STEWARD, "POST", "/consents", CONSENT.formatted(person, "\"page 3\"")))
                .get("id")
                .getAsString();
        String withdrawal = "{\"person\":" + person + ",\"kind\":\"WITHDRAWN\",\"effective\":\"2026-02-01\","
                + "\"how\":\"by reply\"}";
        assertThat(call(Role.STEWARD, "POST", "/consents", withdrawal).statusCode())
                .isEqualTo(201);
        assertThat(answer(person)).isEqualTo("WITHDRAWN");
        assertThat(call(Role.STEWARD, "PUT", "/consents/" + line, CONSENT.formatted(person, "\"other\""))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void expressConsentWithoutEvidenceIsRefusedByField() throws Exception {
        HttpResponse<String> refused =
                call(Role.STEWARD, "POST", "/consents", CONSENT.formatted(person("Beleglos", "Ana"), "null"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"evidence\"");
    }

    @Test
    void onlyAnAdministratorKeepsTheBases() throws Exception {
        HttpResponse<String> read = call(Role.ADMINISTRATOR, "GET", "/consents/bases/IMPLIED_INQUIRY", null);
        assertThat(json(read).get("months").getAsInt()).isEqualTo(6);
        String etag = read.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> written =
                call(Role.ADMINISTRATOR, "PUT", "/consents/bases/IMPLIED_INQUIRY", read.body(), "If-Match", etag);
        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        assertThat(call(Role.ADMINISTRATOR, "PUT", "/consents/bases/IMPLIED_INQUIRY", read.body(), "If-Match", etag)
                        .statusCode())
                .isEqualTo(412);
        assertThat(call(Role.STEWARD, "GET", "/consents/bases", null).statusCode())
                .isEqualTo(200);
        assertThat(call(Role.STEWARD, "PUT", "/consents/bases/IMPLIED_INQUIRY", read.body(), "If-Match", etag)
                        .statusCode())
                .isEqualTo(403);
    }
}
