package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.access.Role;

class ContactsIT extends ParleyIT {
    private static final String PERSON =
            "{\"familyName\":\"Ensayo\",\"givenName\":\"%s\",\"country\":\"CAN\",\"language\":\"FR\","
                    + "\"affiliations\":[{\"organization\":1001,\"title\":{\"en\":\"=Buyer\",\"fr\":\"+Acheteuse\"},"
                    + "\"email\":\"%s@example.org\",\"main\":true,"
                    + "\"phones\":[{\"kind\":\"WORK\",\"number\":\"(418) 555-0199\",\"extension\":\"7\"}]}]}";

    @Test
    void logsAPersonWithTheNumberOfTheirCountryAndFindsThemWithoutAccents() throws Exception {
        HttpResponse<String> logged = call(Role.STEWARD, "POST", "/people", PERSON.formatted("Zoé", "zoe.ensayo"));
        assertThat(logged.statusCode()).as(logged.body()).isEqualTo(201);
        assertThat(logged.body()).contains("+14185550199");
        String found =
                call(Role.OFFICIAL, "GET", "/people?q=ZOE%20ensayo", null).body();
        assertThat(found).contains("\"total\":1,", "Ensayo, Zoé");
    }

    @Test
    void exportsExactlyTheRowsOfTheListAndNothingThatRuns() throws Exception {
        call(Role.STEWARD, "POST", "/people", PERSON.formatted("Ana", "ana.ensayo"));
        List<String> listed = new ArrayList<>();
        json(call(Role.STEWARD, "GET", "/people?q=ensayo&size=200", null))
                .getAsJsonArray("items")
                .forEach(row -> listed.add(row.getAsJsonObject().get("filedAs").getAsString()));
        HttpResponse<String> made = call(
                Role.STEWARD,
                "POST",
                "/exports",
                "{\"kind\":\"people\",\"criteria\":{\"q\":\"ensayo\"},\"purpose\":\"OPERATIONAL\","
                        + "\"columns\":[\"name\",\"title\",\"phone\"],\"format\":\"csv\",\"language\":\"en\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(202);
        String id = json(made).get("id").getAsString();
        assertThat(made.headers().firstValue("Location").orElseThrow()).endsWith("/exports/" + id);
        JsonObject export = ended(id);
        assertThat(export.get("state").getAsString()).isEqualTo("READY");
        assertThat(export.get("rows").getAsInt()).isEqualTo(listed.size());
        assertThat(export.getAsJsonObject("progress").get("total").getAsInt()).isEqualTo(listed.size());
        String csv = call(Role.STEWARD, "GET", "/exports/" + id + "/content", null)
                .body()
                .replace("\uFEFF", "");
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(listed.size() + 1);
        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(line -> assertThat(line).contains("+1").doesNotContain(",=Buyer", ",\"=Buyer"));
        for (int i = 0; i < listed.size(); i++) {
            assertThat(lines.get(i + 1)).contains(listed.get(i));
        }
        assertThat(call(Role.MANAGER, "GET", "/exports/" + id, null).statusCode())
                .as("nobody else's exports")
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people?country=ASEAN&sort=-name",
                "people?state=ANY&lastInteraction=WITHIN_A_YEAR",
                "people?council=1018",
                "people?list=1001&sort=organization",
                "people?kind=COMPANY&sector=AGRI",
                "organizations?country=ASEAN",
                "organizations?kind=COMPANY&lastInteraction=NEVER&sort=-people"
            })
    void countsOverRestWhatThePagesAndTheExportHold(String list) throws Exception {
        for (String language : new String[] {"en", "fr"}) {
            countsTheSame(list, language);
        }
    }

    /** Sorting follows the reader's language, in the list and in a file of that language. */
    private static void countsTheSame(String list, String language) throws Exception {
        String kind = list.substring(0, list.indexOf('?'));
        String query = list.substring(list.indexOf('?') + 1);
        long total = json(call(Role.STEWARD, "GET", "/" + list + "&size=1", null, "Accept-Language", language))
                .get("total")
                .getAsLong();
        assertThat(total).as(list).isPositive();
        List<String> ids = new ArrayList<>();
        for (int page = 1; ids.size() < total; page++) {
            JsonArray rows = json(call(
                            Role.STEWARD,
                            "GET",
                            "/" + list + "&size=7&page=" + page,
                            null,
                            "Accept-Language",
                            language))
                    .getAsJsonArray("items");
            assertThat(rows).as("page %d of %s", page, list).isNotEmpty();
            rows.forEach(row -> ids.add(row.getAsJsonObject().get("id").getAsString()));
        }
        JsonObject criteria = new JsonObject();
        for (String each : query.split("&")) {
            criteria.addProperty(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        HttpResponse<String> made = call(
                Role.STEWARD,
                "POST",
                "/exports",
                "{\"kind\":\"" + kind + "\",\"criteria\":" + criteria
                        + ",\"columns\":[\"id\"],\"format\":\"csv\",\"language\":\"" + language + "\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(202);
        String id = json(made).get("id").getAsString();
        assertThat(ended(id).get("rows").getAsLong()).isEqualTo(total);
        List<String> lines = call(Role.STEWARD, "GET", "/exports/" + id + "/content", null)
                .body()
                .lines()
                .skip(1)
                .toList();
        assertThat(lines).as("%s in %s", list, language).isEqualTo(ids);
    }

    @Test
    void theSecondEditorIsToldAndNothingIsOverwritten() throws Exception {
        HttpResponse<String> logged = call(Role.STEWARD, "POST", "/people", PERSON.formatted("Bea", "bea.ensayo"));
        String id = json(logged).get("id").getAsString();
        String etag = logged.headers().firstValue("ETag").orElseThrow();
        String notes = "{\"notes\":\"%s\",\"notesLanguage\":\"EN\"}";
        assertThat(call(Role.STEWARD, "PATCH", "/people/" + id, notes.formatted("first"), "If-Match", etag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(call(Role.OFFICIAL, "PATCH", "/people/" + id, notes.formatted("second"), "If-Match", etag)
                        .statusCode())
                .isEqualTo(412);
        assertThat(call(Role.OFFICIAL, "GET", "/people/" + id, null).body()).contains("\"first\"");
    }
}
