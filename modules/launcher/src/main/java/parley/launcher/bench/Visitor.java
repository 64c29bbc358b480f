package parley.launcher.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser: signed in by the form, one connection, one session; and the same account's programs by token. */
public final class Visitor {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value)=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final URI address;
    private final String token;

    /** @param token of the account whose programs ask REST */
    public Visitor(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** @throws IllegalStateException if the form is refused */
    public void signIn(String email, String password) throws IOException, InterruptedException {
        Map<String, String> fields = new HashMap<>();
        Matcher input = INPUT.matcher(text("/sign-in"));
        while (input.find()) {
            Map<String, String> found = new HashMap<>();
            ATTRIBUTE.matcher(input.group()).results().forEach(one -> found.putIfAbsent(one.group(1), one.group(2)));
            if (found.containsKey("name")) {
                fields.put(found.get("name"), found.getOrDefault("value", ""));
            }
        }
        fields.put("email", email);
        fields.put("password", password);
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<Void> answer = http.send(
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("sign-in answers " + answer.statusCode());
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * Fetches a page to its last byte, as a browser takes it.
     *
     * @throws IllegalStateException if the answer is no page
     */
    public void visit(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        expect(200, answer, path);
    }

    /** @return the page */
    String text(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(path).build(), BodyHandlers.ofString());
        expect(200, answer, path);
        return answer.body();
    }

    /** @return what REST answers */
    String rest(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(rest("/api/v1" + path, null).build(), BodyHandlers.ofString());
        expect(200, answer, path);
        return answer.body();
    }

    /** @return where the thing is that was made */
    String post(String path, String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(rest("/api/v1" + path, json).build(), BodyHandlers.ofString());
        expect(202, answer, path);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    /** @return where the thing is that was made of the file */
    String upload(String path, String kind, String fileName, byte[] file) throws IOException, InterruptedException {
        String boundary = "parley-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind + "\r\n--"
                        + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = http.send(
                request("/api/v1" + path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
        expect(202, answer, path);
        String made = URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getPath();
        return made.substring("/api/v1".length());
    }

    /** Asks for something to be done that needs nothing but its address. */
    void act(String path) throws IOException, InterruptedException {
        expect(200, http.send(rest("/api/v1" + path, "").build(), BodyHandlers.ofString()), path);
    }

    /** @return how many bytes there were */
    long download(String path, OutputStream out) throws IOException, InterruptedException {
        HttpResponse<java.io.InputStream> answer = http.send(rest(path, null).build(), BodyHandlers.ofInputStream());
        expect(200, answer, path);
        try (var in = answer.body()) {
            return in.transferTo(out);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    private HttpRequest.Builder rest(String path, String json) {
        HttpRequest.Builder request = request(path).header("Authorization", "Bearer " + token);
        return json == null
                ? request
                : request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    }

    private static void expect(int status, HttpResponse<?> answer, String path) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
    }
}
