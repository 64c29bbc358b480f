package parley.testing;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Keeps what libraries say of their starting out of the tests' output; their warnings stay. */
final class QuietLogs {
    /** Held here: a logger that nobody holds forgets its level. */
    private static final List<Logger> LOGGERS = Stream.of(
                    "org.flywaydb", "org.jboss.weld", "org.hibernate.validator", "io.zonky")
            .map(Logger::getLogger)
            .toList();

    private QuietLogs() {}

    static void keep() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
