package parley.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** The sources that the tests belong to. The build and an editor start tests in different folders: it is looked for upwards. */
final class Clone {
    private static final Path MARK = Path.of("modules", "testing", "pom.xml");

    private Clone() {}

    /** @return that file or folder of the clone */
    static Path file(String path) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(MARK))) {
                return folder.resolve(path);
            }
        }
        throw new IllegalStateException(
                "no " + MARK + " in or above " + Path.of("").toAbsolutePath());
    }
}
