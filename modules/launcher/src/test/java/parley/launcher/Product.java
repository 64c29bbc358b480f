package parley.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built product as {@code ./parley} runs it, on a data directory of its own: real processes that can be killed. */
final class Product {
    private static final Duration LONGEST_START = Duration.ofSeconds(120);

    /** What the quick start maps into memory. */
    static final Path QUICK_START = Path.of("target", "quick-start", "server.jsa");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path data;
    private final int port = FreePort.choose();
    private Process launcher;

    Product(Path data) {
        this.data = data;
    }

    /** What a command printed, and how it ended. */
    record Ended(int exit, String output) {}

    private static List<String> java(String... arguments) {
        Path target = Path.of("target").toAbsolutePath();
        Path root = Path.of("../..").toAbsolutePath().normalize();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dparley.root=" + root,
                "-Djava.util.logging.config.file=" + root.resolve("config/launcher-logging.properties"),
                "-cp",
                target.resolve("parley-launcher-0.1.0.jar") + File.pathSeparator + target.resolve("lib") + "/*",
                "parley.launcher.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * Prepares the quick start of this build, once for all tests, as {@code ./parley} does after a build: what it takes is
     * what the starts of the tests save.
     */
    private static synchronized void prepareQuickStart() throws IOException, InterruptedException {
        Path jar = Path.of("target", "parley-launcher-0.1.0.jar");
        if (Files.exists(QUICK_START)
                && Files.getLastModifiedTime(QUICK_START).compareTo(Files.getLastModifiedTime(jar)) > 0) {
            return;
        }
        Process process = new ProcessBuilder(java("quick-start"))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(said);
        }
    }

    /** Starts it and waits for its first answer, which must be the page: a port that is open early answers with errors. */
    void start() throws IOException, InterruptedException {
        prepareQuickStart();
        launcher = new ProcessBuilder(java("start", "--port", Integer.toString(port), "--data", data.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("start.log").toFile()))
                .start();
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < deadline) {
            if (!launcher.isAlive()) {
                throw new AssertionError(
                        "ended with " + launcher.exitValue() + ": " + Files.readString(data.resolve("start.log")));
            }
            try {
                int first = send("GET", "/sign-in", null, null).statusCode();
                if (first != 200) {
                    throw new AssertionError("answers " + first + " before it is whole: " + log());
                }
                return;
            } catch (IOException notYet) {
                // The port is not open yet.
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        throw new AssertionError("not ready: " + Files.readString(data.resolve("start.log")));
    }

    /** Runs a command of the launcher to its end. */
    Ended command(String... arguments) throws IOException, InterruptedException {
        return commandReading("", arguments);
    }

    Ended commandReading(String input, String... arguments) throws IOException, InterruptedException {
        List<String> all = java(arguments);
        all.add("--data");
        all.add(data.toString());
        Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), said);
        }
    }

    HttpResponse<String> send(String method, String path, String token, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(LONGEST_START)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a list to be imported. */
    HttpResponse<String> upload(String path, String token, String kind, String fileName, String content)
            throws IOException, InterruptedException {
        String boundary = "parley-boundary";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind + "\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(LONGEST_START)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** @return whether the server that runs has mapped the file of the quick start; empty where the system does not tell */
    Optional<Boolean> startedQuickly() throws IOException {
        long server =
                launcher.children().mapToLong(ProcessHandle::pid).findFirst().orElseThrow();
        Path maps = Path.of("/proc", Long.toString(server), "maps");
        return Files.exists(maps)
                ? Optional.of(Files.readString(maps)
                        .contains(QUICK_START.toAbsolutePath().toString()))
                : Optional.empty();
    }

    /** Kills launcher, server and every process of the database at once, with -9. */
    void killEverything() throws Exception {
        List<ProcessHandle> all = Stream.concat(
                        launcher.descendants(), Stream.concat(database(), Stream.of(launcher.toHandle())))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        // Who was killed holds its port until the system has cleared it away, which takes a while on a busy machine.
        CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .get(30, TimeUnit.SECONDS);
    }

    /** The database goes on when its launcher dies: it is found by the file that it keeps. */
    private Stream<ProcessHandle> database() {
        try {
            String pid = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                    .get(0)
                    .strip();
            return ProcessHandle.of(Long.parseLong(pid)).stream()
                    .flatMap(server -> Stream.concat(server.descendants(), Stream.of(server)));
        } catch (IOException gone) {
            return Stream.empty();
        }
    }

    /** @return the end of the server's log, for a failure that the answer does not explain */
    String log() throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("log/server.log"));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    void stop() throws InterruptedException {
        if (launcher != null && launcher.isAlive()) {
            launcher.destroy();
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("does not stop");
            }
        }
    }
}
