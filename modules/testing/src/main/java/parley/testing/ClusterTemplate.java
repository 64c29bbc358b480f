package parley.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The data directory of a PostgreSQL that was laid out once and is copied by every process of tests: the first that needs
 * it makes it, others wait meanwhile. What it was made of is its name, so a stale one is never found.
 */
final class ClusterTemplate {
    private static final Path ALL = Path.of(System.getProperty("java.io.tmpdir"), "parley-test-postgres");
    private static final Duration KEPT = Duration.ofDays(2);

    private ClusterTemplate() {}

    /**
     * @param fingerprint of everything that it is made of
     * @param layOut fills an empty directory and leaves no server running on it
     * @return a copy of the caller's own
     */
    static Path copy(String fingerprint, Consumer<Path> layOut) {
        Path template = ALL.resolve(fingerprint);
        try {
            Files.createDirectories(ALL);
            try (FileChannel channel =
                    FileChannel.open(ALL.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Held until the channel closes.
                channel.lock();
                if (!Files.exists(template)) {
                    forgetOthers();
                    Path making = Files.createTempDirectory(ALL, "making");
                    layOut.accept(making);
                    if (Files.exists(making.resolve("postmaster.pid"))) {
                        throw new IllegalStateException("The server on " + making + " was not stopped.");
                    }
                    // By an old lock in it, the test library would take a copy for left behind and clear it away.
                    Files.deleteIfExists(making.resolve("epg-lock"));
                    Files.move(making, template, StandardCopyOption.ATOMIC_MOVE);
                }
                Files.setLastModifiedTime(template, FileTime.from(Instant.now()));
            }
            return copyOf(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beside the directories of the test library, which clears away what a killed process left there. */
    private static Path copyOf(Path template) throws IOException {
        Path copy = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg")
                .resolve(UUID.randomUUID().toString());
        Files.createDirectories(copy.getParent());
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(template.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return copy;
    }

    private static void forgetOthers() throws IOException {
        List<Path> old;
        try (Stream<Path> all = Files.list(ALL)) {
            old = all.filter(Files::isDirectory).toList();
        }
        for (Path one : old) {
            if (Files.getLastModifiedTime(one)
                    .toInstant()
                    .isBefore(Instant.now().minus(KEPT))) {
                delete(one);
            }
        }
    }

    static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
