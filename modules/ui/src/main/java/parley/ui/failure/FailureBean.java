package parley.ui.failure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the error page says: which kind of failure, and for one nobody foresaw the number it is logged under. */
@Named("failure")
@RequestScoped
public class FailureBean {
    /** Request attribute: the number under which a page's failure was logged. */
    static final String INCIDENT = "parley.incident";

    /** From here on the failure is ours. */
    private static final int SERVERS = 500;

    private static final Logger LOG = Logger.getLogger(FailureBean.class.getName());

    @Inject
    private HttpServletRequest request;

    private String incident;

    public String getKey() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status instanceof Integer code && code < SERVERS) {
            return code == 403 || code == 404 ? "errorPage." + code : "errorPage.other";
        }
        return status == null ? "errorPage.404" : "errorPage.500";
    }

    /** @return the number under which the log tells more; null where nothing failed that it should tell of */
    public String getIncident() {
        if (!getKey().equals("errorPage.500")) {
            return null;
        }
        if (incident == null) {
            incident = (String) request.getAttribute(INCIDENT);
        }
        if (incident == null) {
            incident = UUID.randomUUID().toString();
            Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.log(Level.SEVERE, "incident " + incident, failure instanceof Throwable thrown ? thrown : null);
        }
        return incident;
    }
}
