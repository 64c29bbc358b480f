package parley.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this platform, unpacked once from a library on the class path. */
final class Binaries {
    private Binaries() {}

    /**
     * Unpacks them beside the data directory unless they are there.
     *
     * @return the folder that holds {@code bin/}
     */
    static Path unpack(Path parent) {
        String resource = resource();
        Path home = parent.resolve("postgres-" + version());
        if (Files.exists(home.resolve(".complete"))) {
            return home;
        }
        try (InputStream packed = Binaries.class.getResourceAsStream("/" + resource)) {
            if (packed == null) {
                throw new Refusal("No PostgreSQL for this platform comes with Parley (" + resource
                        + "). Point PARLEY_DB_URL at a server: see docs/operations.md.");
            }
            Path temporary = Files.createTempDirectory(Files.createDirectories(parent), "unpacking");
            extract(packed, temporary);
            Files.createFile(temporary.resolve(".complete"));
            if (!Files.exists(home)) {
                Files.move(temporary, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void extract(InputStream packed, Path into) throws IOException {
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(archive, target);
                    if ((entry.getMode() & 0b001_000_000) != 0) {
                        Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(target));
                        permissions.add(PosixFilePermission.OWNER_EXECUTE);
                        Files.setPosixFilePermissions(target, permissions);
                    }
                }
            }
        }
    }

    /** The major version is part of the data directory's format; the folder's name says which it was. */
    private static String version() {
        return "17";
    }

    private static String resource() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + machine + ".txz";
    }
}
