package parley.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerRuntimeTest {
    @TempDir
    private Path folder;

    private Path packed;

    @BeforeEach
    void pack() throws Exception {
        packed = folder.resolve("payara-micro.jar");
        try (OutputStream file = Files.newOutputStream(packed);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : new String[] {"MICRO-INF/runtime/b.jar", "MICRO-INF/runtime/a.jar"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes());
            }
            zip.putNextEntry(new ZipEntry("MICRO-INF/runtime/__x_ra.rar"));
            zip.write("adapter".getBytes());
            zip.putNextEntry(new ZipEntry("MICRO-INF/domain/domain.xml"));
        }
    }

    @Test
    void laysTheJarsOutAndNamesThemInOneOrder() throws Exception {
        ServerRuntime runtime = ServerRuntime.of(packed);

        assertThat(runtime.folder().resolve("runtime/a.jar")).hasContent("MICRO-INF/runtime/a.jar");
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
