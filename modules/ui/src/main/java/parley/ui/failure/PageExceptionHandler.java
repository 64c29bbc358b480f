package parley.ui.failure;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import parley.core.audit.AuditNotes;
import parley.core.error.Forbidden;
import parley.core.error.NotFound;
import parley.core.error.RecordMerged;
import parley.ui.kept.KeptForms;

/** Gives each failure of a page its answer; what nobody foresaw goes to the error page, which logs it once. */
public class PageExceptionHandler extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(PageExceptionHandler.class.getName());

    public PageExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        FacesContext context = FacesContext.getCurrentInstance();
        while (events.hasNext() && !context.getResponseComplete()) {
            Throwable failure = events.next().getContext().getException();
            events.remove();
            try {
                answer(context, failure);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            context.responseComplete();
        }
    }

    private static void answer(FacesContext context, Throwable failure) throws IOException {
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        RecordMerged merged = cause(failure, RecordMerged.class);
        if (merged != null && request.getMethod().equals("GET")) {
            external.redirect(request.getRequestURI() + "?id=" + merged.survivor());
        } else if (cause(failure, NotFound.class) != null) {
            external.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } else if (cause(failure, Forbidden.class) != null) {
            CDI.current()
                    .select(AuditNotes.class)
                    .get()
                    .noteAlways(
                            "REFUSED",
                            null,
                            cause(failure, Forbidden.class).getMessage(),
                            Map.of("page", request.getRequestURI()));
            external.responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
        } else if (cause(failure, ViewExpiredException.class) != null) {
            external.redirect(CDI.current().select(KeptForms.class).get().keep(request));
        } else {
            String incident = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, "incident " + incident, failure);
            request.setAttribute(FailureBean.INCIDENT, incident);
            external.responseSendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, null);
        }
    }

    private static <T extends Throwable> T cause(Throwable failure, Class<T> type) {
        for (Throwable next = failure; next != null; next = next.getCause()) {
            if (type.isInstance(next)) {
                return type.cast(next);
            }
        }
        return null;
    }
}
