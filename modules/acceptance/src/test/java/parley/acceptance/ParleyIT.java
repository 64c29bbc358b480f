package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import parley.core.access.Role;
import parley.core.reference.CoreSampleLoader;
import parley.testing.Browser;

/** What container and browser tests share: the running product, REST calls by role, windows by role. */
@ExtendWith(ParleyIT.Running.class)
abstract class ParleyIT {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static ParleyServer server;

    /** Starts the product before the first test and stops it after the last of the run; says where a failed test's window was. */
    static final class Running implements BeforeAllCallback, TestExecutionExceptionHandler {
        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failed) throws Throwable {
            if (Browser.leftAt() != null) {
                failed.addSuppressed(new IllegalStateException("The window was at " + Browser.leftAt()));
            }
            throw failed;
        }

        @Override
        public void beforeAll(ExtensionContext context) throws Exception {
            server = ParleyServer.running();
            context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent("parley", key ->
                    (AutoCloseable) server::stop);
        }
    }

    static ParleyServer server() {
        return server;
    }

    /** A REST call with a personal token of that role. */
    static HttpResponse<String> call(Role role, String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.base() + "/api/v1" + path))
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (role != null) {
            request.header("Authorization", "Bearer " + server.token(role));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** @return what the answer holds */
    static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    /** Asks for a steward's export again until the work has ended, as a program would. */
    static JsonObject ended(String export) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        JsonObject answer;
        do {
            answer = json(call(Role.STEWARD, "GET", "/exports/" + export, null));
        } while (List.of("QUEUED", "RUNNING").contains(answer.get("state").getAsString())
                && System.nanoTime() < deadline);
        return answer;
    }

    /** @return the file that a REST call with a personal token of that role gives */
    static byte[] file(Role role, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.base() + "/api/v1" + path))
                .header("Authorization", "Bearer " + server.token(role))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    /** Sends a file with other fields of a form, as a program would, with a personal token of that role. */
    static HttpResponse<String> send(
            Role role, String path, Map<String, String> fields, String name, String content, String language)
            throws IOException, InterruptedException {
        String next = "--parley-boundary";
        StringBuilder body = new StringBuilder();
        fields.forEach((field, value) -> body.append(next)
                .append("\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n"));
        body.append(next)
                .append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n")
                .append("Content-Type: application/octet-stream\r\n\r\n" + content + "\r\n" + next + "--\r\n");
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.base() + "/api/v1" + path))
                .header("Content-Type", "multipart/form-data; boundary=parley-boundary")
                .header("Authorization", "Bearer " + server.token(role))
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Checks that a path gives a workbook to whoever asks for one, under a name that begins so. */
    static void comesAsWorkbook(Role role, String path, String name) throws IOException, InterruptedException {
        HttpResponse<String> book = call(
                role, "GET", path, null, "Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(book.statusCode()).isEqualTo(200);
        assertThat(book.body()).startsWith("PK");
        assertThat(book.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(name, ".xlsx");
    }

    /** A plain request, perhaps with a cookie, that follows no redirect. */
    static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.base() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** @return a window in which that role is signed in, in that language */
    static Browser.Window signedIn(Role role, String language) {
        Browser.Window window = server.browser().window();
        Page page = window.page();
        page.navigate(server.base() + "/sign-in?lang=" + language);
        page.locator("#email").fill(role.name().toLowerCase(Locale.ROOT) + "@example.org");
        page.locator("#password").fill(CoreSampleLoader.PASSWORD);
        page.locator("#go").click();
        assertThat(page.url()).endsWith("/home");
        return window;
    }

    /**
     * Types, waits for the choices, takes the first by keyboard: for fields that look something up. On a busy machine a
     * look-up of half the words may come late and show its choices once more; then they are taken again.
     */
    static void choose(Page page, String field, String words) {
        Locator input = page.locator(field);
        Locator choices = page.locator(".ui-autocomplete-panel:visible");
        input.click();
        input.pressSequentially(words);
        choices.locator(".ui-autocomplete-item").first().waitFor();
        for (int i = 0; i < 5 && choices.count() > 0; i++) {
            input.press("ArrowDown");
            input.press("Enter");
            page.waitForTimeout(700);
        }
        assertThat(choices.count()).as("choices of %s are still open", field).isZero();
    }
}
