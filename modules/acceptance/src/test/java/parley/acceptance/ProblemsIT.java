package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.access.Role;

/** Every refusal is a problem in the reader's language (RFC 9457), and none is a fault of ours. */
class ProblemsIT extends ParleyIT {
    @ParameterizedTest
    @CsvSource({
        "404, GET, /nothing, '', '*/*'",
        "404, GET, /rounds/TNC-999, '', '*/*'",
        "404, GET, /sessions/abc, '', '*/*'",
        "405, DELETE, /rounds/TNC-17, '', '*/*'",
        "406, GET, /rounds, '', text/csv",
        "400, POST, /rounds, '{\"number\":', '*/*'",
        "400, POST, /rounds, '[]', '*/*'",
        "400, GET, /rounds?year=abc, '', '*/*'",
        "400, GET, /negotiations/matrix?asOf=2025-99, '', '*/*'",
        "428, PATCH, /rounds/TNC-17, '{}', '*/*'"
    })
    void answersWithAProblemInTheReadersLanguage(int status, String method, String path, String body, String accept)
            throws Exception {
        HttpResponse<String> answer = call(
                Role.OFFICIAL, method, path, body.isEmpty() ? null : body, "Accept", accept, "Accept-Language", "fr");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("fr");
        JsonObject problem = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertThat(problem.get("status").getAsInt()).isEqualTo(status);
        assertThat(problem.get("title").getAsString()).isNotBlank();
        assertThat(problem.get("detail").getAsString()).isNotBlank().doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people",
                "/organizations",
                "/interactions",
                "/memberships",
                "/councils",
                "/lists",
                "/consents",
                "/duplicates",
                "/merges",
                "/corrections",
                "/holds",
                "/exports",
                "/imports",
                "/rounds",
                "/sessions",
                "/chapters",
                "/activities",
                "/meetings",
                "/forum-meetings",
                "/actions",
                "/missions",
                "/outcomes",
                "/missions/TCTM-2024-PHL/companies",
                "/missions/TCTM-2024-PHL/delegates"
            })
    void aListRefusesASortItDoesNotHaveAndAPageThatIsNone(String list) throws Exception {
        HttpResponse<String> sorted = call(Role.STEWARD, "GET", list + "?sort=-nothing", null, "Accept-Language", "fr");
        assertThat(sorted.statusCode()).as(sorted.body()).isEqualTo(400);
        assertThat(sorted.body()).contains("\"field\":\"sort\"", "Cette liste ").doesNotContain("??");
        for (String none : new String[] {"page=0", "page=-1", "size=0", "page=one"}) {
            HttpResponse<String> refused = call(Role.STEWARD, "GET", list + "?" + none, null);
            assertThat(refused.statusCode()).as(none + refused.body()).isEqualTo(400);
            assertThat(refused.body()).contains("\"field\":\"" + none.substring(0, 4) + "\"");
        }
        assertThat(call(Role.STEWARD, "GET", list + "?page=2&size=500", null).body())
                .contains("\"page\":2,\"size\":200");
    }

    @Test
    void aSortThatTheListHasIsNamedWhereAnotherWasAskedFor() throws Exception {
        String detail = call(Role.STEWARD, "GET", "/people?sort=age", null).body();
        assertThat(detail).contains("country, familyName, lastInteraction, name, organization");
        for (String sort : new String[] {"familyName", "-organization", "country"}) {
            assertThat(call(Role.STEWARD, "GET", "/people?sort=" + sort, null, "Accept-Language", "fr")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void saysWhichMethodsThereAre() throws Exception {
        assertThat(call(Role.OFFICIAL, "DELETE", "/rounds/TNC-17", null)
                        .headers()
                        .firstValue("Allow")
                        .orElse(""))
                .contains("GET", "PUT", "PATCH");
    }

    @Test
    void namesTheMemberWhoseValueCannotBeRead() throws Exception {
        HttpResponse<String> answer = call(Role.OFFICIAL, "POST", "/rounds", "{\"number\":\"eighteen\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"number\"", "\"code\":\"error.unread\"");
    }

    @Test
    void aPageFarBeyondTheEndIsEmptyAndNoFault() throws Exception {
        HttpResponse<String> answer = call(Role.OFFICIAL, "GET", "/rounds?page=999999999&size=200", null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonArray("items"))
                .isEmpty();
    }

    @Test
    void labelsEveryEnumerationInBothLanguages() throws Exception {
        String body = call(Role.AUDITOR, "GET", "/vocabularies", null).body();
        assertThat(body).doesNotContain("??");
        assertThat(body)
                .contains("{\"code\":\"RE_OPENED\",\"label\":{\"en\":\"re-opened\",\"fr\":\"rouvert\"")
                .contains("\"name\":\"round.status\"", "\"name\":\"outcome.stage\"", "\"name\":\"organization.kind\"");
    }
}
