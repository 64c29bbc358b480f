package parley.ui.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.core.access.Callers;
import parley.core.audit.AuditNotes;
import parley.core.error.DomainException;
import parley.core.error.FieldError;
import parley.core.error.FileTooLarge;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.error.UnreadableFile;
import parley.core.text.Language;
import parley.core.text.Texts;

/** Turns every failure into a {@link Problem} in the reader's language; only what nobody foresaw is logged as an error. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final Pattern MEMBER = Pattern.compile("property '(\\w+)'");
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Inject
    private Texts texts;

    @Inject
    private AuditNotes audit;

    @Context
    private UriInfo address;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof InvalidInput invalid) {
            return problem(400, detail(400), invalid.errors(), null);
        }
        if (failure instanceof DomainException rule) {
            List<FieldError> errors = rule.field() == null
                    ? List.of()
                    : List.of(new FieldError(rule.field(), rule.key(), rule.arguments()));
            int status = rule instanceof FileTooLarge ? 413 : rule instanceof UnreadableFile ? 422 : 409;
            return problem(status, text(rule.key(), rule.arguments()), errors, null);
        }
        if (failure instanceof StaleEdit || failure instanceof OptimisticLockException) {
            return problem(412);
        }
        if (failure instanceof NotFound) {
            return problem(404);
        }
        if (failure instanceof Forbidden) {
            if (!Callers.current().signedIn()) {
                return problem(401);
            }
            audit.noteAlways(
                    "REFUSED",
                    null,
                    failure.getMessage(),
                    Map.of("page", address.getAbsolutePath().getPath()));
            return problem(403);
        }
        if (failure instanceof StatusProblem refused) {
            return problem(refused.status());
        }
        if (failure instanceof WebApplicationException standard) {
            return standard(standard.getResponse());
        }
        return ofCause(failure);
    }

    /** A refusal of the container's own keeps what it says of the methods that there are. */
    private Response standard(Response refusal) {
        Response problem = problem(refusal.getStatus());
        return refusal.getAllowedMethods().isEmpty()
                ? problem
                : Response.fromResponse(problem)
                        .allow(refusal.getAllowedMethods())
                        .build();
    }

    /** @return the member whose value could not be read, as the JSON binding names it; empty where the whole cannot be */
    private static List<FieldError> unread(Throwable failure) {
        List<String> path = new ArrayList<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Matcher member = MEMBER.matcher(String.valueOf(cause.getMessage()));
            if (cause instanceof JsonbException && member.find()) {
                path.add(member.group(1));
            }
        }
        return path.isEmpty() ? List.of() : List.of(new FieldError(String.join(".", path), "error.unread"));
    }

    /** Unreadable JSON reaches us wrapped by the JSON provider. */
    private Response ofCause(Throwable failure) {
        if (failure instanceof ProcessingException
                || failure instanceof JsonParsingException
                || failure instanceof JsonbException) {
            return problem(400, text("problem.400.unread", List.of()), unread(failure), null);
        }
        Throwable cause = failure.getCause();
        if (cause instanceof OptimisticLockException
                || cause instanceof DomainException
                || cause instanceof InvalidInput) {
            return toResponse(cause);
        }
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "incident " + incident, failure);
        return problem(500, detail(500), List.of(), incident);
    }

    /** @return 429: too much was tried; nothing of the kind is listened to before that time has passed */
    Response later(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return Response.fromResponse(problem(429))
                .header("Retry-After", seconds)
                .build();
    }

    public Response problem(int status) {
        return problem(status, detail(status), List.of(), null);
    }

    private Response problem(int status, String detail, List<FieldError> errors, String incident) {
        List<Problem.FieldProblem> fields = errors.stream()
                .map(error ->
                        new Problem.FieldProblem(error.field(), error.key(), text(error.key(), error.arguments())))
                .toList();
        Problem body = new Problem("about:blank", title(status), status, detail, fields, incident, null, null);
        var response = Response.status(status).type(MEDIA_TYPE).entity(body);
        if (status == 401) {
            response.header("WWW-Authenticate", "Bearer realm=\"Parley\"");
        }
        return response.header("Content-Language", language().code()).build();
    }

    private String title(int status) {
        return texts.find(language(), "problem." + status).orElseGet(() -> texts.of(language(), "problem.other"));
    }

    private String detail(int status) {
        return texts.find(language(), "problem." + status + ".detail").orElseGet(() -> title(status));
    }

    private String text(String key, List<Object> arguments) {
        return texts.of(language(), key, arguments.toArray());
    }

    private static Language language() {
        return Callers.current().language();
    }
}
