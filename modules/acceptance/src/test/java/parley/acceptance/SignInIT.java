package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.reference.CoreSampleLoader;

/** Sessions, sign-in and what every answer carries, over plain HTTP as an attacker would look at them. */
class SignInIT extends ParleyIT {
    /** A browser of a few lines: it keeps cookies and posts forms. */
    private static final class Visitor {
        private final HttpClient http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        private final Map<String, String> cookies = new TreeMap<>();
        private final String address;

        /** @param address where it says that it comes from, as a proxy tells */
        Visitor(String address) {
            this.address = address;
        }

        private HttpResponse<String> send(String path, HttpRequest.Builder request)
                throws IOException, InterruptedException {
            request.uri(URI.create(server().base() + path)).header("X-Forwarded-For", address);
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
            }
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> {
                String[] pair = cookie.split(";")[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            });
            return answer;
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return send(path, HttpRequest.newBuilder());
        }

        HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
            String body = fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return send(
                    path,
                    HttpRequest.newBuilder()
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        HttpResponse<String> signIn(String to, String email, String password) throws IOException, InterruptedException {
            String page = get("/sign-in" + to).body();
            Map<String, String> fields = new TreeMap<>(Map.of(
                    "form",
                    "form",
                    "email",
                    email,
                    "password",
                    password,
                    "go",
                    "x",
                    "to",
                    field(page, "to"),
                    "jakarta.faces.ViewState",
                    field(page, "jakarta.faces.ViewState"),
                    "primefaces.nonce",
                    field(page, "primefaces.nonce")));
            return post("/sign-in", fields);
        }

        private static String field(String page, String name) {
            Matcher field = Pattern.compile("<input[^>]*name=\"" + Pattern.quote(name) + "\"[^>]*>")
                    .matcher(page);
            Matcher value = Pattern.compile("value=\"([^\"]*)\"").matcher(field.find() ? field.group() : "");
            return value.find() ? value.group(1).replace("&amp;", "&") : "";
        }
    }

    @Test
    void theSessionIsAnotherAfterSignInAndEndsWithSignOut() throws Exception {
        Visitor visitor = new Visitor("192.0.2.1");
        visitor.get("/sign-in");
        String planted = visitor.cookies.get("PARLEY");
        HttpResponse<String> in = visitor.signIn("", "official@example.org", CoreSampleLoader.PASSWORD);
        assertThat(in.statusCode()).isEqualTo(302);
        String session = visitor.cookies.get("PARLEY");
        assertThat(session).isNotEqualTo(planted);
        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("PARLEY=").contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(visitor.get("/home").statusCode()).isEqualTo(200);

        visitor.post("/sign-out", Map.of());
        visitor.cookies.put("PARLEY", session);
        assertThat(visitor.get("/home").headers().firstValue("Location").orElseThrow())
                .contains("/sign-in");
    }

    @ParameterizedTest
    @CsvSource({
        "/negotiations/rounds/show?code=TNC-17, /negotiations/rounds/show?code=TNC-17",
        "//evil.example/, /home",
        "https://evil.example/, /home",
        "/\\evil.example, /home",
        "/sign-in?to=/home, /home",
        "javascript:alert(1), /home"
    })
    void goesOnOnlyToAPageOfOurs(String wanted, String next) throws Exception {
        HttpResponse<String> in = new Visitor("192.0.2.2")
                .signIn(
                        "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8),
                        "official@example.org",
                        CoreSampleLoader.PASSWORD);
        assertThat(in.headers().firstValue("Location").orElseThrow()).isEqualTo(server().base() + next);
    }

    @Test
    void fiveRefusalsLockTheAccountAndTheAnswerTellsNothing() throws Exception {
        Visitor visitor = new Visitor("192.0.2.3");
        String unknown = said(visitor.signIn("", "nobody-here@example.org", "wrong password"));
        for (int i = 0; i < 5; i++) {
            assertThat(said(visitor.signIn("", "auditor@example.org", "wrong password")))
                    .isEqualTo(unknown);
        }
        HttpResponse<String> right = visitor.signIn("", "auditor@example.org", CoreSampleLoader.PASSWORD);
        assertThat(said(right)).isEqualTo(unknown);
        server().database().fill(owner -> {
            try (var statement = owner.createStatement()) {
                assertThat(statement.executeUpdate(
                                "delete from core.sign_in_failure where subject = 'account:auditor@example.org'"
                                        + " and failures >= 5 and locked_until > now()"))
                        .isOne();
            }
        });
        assertThat(visitor.signIn("", "auditor@example.org", CoreSampleLoader.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
    }

    private static String said(HttpResponse<String> answer) {
        Matcher errors = Pattern.compile("(?s)<div class=\"errors\".*?</div>").matcher(answer.body());
        assertThat(errors.find()).as(answer.statusCode() + answer.body()).isTrue();
        return errors.group();
    }

    @Test
    void manyRefusalsSlowTheirAddressDownAndNoOther() throws Exception {
        Visitor guesser = new Visitor("203.0.113.9");
        for (int i = 0; i < 20; i++) {
            guesser.signIn("", "guess" + i + "@example.org", "wrong password");
        }
        assertThat(guesser.signIn("", "official@example.org", CoreSampleLoader.PASSWORD)
                        .statusCode())
                .isEqualTo(200);
        assertThat(new Visitor("203.0.113.10")
                        .signIn("", "official@example.org", CoreSampleLoader.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/home",
                "/nowhere",
                "/openapi",
                "/api/v1/rounds",
                "/accessibility",
                "/health",
                "/sign-out"
            })
    void everyAnswerCarriesTheHeaders(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void thePolicyOfPagesTrustsNothingInline() throws Exception {
        for (String path : new String[] {"/sign-in", "/nowhere", "/privacy"}) {
            String policy =
                    get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
            assertThat(policy)
                    .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'")
                    .containsPattern("script-src 'self' 'nonce-[^']+'")
                    .doesNotContain("unsafe", "*");
        }
    }

    @Test
    void behindTlsCookiesAreSecure() throws Exception {
        HttpResponse<String> answer = get("/sign-in?lang=fr", "X-Forwarded-Proto", "https");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("; Secure"));
        assertThat(get("/sign-in", "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
    }

    @Test
    void aPostThatIsNoneOfOursIsNeitherRunNorAFailure() throws Exception {
        Visitor visitor = new Visitor("192.0.2.4");
        visitor.signIn("", "official@example.org", CoreSampleLoader.PASSWORD);
        HttpResponse<String> page = visitor.get("/negotiations/rounds/log");
        Map<String, String> fields = new TreeMap<>(
                Map.of("form", "form", "number", "999", "save", "x", "primefaces.nonce", "'; script-src *"));
        for (String state : new String[] {"", Visitor.field(page.body(), "jakarta.faces.ViewState")}) {
            fields.put("jakarta.faces.ViewState", state);
            HttpResponse<String> answer = visitor.post("/negotiations/rounds/log", fields);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/negotiations/rounds/log");
        }
        assertThat(visitor.get("/negotiations/rounds/show?code=TNC-999").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/metrics, 404",
        "/health, 200",
        "/openapi, 200",
        "/WEB-INF/web.xml, 404",
        "/home.xhtml, 404",
        "/sign-out, 405"
    })
    void whatTheServerOpensByItself(String path, int status) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(status);
    }
}
