package parley.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerRuntimeTest {
    /** To the two seconds that a jar keeps: the class data of a start is thrown away where a jar is younger. */
    private static final long MADE = 1_700_000_000_000L;

    @TempDir
    private Path folder;

    private Path packed;

    @BeforeEach
    void pack() throws Exception {
        packed = folder.resolve("payara-micro.jar");
        try (OutputStream file = Files.newOutputStream(packed);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : new String[] {"MICRO-INF/runtime/b.jar", "MICRO-INF/runtime/a.jar"}) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTime(MADE);
                zip.putNextEntry(entry);
                zip.write(name.getBytes());
            }
            zip.putNextEntry(new ZipEntry("MICRO-INF/runtime/__x_ra.rar"));
            zip.write("adapter".getBytes());
            zip.putNextEntry(new ZipEntry("MICRO-INF/domain/domain.xml"));
            zip.putNextEntry(new ZipEntry("MICRO-INF/runtime/"));
        }
    }

    @Test
    void laysTheJarsOutAndNamesThemInOneOrder() throws Exception {
        ServerRuntime runtime = ServerRuntime.of(packed);

        assertThat(runtime.folder().resolve("runtime/a.jar")).hasContent("MICRO-INF/runtime/a.jar");
        assertThat(Files.getLastModifiedTime(runtime.folder().resolve("runtime/a.jar")))
                .isEqualTo(FileTime.fromMillis(MADE));
        try (JarFile launch = new JarFile(runtime.launchJar().toFile())) {
            assertThat(launch.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH))
                    .isEqualTo("../payara-micro.jar runtime/a.jar runtime/b.jar");
            assertThat(launch.getInputStream(launch.getEntry("__x_ra.rar"))).hasContent("adapter");
        }
    }

    @Test
    void doesSoOnceAndAgainForAnotherPayara() throws Exception {
        ServerRuntime runtime = ServerRuntime.of(packed);
        FileTime made = Files.getLastModifiedTime(runtime.launchJar());

        assertThat(ServerRuntime.of(packed)).isEqualTo(runtime);
        assertThat(Files.getLastModifiedTime(runtime.launchJar())).isEqualTo(made);
        Files.setLastModifiedTime(packed, FileTime.fromMillis(1));
        assertThat(ServerRuntime.of(packed).folder())
                .isNotEqualTo(runtime.folder())
                .isNotEmptyDirectory();
    }

    /** Another Payara of the same time, such as the one of a reproducible build, is told by its size. */
    @Test
    void anotherSizeIsAnotherPayara() throws Exception {
        ServerRuntime runtime = ServerRuntime.of(packed);
        FileTime made = Files.getLastModifiedTime(packed);
        Files.write(packed, new byte[100], StandardOpenOption.APPEND);
        Files.setLastModifiedTime(packed, made);
        assertThat(ServerRuntime.of(packed)).isNotEqualTo(runtime);
    }

    /** Somebody ended the program that laid it out, and another program has its number now. */
    @Test
    void beginsAnewWhereItWasNotLaidOutToTheEnd() throws Exception {
        Path left = folder.resolve("laying-out-" + ProcessHandle.current().pid());
        Files.createDirectories(left.resolve("runtime"));
        Files.writeString(left.resolve("runtime/a.jar"), "half");
        ServerRuntime runtime = ServerRuntime.of(packed);
        assertThat(runtime.folder().resolve("runtime/a.jar")).hasContent("MICRO-INF/runtime/a.jar");
        assertThat(left).doesNotExist();
    }

    @Test
    void leavesNothingOfAJarThatCannotBeRead() throws Exception {
        Files.writeString(packed, "no jar");
        assertThatThrownBy(() -> ServerRuntime.of(packed)).isInstanceOf(UncheckedIOException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(packed);
        }
    }

    @Test
    void everyStartHasAnEmptyPlaceAndWhatWasLeftGoes() throws Exception {
        DataDirectory data = DataDirectory.of(folder.resolve("data"));
        Path first = ServerRuntime.workPlace(data);
        Files.createDirectories(first.resolve("applications/parley"));

        Path second = ServerRuntime.workPlace(data);

        assertThat(second).isEmptyDirectory().isNotEqualTo(first);
        assertThat(first).doesNotExist();
    }
}
