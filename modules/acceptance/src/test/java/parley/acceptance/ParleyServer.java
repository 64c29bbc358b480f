package parley.acceptance;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;
import parley.core.access.AccountStore;
import parley.core.access.Role;
import parley.testing.Browser;
import parley.testing.TestDatabase;

/**
 * The product as it runs: the built WAR on Payara Micro, deployed once by Arquillian, on a real PostgreSQL with reference
 * and sample data; and a real browser.
 */
final class ParleyServer {
    private static ParleyServer running;

    private final TestDatabase database;
    private final TestRunnerAdaptor arquillian;
    /** One a thread: a browser's connection serves no second thread. */
    private final ThreadLocal<Browser> browser = ThreadLocal.withInitial(this::open);

    private final List<Browser> browsers = new CopyOnWriteArrayList<>();
    private final int port;
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);

    private ParleyServer() throws Exception {
        database = TestDatabase.create();
        load();
        port = freePort();
        configure();
        arquillian = TestRunnerAdaptorBuilder.build();
        arquillian.beforeSuite();
        arquillian.beforeClass(BuiltWar.class, LifecycleMethodExecutor.NO_OP);
    }

    static synchronized ParleyServer running() throws Exception {
        if (running == null) {
            running = new ParleyServer();
        }
        return running;
    }

    private static synchronized void forget() {
        running = null;
    }

    private void load() throws Exception {
        Clock clock = Clock.system(ZoneId.of("America/Toronto"));
        try (Connection owner = database.owner()) {
            owner.setAutoCommit(false);
            SampleData.load(owner, clock);
            AccountStore accounts = new AccountStore(owner);
            for (Role role : Role.values()) {
                long id = accounts.find(role.name().toLowerCase(java.util.Locale.ROOT))
                        .orElseThrow();
                tokens.put(role, accounts.issueToken(id, "tests").text());
            }
            owner.commit();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** As the launcher configures it; the passwords here are the test's own. */
    private void configure() throws IOException {
        Path data = Files.createDirectories(Path.of("target/it-data").toAbsolutePath());
        Path properties = Path.of("target/it.properties").toAbsolutePath();
        Files.writeString(
                properties,
                String.join(
                        "\n",
                        "parley.db.url=" + database.url(),
                        "parley.db.user=parley_app",
                        "parley.db.password=app",
                        "parley.data=" + data,
                        "parley.sample=true",
                        "parley.port=" + port,
                        ""));
        Path config = Path.of("../../config").toAbsolutePath().normalize();
        System.setProperty(
                "payara.microJar",
                Path.of("target/server/payara-micro.jar").toAbsolutePath().toString());
        System.setProperty("payara.randomHttpPort", "false");
        System.setProperty("payara.autoBindHttp", "false");
        System.setProperty("payara.clusterEnabled", "false");
        System.setProperty("payara.startupTimeoutInSeconds", "180");
        System.setProperty(
                "payara.cmdOptions",
                "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.net.preferIPv4Stack=true");
        System.setProperty(
                "payara.extraMicroOptions",
                "--nohazelcast --disablephonehome --port " + port
                        + " --contextroot / --systemproperties " + properties
                        + " --prebootcommandfile " + withTheListener(config.resolve("preboot.txt"))
                        + " --postbootcommandfile " + config.resolve("postboot.txt"));
    }

    /** The launcher opens the port after the deployment; Arquillian waits for that itself and must read the port before. */
    private static Path withTheListener(Path preboot) throws IOException {
        return Files.write(
                Path.of("target/it-preboot.txt").toAbsolutePath(),
                Files.readAllLines(preboot).stream()
                        .filter(line -> !line.endsWith("http-listener.enabled=false"))
                        .toList());
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    TestDatabase database() {
        return database;
    }

    Browser browser() {
        return browser.get();
    }

    private Browser open() {
        Browser opened = new Browser();
        browsers.add(opened);
        return opened;
    }

    String token(Role role) {
        return tokens.get(role);
    }

    /** What is tried once more after the last test starts another. */
    void stop() throws Exception {
        forget();
        browsers.forEach(Browser::close);
        arquillian.afterClass(BuiltWar.class, LifecycleMethodExecutor.NO_OP);
        arquillian.afterSuite();
        arquillian.shutdown();
    }
}
