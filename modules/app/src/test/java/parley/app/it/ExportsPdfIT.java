package parley.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;
import parley.testing.PdfFile;

class ExportsPdfIT extends ParleyIT {
    private static final String REQUEST = "{\"kind\":\"%s\",\"criteria\":{\"q\":\"%s\"},\"purpose\":\"OPERATIONAL\","
            + "\"format\":\"%s\",\"language\":\"%s\"}";

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    /** Asks again until the work has ended, as a program would. */
    private static JsonObject ended(String id) throws Exception {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        JsonObject export;
        do {
            export = json(call(Role.STEWARD, "GET", "/exports/" + id, null));
        } while (List.of("QUEUED", "RUNNING").contains(export.get("state").getAsString())
                && System.nanoTime() < deadline);
        return export;
    }

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
    void whatHasNoDirectoryIsRefused() throws Exception {
        HttpResponse<String> refused =
                call(Role.STEWARD, "POST", "/exports", REQUEST.formatted("interactions", "", "pdf", "en"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"format\"");
    }
}
