package parley.launcher;

import java.nio.file.Path;

/** Where the parts of this build lie; told by {@code ./parley} as system properties. */
record Installation(Path root) {
    static Installation here() {
        return new Installation(
                Path.of(System.getProperty("parley.root", ".")).toAbsolutePath().normalize());
    }

    private Path target() {
        return root.resolve("modules/launcher/target");
    }

    Path launcherJar() {
        return target().resolve("parley-launcher-0.1.0.jar");
    }

    Path serverJar() {
        return target().resolve("server/payara-micro.jar");
    }

    /** Where the class data of the server lie, laid out for the JVM; need not be there. */
    Path serverArchive() {
        return target().resolve("quick-start/server.jsa");
    }

    /** Where they are made: beside installations, whose programs of PostgreSQL it shares. */
    Path trial() {
        return root.resolve(".parley/quick-start");
    }

    Path war() {
        return target().resolve("server/parley.war");
    }

    Path modules() {
        return root.resolve("modules");
    }

    Path config(String file) {
        return root.resolve("config").resolve(file);
    }
}
