package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.access.Role;

/** The statuses that programs decide by, down to the line that the answer begins with. */
class StatusesIT extends ParleyIT {
    private static final int MEGABYTE = 1 << 20;

    /** The server takes forty megabytes of a form, the product fewer of a list. */
    @ParameterizedTest
    @CsvSource({
        "33, /imports, STEWARD",
        "45, /imports, STEWARD",
        "33, /chapters/TIG/texts, NEGOTIATOR",
        "45, /chapters/TIG/texts, NEGOTIATOR"
    })
    void aFileOverTheLimitIsTooLarge(int megabytes, String path, Role role) throws Exception {
        String content = "Nom,Courriel\n".concat("x".repeat(megabytes * MEGABYTE));
        HttpResponse<String> answer =
                send(role, path, Map.of("kind", "people", "state", "RECEIVED"), "large.csv", content, "fr");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"title\":\"Le contenu est trop volumineux\"")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /imports, application/json",
        "POST, /rounds, text/plain",
        "POST, /people, application/xml",
        "POST, /exports, text/csv",
        "PATCH, /rounds/TNC-17, text/plain"
    })
    void aContentTypeThatIsNotReadIsRefused(String method, String path, String type) throws Exception {
        String answer = raw(method, path, server().token(Role.STEWARD), "Content-Type: " + type, "{}");
        assertThat(answer).startsWith("HTTP/1.1 415 Unsupported Media Type\r\n");
        assertThat(answer).contains("application/problem+json");
    }

    @Test
    void anUnreadableFileSaysSo() throws Exception {
        HttpResponse<String> answer =
                send(Role.STEWARD, "/imports", Map.of("kind", "people"), "list.csv", "%PDF-1.7", "en");
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void aChangeWithoutAVersionGetsTheReasonOfTheStandard() throws Exception {
        assertThat(raw(
                        "PATCH",
                        "/rounds/TNC-17",
                        server().token(Role.OFFICIAL),
                        "Content-Type: application/merge-patch+json",
                        "{}"))
                .startsWith("HTTP/1.1 428 Precondition Required\r\n");
    }

    /** Wrong tokens are counted by address; right ones from the same address are taken all the same. */
    @Test
    void wrongTokensSlowTheirAddressDownAndNobodyElse() throws Exception {
        String here = "X-Forwarded-For: 198.51.100.77";
        String answer = "";
        for (int i = 0; i < 100; i++) {
            answer = raw("GET", "/rounds", "parley_wrong" + i, here, null);
            assertThat(answer).startsWith(i < 99 ? "HTTP/1.1 401 " : "HTTP/1.1 429 Too Many Requests\r\n");
        }
        assertThat(answer).containsPattern("(?i)Retry-After: ([1-9]|[1-5]\\d|60)\r\n");
        assertThat(answer).contains("Retry-After says");
        assertThat(raw("GET", "/rounds", "parley_wrong", "X-Forwarded-For: 198.51.100.78", null))
                .startsWith("HTTP/1.1 401 ");
        assertThat(raw("GET", "/rounds", server().token(Role.OFFICIAL), here, null))
                .startsWith("HTTP/1.1 200 ");
    }

    /** @return the whole answer, from its first line, which HTTP clients keep to themselves */
    private static String raw(String method, String path, String token, String header, String body) throws IOException {
        URI base = URI.create(server().base());
        String content = body == null ? "" : body;
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream()
                    .write((method + " /api/v1" + path + " HTTP/1.1\r\nHost: " + base.getAuthority()
                                    + "\r\nConnection: close\r\nAuthorization: Bearer " + token + "\r\n" + header
                                    + "\r\nContent-Length: " + content.length() + "\r\n\r\n" + content)
                            .getBytes(StandardCharsets.UTF_8));
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
