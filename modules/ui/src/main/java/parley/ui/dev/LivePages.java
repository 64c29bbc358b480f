package parley.ui.dev;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets Facelets look again at pages every second, where the launcher named the modules' folder; else changes nothing. */
public class LivePages implements ServletContextListener {
    private static final String MODULES = System.getProperty("parley.dev.pages");

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (MODULES != null) {
            event.getServletContext().setInitParameter("jakarta.faces.FACELETS_REFRESH_PERIOD", "1");
        }
    }

    /** @return the page's source in a module of the clone; empty where pages are not live or none has it */
    static Optional<Path> source(String page) {
        if (MODULES == null || page.contains("..")) {
            return Optional.empty();
        }
        try (Stream<Path> modules = Files.list(Path.of(MODULES))) {
            return modules.map(module -> module.resolve("src/main/resources/META-INF/resources" + page))
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
