package parley.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after everything was killed with -9 in the middle of writing. */
class DurabilityIT {
    private static final int ENOUGH = 200;
    private static final int FIRST = 100;
    private static final int WRITERS = 4;

    @TempDir(factory = BesideOthers.class)
    private Path data;

    @Test
    void noAcknowledgedWriteIsLostByKillingEverything() throws Exception {
        Product product = new Product(data);
        try {
            product.start();
            assertThat(product.startedQuickly()).isNotEqualTo(Optional.of(false));
            Product.Ended added = product.commandReading(
                    "a long enough password\n",
                    "user",
                    "add",
                    "writer@example.org",
                    "--name",
                    "W. Riter",
                    "--role",
                    "OFFICIAL",
                    "--password-stdin");
            assertThat(added.exit()).as(added.output()).isZero();
            String token =
                    product.command("token", "writer@example.org").output().strip();

            Product.Ended second = product.command("start", "--port", "1");
            assertThat(second.exit()).isNotZero();
            assertThat(second.output()).contains("running already").doesNotContain("Exception");

            List<String> acknowledged = writeUntilKilled(product, token);
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);

            startFromADamagedArchive(product);
            for (String code : acknowledged) {
                HttpResponse<String> read = product.send("GET", "/api/v1/rounds/" + code, token, null);
                assertThat(read.statusCode())
                        .as(code + ": " + read.body() + product.log())
                        .isEqualTo(200);
            }
            Product.Ended audit = product.command("verify-audit");
            assertThat(audit.exit()).as(audit.output()).isZero();
        } finally {
            product.stop();
        }
        Product.Ended audit = product.command("verify-audit");
        assertThat(audit.exit()).as(audit.output()).isZero();
    }

    /** What quickens a start is never what a start needs. */
    private static void startFromADamagedArchive(Product product) throws Exception {
        Path sound = Product.QUICK_START.resolveSibling("sound.jsa");
        Files.move(Product.QUICK_START, sound);
        try {
            Files.writeString(Product.QUICK_START, "These are no class data.".repeat(1_000));
            product.start();
            assertThat(product.startedQuickly()).isNotEqualTo(Optional.of(true));
        } finally {
            Files.move(sound, Product.QUICK_START, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** @return codes of the rounds that the product said were logged */
    private static List<String> writeUntilKilled(Product product, String token) throws Exception {
        List<String> acknowledged = new CopyOnWriteArrayList<>();
        AtomicInteger next = new AtomicInteger(FIRST);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            writers.submit(() -> {
                try {
                    while (!Thread.interrupted()) {
                        int number = next.getAndIncrement();
                        HttpResponse<String> answer = product.send(
                                "POST", "/api/v1/rounds", token, "{\"number\":" + number + ",\"status\":\"PLANNED\"}");
                        if (answer.statusCode() != 201) {
                            throw new IllegalStateException(answer.body());
                        }
                        acknowledged.add("TNC-" + number);
                    }
                } catch (IOException killed) {
                    Thread.currentThread().interrupt();
                }
                return null;
            });
        }
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (acknowledged.size() < ENOUGH && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        product.killEverything();
        writers.shutdownNow();
        assertThat(writers.awaitTermination(40, TimeUnit.SECONDS)).isTrue();
        return acknowledged;
    }
}
