package parley.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where an installation keeps its data: {@code postgres/} (the database), {@code secrets/} (passwords, 0600),
 * {@code port}, {@code launcher.lock}, {@code log/}, {@code audit-anchors.log}.
 */
record DataDirectory(Path path) {
    /** Kept within reach: a lock whose channel is collected as garbage is a lock that is gone. */
    private static final Set<FileLock> HELD = ConcurrentHashMap.newKeySet();

    static DataDirectory of(Path path) {
        try {
            Files.createDirectories(path);
            return new DataDirectory(path.toRealPath());
        } catch (IOException e) {
            throw new Refusal("The data directory " + path + " cannot be made: " + e.getMessage(), e);
        }
    }

    /**
     * Takes the lock that lets one launcher at a time serve from this directory; held until the process ends.
     *
     * @throws Refusal if another launcher holds it
     */
    void lock() {
        try {
            FileChannel channel = FileChannel.open(
                    path.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new Refusal("Parley is running already on " + path + ". Stop it first, or give another --data.");
            }
            HELD.add(lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path log(String name) {
        try {
            return Files.createDirectories(path.resolve("log")).resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the password of that login: made at random the first time, readable by its owner only */
    String secret(String login) {
        try {
            Path folder = Files.createDirectories(path.resolve("secrets"));
            Path file = folder.resolve(login);
            if (!Files.exists(file)) {
                byte[] bytes = new byte[24];
                new SecureRandom().nextBytes(bytes);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path secretFile(String login) {
        secret(login);
        return path.resolve("secrets").resolve(login);
    }
}
