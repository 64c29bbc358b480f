package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;

/** Councils, the terms on them, and tags, over REST. */
class CouncilsIT extends ParleyIT {
    /** The sample's council. */
    private static final long COUNCIL = 1018;

    private static final String TERM = "{\"council\":" + COUNCIL + ",\"organization\":%d,\"role\":\"MEMBER\","
            + "\"memberClass\":\"CORPORATE\",\"detail\":{\"fr\":\"comité des ports\"},\"from\":\"2024-03\",\"to\":\"%s\"}";

    private static JsonObject council() throws Exception {
        JsonArray councils =
                json(call(Role.MANAGER, "GET", "/councils?size=200", null)).getAsJsonArray("items");
        return StreamSupport.stream(councils.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("id").getAsLong() == COUNCIL)
                .findFirst()
                .orElseThrow();
    }

    private static long organization(String name) throws Exception {
        HttpResponse<String> made = call(
                Role.OFFICIAL,
                "POST",
                "/organizations",
                "{\"name\":{\"en\":\"" + name + "\",\"fr\":\"" + name + "\"},\"kind\":\"COMPANY\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return json(made).get("id").getAsLong();
    }

    @Test
    void aTermIsCountedOnItsCouncilUntilItIsArchived() throws Exception {
        long member = organization("Quay works");
        long before = council().get("organizations").getAsLong();
        long ending = council().get("ending").getAsLong();
        String soon = LocalDate.now().plusDays(30).toString();
        HttpResponse<String> logged = call(Role.OFFICIAL, "POST", "/memberships", TERM.formatted(member, soon));
        assertThat(logged.statusCode()).as(logged.body()).isEqualTo(201);
        JsonObject term = json(logged);
        String address = "/memberships/" + term.get("id").getAsLong();
        assertThat(logged.headers().firstValue("Location").orElseThrow()).endsWith(address);
        assertThat(term.get("from").getAsString()).isEqualTo("2024-03");
        assertThat(term.getAsJsonObject("detail").get("fr").getAsString()).isEqualTo("comité des ports");
        assertThat(council().get("organizations").getAsLong()).isEqualTo(before + 1);
        assertThat(council().get("ending").getAsLong()).isEqualTo(ending + 1);

        String listed = call(Role.MANAGER, "GET", "/memberships?council=" + COUNCIL + "&organization=" + member, null)
                .body();
        assertThat(listed).contains("\"total\":1,", "\"term\":\"ENDING\"", "Quay works");

        String etag = logged.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> longer =
                call(Role.OFFICIAL, "PATCH", address, "{\"to\":null,\"role\":\"CHAIR\"}", "If-Match", etag);
        assertThat(longer.statusCode()).as(longer.body()).isEqualTo(200);
        assertThat(json(longer).get("role").getAsString()).isEqualTo("CHAIR");
        assertThat(call(Role.OFFICIAL, "PATCH", address, "{\"note\":\"x\"}", "If-Match", etag)
                        .statusCode())
                .isEqualTo(412);
        HttpResponse<String> archived = call(
                Role.OFFICIAL,
                "POST",
                address + "/archive",
                "{\"reason\":\"Logged twice\"}",
                "If-Match",
                longer.headers().firstValue("ETag").orElseThrow());
        assertThat(archived.statusCode()).as(archived.body()).isEqualTo(200);
        assertThat(council().get("organizations").getAsLong()).isEqualTo(before);
    }

    @Test
    void aCouncilTellsItsTermsAndSomethingElseIsNone() throws Exception {
        HttpResponse<String> answer = call(Role.MANAGER, "GET", "/councils/" + COUNCIL, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonObject council = json(answer);
        assertThat(council.get("ending")).isEqualTo(council().get("ending"));
        long terms = json(call(Role.MANAGER, "GET", "/memberships?council=" + COUNCIL, null))
                .get("total")
                .getAsLong();
        assertThat(council.getAsJsonArray("terms")).hasSize((int) terms);
        long none = organization("No council at all");
        HttpResponse<String> refused = call(Role.MANAGER, "GET", "/councils/" + none, null, "Accept-Language", "fr");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(call(Role.AUDITOR, "GET", "/councils/" + COUNCIL, null).statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesATermOfNobodyOneThatEndsBeforeItBeginsAndWhoMayOnlyRead() throws Exception {
        HttpResponse<String> nobody =
                call(Role.OFFICIAL, "POST", "/memberships", "{\"council\":" + COUNCIL + "}", "Accept-Language", "fr");
        assertThat(nobody.statusCode()).as(nobody.body()).isEqualTo(400);
        assertThat(json(nobody).getAsJsonArray("errors")).isNotEmpty();
        long member = organization("Backwards works");
        assertThat(call(Role.OFFICIAL, "POST", "/memberships", TERM.formatted(member, "2020-01-01"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(call(Role.MANAGER, "POST", "/memberships", TERM.formatted(member, "2030-01-01"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(call(Role.AUDITOR, "GET", "/councils", null).statusCode()).isEqualTo(403);
    }

    @Test
    void aTagIsMadeOnceAndFindsWhoBearsIt() throws Exception {
        HttpResponse<String> made =
                call(Role.STEWARD, "POST", "/tags", "{\"name\":{\"en\":\"cold chain\",\"fr\":\"chaîne du froid\"}}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        long tag = json(made).get("id").getAsLong();
        assertThat(made.headers().firstValue("Location").orElseThrow()).endsWith("/tags/" + tag);
        assertThat(json(call(Role.MANAGER, "GET", "/tags/" + tag, null))).isEqualTo(json(made));
        assertThat(call(Role.MANAGER, "GET", "/tags/999999", null).statusCode()).isEqualTo(404);
        assertThat(call(Role.MANAGER, "GET", "/tags", null).body()).contains("chaîne du froid");
        HttpResponse<String> twice =
                call(Role.STEWARD, "POST", "/tags", "{\"name\":{\"en\":\"COLD CHAIN\"}}", "Accept-Language", "fr");
        assertThat(twice.statusCode()).as(twice.body()).isEqualTo(409);
        assertThat(json(twice).get("detail").getAsString()).doesNotContain("??");

        assertThat(call(Role.OFFICIAL, "PUT", "/people/1003/tags", "{\"tags\":[" + tag + "]}")
                        .body())
                .contains("\"id\":" + tag);
        assertThat(call(Role.OFFICIAL, "PUT", "/organizations/1003/tags", "{\"tags\":[" + tag + "]}")
                        .body())
                .contains("\"id\":" + tag);
        for (String list : new String[] {"/people", "/organizations"}) {
            assertThat(call(Role.MANAGER, "GET", list + "?tag=" + tag, null).body())
                    .contains("\"total\":1,", "\"id\":1003,");
        }
        assertThat(call(Role.OFFICIAL, "PUT", "/people/1003/tags", "{\"tags\":[]}")
                        .body())
                .isEqualTo("[]");
        assertThat(call(Role.MANAGER, "GET", "/people?tag=" + tag, null).body()).contains("\"total\":0,");
        assertThat(call(Role.MANAGER, "PUT", "/people/1003/tags", "{\"tags\":[]}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(call(Role.OFFICIAL, "PUT", "/people/1003/tags", "{\"tags\":[999999]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(call(Role.OFFICIAL, "GET", "/people/999999/tags", null).statusCode())
                .isEqualTo(404);
    }
}
