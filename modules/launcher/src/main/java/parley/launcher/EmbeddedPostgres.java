package parley.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL of our own: data kept, durability on, passwords for every login, on loopback only.
 *
 * <p>A server that outlived its launcher is taken over; one that was killed recovers at the next start.
 */
final class EmbeddedPostgres {
    /** How long a dead server's files may keep the next one from starting. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    /** How long a server that is starting may take to answer. */
    private static final long ADOPTION_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final DataDirectory data;
    private final Path programs;

    EmbeddedPostgres(DataDirectory data) {
        this.data = data;
        this.programs =
                Binaries.unpack(data.path().getParent().resolve("programs")).resolve("bin");
    }

    /** @return the port that it listens on */
    int start() {
        initialize();
        if (running() && answers(port())) {
            return port();
        }
        int port = portToStartOn();
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (run(
                        "pg_ctl",
                        "start",
                        "-D",
                        dataPath(),
                        "-l",
                        data.log("postgres.log").toString(),
                        "-w",
                        "-t",
                        "60",
                        "-o",
                        options(port))
                != 0) {
            if (System.nanoTime() > deadline) {
                throw new Refusal("PostgreSQL does not start. See " + data.log("postgres.log") + ".");
            }
            pause();
        }
        return port;
    }

    /** A server that was just killed still counts as running until it is reaped: only one that answers is adopted. */
    private boolean answers(int port) {
        long deadline = System.nanoTime() + ADOPTION_NANOS;
        while (System.nanoTime() < deadline && running()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            } catch (IOException notNow) {
                pause();
            }
        }
        return false;
    }

    boolean running() {
        return Files.exists(data.postgres().resolve("postmaster.pid"))
                && run("pg_ctl", "status", "-D", dataPath()) == 0;
    }

    void stop() {
        run("pg_ctl", "stop", "-D", dataPath(), "-m", "fast", "-w", "-t", "60");
    }

    private void initialize() {
        if (Files.exists(data.postgres().resolve("PG_VERSION"))) {
            return;
        }
        int code = run(
                "initdb",
                "-D",
                dataPath(),
                "-U",
                "postgres",
                "-A",
                "scram-sha-256",
                "--pwfile=" + data.secretFile("postgres"),
                "-E",
                "UTF8",
                "--locale-provider=icu",
                "--icu-locale=und",
                "--locale=C",
                "--no-instructions");
        if (code != 0) {
            throw new Refusal("PostgreSQL could not lay out its data. See " + data.log("commands.log") + ".");
        }
    }

    private static String options(int port) {
        return "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on"
                + " -c synchronous_commit=on -c full_page_writes=on -c password_encryption=scram-sha-256"
                + " -c max_connections=60 -c shared_buffers=128MB -c log_min_messages=warning";
    }

    /** The port is kept, so that a command finds the running server. */
    private int port() {
        Path file = data.path().resolve("port");
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, Integer.toString(FreePort.choose()));
            }
            return Integer.parseInt(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port that was kept, or another when some other program has it now. */
    private int portToStartOn() {
        int kept = port();
        if (FreePort.isFree(kept)) {
            return kept;
        }
        try {
            Files.delete(data.path().resolve("port"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return port();
    }

    private String dataPath() {
        return data.postgres().toString();
    }

    private int run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root: in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.log("commands.log").toFile()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new Refusal("Cannot run " + command.get(0) + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", e);
        }
    }
}
