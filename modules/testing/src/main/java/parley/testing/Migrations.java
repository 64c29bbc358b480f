package parley.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The migrations of every module, read from the sources: a module's tests run in the tables of the whole product, as its
 * classes do in production.
 */
final class Migrations {
    private Migrations() {}

    /** @return the folders that hold them */
    static List<Path> folders() {
        try (Stream<Path> modules = Files.list(Clone.file("modules"))) {
            return modules.map(module -> module.resolve("src/main/resources/db/migration"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the same as long as the migrations, the versions of the libraries and how we lay a server out are the same */
    static String fingerprint(List<Class<?>> layingOut) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(Clone.file("pom.xml")));
            for (Class<?> type : layingOut) {
                try (InputStream code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                    digest.update(code.readAllBytes());
                }
            }
            for (Path folder : folders()) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
