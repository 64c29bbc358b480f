package parley.ui.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives the server the reason phrases of statuses that it does not know: it would write “CUSTOM” for them. Nothing of
 * the standard reaches that line of an answer, and the server's own table has no public way in; where it is another, only
 * the phrases are missing.
 */
@ApplicationScoped
public class ReasonPhrases {
    private static final Logger LOG = Logger.getLogger(ReasonPhrases.class.getName());
    private static final String STATUSES = "org.glassfish.grizzly.http.util.HttpStatus";
    private static final List<Integer> UNKNOWN = List.of(422, 428, 429);

    void teach(@Observes @Initialized(ApplicationScoped.class) Object event) {
        try {
            Method register = Class.forName(STATUSES).getDeclaredMethod("register", int.class, String.class);
            register.setAccessible(true);
            for (int status : UNKNOWN) {
                register.invoke(null, status, phrase(status));
            }
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.INFO, "statuses keep the server's phrases", e);
        }
    }

    private static String phrase(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Unprocessable Content" : known.getReasonPhrase();
    }
}
