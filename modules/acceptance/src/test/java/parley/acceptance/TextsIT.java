package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.core.access.Role;

/** Texts over REST: what the negotiator of a chapter puts in, and what others are told of it. */
class TextsIT extends ParleyIT {
    private static final String TEXT =
            "Article 5.1: Scope\r\n\r\nWords [CAN: here][ASEAN: there] and [placeholder].\r\n";

    private static HttpResponse<String> send(Role role, String chapter, String content) throws Exception {
        return send(role, "/chapters/" + chapter + "/texts", Map.of("state", "RECEIVED"), "draft.txt", content, "fr");
    }

    @Test
    void countsWhatIsPutInAndHidesItFromOthers() throws Exception {
        HttpResponse<String> sent = send(Role.NEGOTIATOR, "TIG", TEXT);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        JsonObject brackets = json(sent).getAsJsonObject("brackets");
        assertThat(brackets.get("open").getAsInt()).isEqualTo(3);
        assertThat(brackets.getAsJsonObject("byArticle").get("5.1").getAsInt()).isEqualTo(3);
        assertThat(brackets.getAsJsonObject("byParty").get("NONE").getAsInt()).isEqualTo(1);
        String path = "/texts/" + json(sent).get("id").getAsLong();
        countsInOneTable(path + "/counts");
        HttpResponse<String> file = call(Role.NEGOTIATOR, "GET", path + "/content", null);
        assertThat(file.body()).isEqualTo(TEXT);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");

        assertThat(call(Role.OFFICIAL, "GET", path, null).statusCode()).isEqualTo(404);
        assertThat(call(Role.OFFICIAL, "GET", path + "/content", null).statusCode())
                .isEqualTo(404);
        assertThat(call(Role.OFFICIAL, "GET", "/texts", null).body()).contains("\"total\":0");
        assertThat(send(Role.OFFICIAL, "TIG", TEXT).statusCode()).isEqualTo(409);

        HttpResponse<String> archived = call(
                Role.NEGOTIATOR, "POST", path + "/archive", "{\"reason\":\"Put in by a test.\"}", "If-Match", "\"0\"");
        assertThat(archived.statusCode()).as(archived.body()).isEqualTo(200);
    }

    /** Two alternatives side by side and a placeholder. */
    private static void countsInOneTable(String path) throws Exception {
        HttpResponse<String> answer = call(Role.NEGOTIATOR, "GET", path + "?kind=ALTERNATIVE", null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).getAsJsonArray("parties").toString()).isEqualTo("[\"ASEAN\",\"CAN\",\"NONE\"]");
        JsonObject figures =
                json(answer).getAsJsonArray("articles").get(0).getAsJsonObject().getAsJsonObject("brackets");
        assertThat(figures.get("open").getAsInt()).isEqualTo(2);
        assertThat(figures.getAsJsonArray("byParty").toString())
                .contains("{\"byKind\":{\"ALTERNATIVE\":1},\"open\":1,\"party\":\"CAN\"}");
        assertThat(json(call(Role.NEGOTIATOR, "GET", path, null))
                        .getAsJsonObject("all")
                        .get("open")
                        .getAsInt())
                .isEqualTo(3);
        comesAsWorkbook(Role.NEGOTIATOR, path + "?language=fr", "parley-brackets-TIG-");
        assertThat(call(Role.NEGOTIATOR, "GET", path + "?kind=IN_NOTE", null).statusCode())
                .isEqualTo(400);
        assertThat(call(Role.OFFICIAL, "GET", path, null).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoTextInTheReadersLanguage() throws Exception {
        HttpResponse<String> refused = send(Role.NEGOTIATOR, "TIG", "%PDF-1.7");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).get("detail").getAsString()).contains("fichier PDF");
    }
}
