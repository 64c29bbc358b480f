package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;

class DuplicatesIT extends ParleyIT {
    private static final String PERSON = "{\"familyName\":\"%s\",\"givenName\":\"Lucía\",\"affiliations\":[{"
            + "\"organization\":1001,\"title\":{\"en\":\"%s\"},\"email\":\"%s@example.org\",\"main\":true}]}";

    private String log(String family, String title, String mail) throws Exception {
        HttpResponse<String> logged = call(Role.STEWARD, "POST", "/people", PERSON.formatted(family, title, mail));
        assertThat(logged.statusCode()).as(logged.body()).isEqualTo(201);
        return json(logged).get("id").getAsString();
    }

    @Test
    void theOldAddressLeadsToTheSurvivorUntilTheMergeIsUndone() throws Exception {
        String survivor = log("Prototipo", "Buyer", "lucia.prototipo");
        String merged = log("Prototipo", "Director", "l.prototipo");
        String command = "{\"kind\":\"PERSON\",\"survivor\":%s,\"merged\":%s,\"fields\":{\"PERSON_NAME\":\"MERGED\"}}";
        HttpResponse<String> made = call(Role.STEWARD, "POST", "/merges", command.formatted(survivor, merged));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location").orElseThrow()).contains("/merges/");

        HttpResponse<String> old = call(Role.OFFICIAL, "GET", "/people/" + merged, null);
        assertThat(old.statusCode()).isEqualTo(307);
        assertThat(old.headers().firstValue("Location").orElseThrow()).endsWith("/people/" + survivor);
        assertThat(call(Role.OFFICIAL, "GET", "/people/" + survivor, null).body())
                .contains("Buyer", "Director", "l.prototipo@example.org");
        assertThat(call(Role.OFFICIAL, "GET", "/people?q=prototipo", null).body())
                .contains("\"total\":1,");

        String id = json(made).get("id").getAsString();
        assertThat(call(Role.OFFICIAL, "POST", "/merges/" + id + "/undo", "{}").statusCode())
                .isEqualTo(403);
        HttpResponse<String> undone = call(Role.STEWARD, "POST", "/merges/" + id + "/undo", "{}");
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
        assertThat(call(Role.OFFICIAL, "GET", "/people/" + merged, null).body()).contains("Director");
        assertThat(call(Role.STEWARD, "POST", "/merges/" + id + "/undo", "{}").statusCode())
                .as("only once")
                .isEqualTo(409);
    }

    @Test
    void namesWhatStandsInTheWayOfUndoing() throws Exception {
        String survivor = log("Prototype", "Buyer", "lucia.prototype");
        String merged = log("Prototype", "Director", "l.prototype");
        HttpResponse<String> made = call(
                Role.STEWARD,
                "POST",
                "/merges",
                "{\"kind\":\"PERSON\",\"survivor\":%s,\"merged\":%s}".formatted(survivor, merged));
        HttpResponse<String> read = call(Role.STEWARD, "GET", "/people/" + survivor, null);
        String edited = read.body().replace("\"Director\"", "\"Chair\"");
        assertThat(call(
                                Role.OFFICIAL,
                                "PUT",
                                "/people/" + survivor,
                                edited,
                                "If-Match",
                                read.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(200);
        String id = json(made).get("id").getAsString();
        HttpResponse<String> refused = call(Role.STEWARD, "POST", "/merges/" + id + "/undo", "{}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(call(Role.STEWARD, "GET", "/merges/" + id, null).body())
                .contains("\"table\":\"core.affiliation\"", "\"by\":\"");
    }
}
