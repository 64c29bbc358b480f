package parley.launcher;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Payara Micro in a process of its own, tuned to start fast and stay small. */
final class ServerProcess {
    private static final Logger LOG = Logger.getLogger(ServerProcess.class.getName());

    /** What Payara Micro names in its own manifest, which only {@code java -jar} honours. */
    private static final List<String> OPENS = List.of(
            "java.base/jdk.internal.loader",
            "jdk.management/com.sun.management.internal",
            "java.base/java.lang",
            "java.base/java.net",
            "java.base/java.nio",
            "java.base/java.util",
            "java.base/sun.nio.ch",
            "java.management/sun.management",
            "java.base/sun.net.www.protocol.jrt",
            "java.base/sun.net.www.protocol.jar",
            "java.naming/javax.naming.spi",
            "java.rmi/sun.rmi.transport",
            "java.logging/java.util.logging");

    /** How long a server may take to end, seconds. */
    private static final int PATIENCE = 30;

    /** How long one may take that lays out its class data then: a hundred megabytes of them, on a slow machine. */
    private static final int PATIENCE_FOR_ARCHIVE = 300;

    private final Process process;
    private final int patience;
    private volatile boolean ready;

    private ServerProcess(Process process, int patience) {
        this.process = process;
        this.patience = patience;
    }

    /** Starts one that boots, and serves once it is told of its database. */
    static ServerProcess start(Installation installation, DataDirectory data, Options options) {
        Path archive = installation.serverArchive();
        // One that is named and missing would cost the JVM its own class data as well.
        List<String> flags = Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
        return start(command(installation, data, options, flags), data, PATIENCE);
    }

    /**
     * Starts one that lays out the class data it used when it ends.
     *
     * @param archive where; the folder must be there
     */
    static ServerProcess startForArchive(Installation installation, DataDirectory data, Options options, Path archive) {
        List<String> flags = List.of("-XX:ArchiveClassesAtExit=" + archive);
        return start(command(installation, data, options, flags), data, PATIENCE_FOR_ARCHIVE);
    }

    private static ServerProcess start(List<String> command, DataDirectory data, int patience) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("PARLEY_DB_"));
            // Each thread's own arena of the C library would keep some memory that nobody uses.
            environment.putIfAbsent("MALLOC_ARENA_MAX", "2");
            ServerProcess server = new ServerProcess(builder.start(), patience);
            server.follow(data.log("server.log"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(
            Installation installation, DataDirectory data, Options options, List<String> archive) {
        ServerRuntime runtime = ServerRuntime.of(installation.serverJar());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // Grown as needed, and given back: what starting takes is not what serving takes.
                "-Xms96m",
                "-XX:NewRatio=3",
                "-XX:MinHeapFreeRatio=20",
                "-XX:MaxHeapFreeRatio=40",
                "-XX:-ShrinkHeapInSteps",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MetaspaceSize=160m",
                // Used where it fits this JVM and these jars; one that is missing or does not fit is passed over.
                "-Xshare:auto",
                "-Djava.net.preferIPv4Stack=true",
                "-Dfile.encoding=UTF-8",
                "-Dfish.payara.micro.BootJar=" + runtime.launchJar().toUri(),
                "-Dfish.payara.micro.UnpackDir=" + runtime.folder(),
                "-Dparley.data=" + data.path(),
                "-Dparley.sample=" + options.flag("sample"),
                "-Dparley.port=" + options.port()));
        command.addAll(archive);
        if (options.flag("dev")) {
            command.add("-Dparley.dev.pages=" + installation.modules());
        }
        command.add("--add-exports=java.base/jdk.internal.ref=ALL-UNNAMED");
        OPENS.forEach(module -> command.add("--add-opens=" + module + "=ALL-UNNAMED"));
        command.addAll(List.of(
                "-cp",
                installation.launcherJar() + File.pathSeparator + runtime.launchJar(),
                Server.class.getName(),
                "--disablephonehome",
                "--nohazelcast",
                "--rootdir",
                ServerRuntime.workPlace(data).toString(),
                "--prebootcommandfile",
                installation.config("preboot.txt").toString(),
                "--postbootcommandfile",
                installation.config("postboot.txt").toString(),
                "--postdeploycommandfile",
                installation.config("postdeploy.txt").toString(),
                "--deploy",
                installation.war().toString(),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(options.port())));
        return command;
    }

    /** Before anything is started: what is refused leaves nothing running. */
    static void refuseATakenPort(int port) {
        if (!FreePort.isFree(port)) {
            throw new Refusal("Port " + port + " is taken. Give another with --port.");
        }
    }

    /** Keeps the server's log, and notices when it is ready. */
    private void follow(Path log) {
        Thread thread = new Thread(() -> {
            try (BufferedReader lines = new BufferedReader(
                            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                    var out = Files.newBufferedWriter(log)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    out.write(line);
                    out.newLine();
                    out.flush();
                    ready |= line.contains("Payara Micro") && line.contains("ready in");
                }
            } catch (IOException e) {
                // The server is gone and its output with it: there is nothing left to follow.
                ready = false;
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** Tells it of its database, migrated, which it waits for. One that has ended already is found by {@link #awaitReady}. */
    void serve(Database database) {
        try {
            DataOutputStream in = new DataOutputStream(process.getOutputStream());
            in.writeUTF(database.url());
            in.writeUTF(database.application().name());
            in.writeUTF(database.application().password());
            in.flush();
        } catch (IOException e) {
            LOG.log(Level.FINE, "The server ended before it was told of its database.", e);
        }
    }

    /** @return whether it serves; false where it ended first */
    boolean awaitReady() throws InterruptedException {
        while (process.isAlive() && !ready) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return ready;
    }

    long pid() {
        return process.pid();
    }

    int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends it at once: for one whose work nobody wants any more. */
    void abandon() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks it to end, and waits. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(patience, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
