package parley.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Payara's own jars, taken once out of the one jar that holds them packed, and a jar that names them: all servers of this
 * build run from here, and nobody writes here.
 *
 * @param folder holds {@code runtime/}, the jars, and {@code launch.jar}
 */
record ServerRuntime(Path folder) {
    private static final Logger LOG = Logger.getLogger(ServerRuntime.class.getName());
    private static final String PACKED = "MICRO-INF/runtime/";
    private static final String ADAPTER = ".rar";

    /** Lays it out unless it is there. Two that do so at a time do no harm: the first one's stays. */
    static ServerRuntime of(Path serverJar) {
        try {
            // Named after what it was taken from: another Payara gets another folder.
            long made = Files.getLastModifiedTime(serverJar).toMillis();
            Path folder = serverJar.resolveSibling("runtime-" + Files.size(serverJar) + "-" + made);
            if (!Files.exists(folder)) {
                layOut(serverJar, folder);
            }
            return new ServerRuntime(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what the class path names: its manifest tells the rest */
    Path launchJar() {
        return folder.resolve("launch.jar");
    }

    /**
     * Where one start may write. New each time: Payara would deploy what it finds of the last start, and then the same
     * again. What earlier starts left goes, as far as it can: a server whose launcher was killed may be ending there.
     */
    static Path workPlace(DataDirectory data) {
        try {
            Path places = Files.createDirectories(data.path().resolve("server"));
            try (Stream<Path> earlier = Files.list(places)) {
                for (Path place : earlier.toList()) {
                    try {
                        remove(place);
                    } catch (IOException inUse) {
                        LOG.log(Level.FINE, inUse, () -> place + " stays until the next start.");
                    }
                }
            }
            return Files.createTempDirectory(places, "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void layOut(Path serverJar, Path folder) throws IOException {
        // Not a temporary directory, which nobody but this user could read.
        Path temporary =
                folder.resolveSibling("laying-out-" + ProcessHandle.current().pid());
        remove(temporary);
        Files.createDirectory(temporary);
        try (JarFile packed = new JarFile(serverJar.toFile())) {
            List<ZipEntry> parts = packed.stream()
                    .filter(entry -> entry.getName().startsWith(PACKED) && !entry.isDirectory())
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .collect(Collectors.toList());
            Files.createDirectories(temporary.resolve("runtime"));
            for (ZipEntry part : parts) {
                try (InputStream in = packed.getInputStream(part)) {
                    Path file = temporary.resolve("runtime").resolve(name(part));
                    Files.copy(in, file);
                    Files.setLastModifiedTime(file, FileTime.fromMillis(part.getTime()));
                }
            }
            writeLaunchJar(packed, parts, serverJar, temporary.resolve("launch.jar"));
            Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
            if (!Files.exists(folder.resolve("launch.jar"))) {
                throw another;
            }
        } finally {
            remove(temporary);
        }
    }

    /** Payara reads its own class path in that manifest, and looks for its resource adapters as resources. */
    private static void writeLaunchJar(JarFile packed, List<ZipEntry> parts, Path serverJar, Path launchJar)
            throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Stream.concat(
                                        Stream.of("../" + serverJar.getFileName()),
                                        parts.stream()
                                                .filter(part -> !part.getName().endsWith(ADAPTER))
                                                .map(part -> "runtime/" + name(part)))
                                .collect(Collectors.joining(" ")));
        try (OutputStream file = Files.newOutputStream(launchJar);
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            for (ZipEntry part : parts) {
                if (part.getName().endsWith(ADAPTER)) {
                    jar.putNextEntry(new ZipEntry(name(part)));
                    try (InputStream in = packed.getInputStream(part)) {
                        in.transferTo(jar);
                    }
                    jar.closeEntry();
                }
            }
        }
    }

    private static String name(ZipEntry part) {
        return part.getName().substring(PACKED.length());
    }

    /** Removes a folder and what is in it; one that is not there is fine. */
    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
