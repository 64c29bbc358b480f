package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.PdfFile;

class ExportsPdfIT extends ParleyIT {
    private static final String REQUEST = "{\"kind\":\"%s\",\"criteria\":{\"q\":\"%s\"},\"purpose\":\"OPERATIONAL\","
            + "\"format\":\"%s\",\"language\":\"%s\"}";

    @ParameterizedTest
    @CsvSource({"en, About this export", "fr, À propos de cette exportation"})
    void aDirectoryIsAskedForAndFetched(String language, String passport) throws Exception {
        call(
                Role.STEWARD,
                "POST",
                "/people",
                "{\"familyName\":\"Papiérová\",\"givenName\":\"Nguyễn\",\"country\":\"CAN\"}");
        HttpResponse<String> made =
                call(Role.STEWARD, "POST", "/exports", REQUEST.formatted("people", "papierova", "pdf", language));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(202);
        String id = json(made).get("id").getAsString();
        JsonObject export = ended(id);
        assertThat(export.get("state").getAsString()).isEqualTo("READY");
        assertThat(export.get("volumes").getAsInt()).isEqualTo(1);
        PdfFile file = new PdfFile(file(Role.STEWARD, "/exports/" + id + "/content"));
        assertThat(file.bytes()).hasSize(export.get("bytes").getAsInt());
        assertThat(file.faults()).isEmpty();
        assertThat(file.text()).contains("Papiérová, Nguyễn").contains(passport).contains(id);
    }

    @Test
    void aLabelTakesTheAddressThatWasLoggedAndCountsWhoHasNone() throws Exception {
        HttpResponse<String> logged = call(
                Role.STEWARD,
                "POST",
                "/organizations",
                "{\"name\":{\"en\":\"Etiketova Works\"},\"kind\":\"COMPANY\",\"country\":\"VNM\","
                        + "\"postalAddress\":\"45 Vi Du\\nDa Nang 550000\"}");
        assertThat(logged.statusCode()).as(logged.body()).isEqualTo(201);
        String organization = json(logged).get("id").getAsString();
        assertThat(json(call(Role.OFFICIAL, "GET", "/organizations/" + organization, null))
                        .get("postalAddress")
                        .getAsString())
                .isEqualTo("45 Vi Du\nDa Nang 550000");
        String person = "{\"familyName\":\"Etiketova\",\"givenName\":\"%s\",\"affiliations\":[{\"main\":true,%s}]}";
        for (String one : List.of(
                person.formatted("Ana", "\"organization\":" + organization),
                person.formatted("Bea", "\"email\":\"bea.etiketova@example.org\",\"postalAddress\":\"1 Own Street\""),
                person.formatted("Cleo", "\"email\":\"cleo.etiketova@example.org\""))) {
            HttpResponse<String> added = call(Role.STEWARD, "POST", "/people", one);
            assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        }
        String id = json(call(
                        Role.STEWARD, "POST", "/exports", REQUEST.formatted("people", "etiketova", "labels", "en")))
                .get("id")
                .getAsString();
        JsonObject export = ended(id);
        assertThat(export.get("rows").getAsInt()).isEqualTo(2);
        assertThat(export.getAsJsonObject("leftOut").get("NO_ADDRESS").getAsInt())
                .isEqualTo(1);
        PdfFile file = new PdfFile(file(Role.STEWARD, "/exports/" + id + "/content"));
        assertThat(file.faults()).isEmpty();
        assertThat(file.text(1))
                .contains("Ana Etiketova", "Etiketova Works", "45 Vi Du", "VIETNAM", "1 Own Street")
                .doesNotContain("Cleo");
        assertThat(file.text(2)).contains("Cleo");
    }

    @Test
    void aKindOfFileThatTheListDoesNotOfferIsRefused() throws Exception {
        HttpResponse<String> refused =
                call(Role.STEWARD, "POST", "/exports", REQUEST.formatted("mail-merge", "x", "vcard4", "en"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"format\"");
    }
}
