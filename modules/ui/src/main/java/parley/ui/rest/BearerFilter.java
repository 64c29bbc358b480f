package parley.ui.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.SignInService;
import parley.core.access.TokenSecret;
import parley.core.text.Language;
import parley.ui.access.NetworkAddress;

/**
 * Finds the caller of a REST request by its personal token. A browser's session is deliberately no way in here, so no
 * page of another site can make a signed-in browser call REST.
 */
@Provider
@ApplicationScoped
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class BearerFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String SCHEME = "Bearer ";
    private static final Pattern FEED = Pattern.compile("/?feeds/([^/]+)\\.ics");

    @Inject
    private SignInService signIn;

    @Inject
    private ProblemMapper problems;

    @Inject
    private HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        Language language = language(request);
        Callers.enter(Caller.nobody().speaking(language));
        Caller caller = caller(request);
        if (caller == null) {
            request.abortWith(sent(request) ? wrong() : problems.problem(401));
            return;
        }
        Callers.enter(caller.speaking(language).inRequest(UUID.randomUUID().toString()));
    }

    /** @return whether it came with a secret, which is nobody's */
    private static boolean sent(ContainerRequestContext request) {
        return request.getHeaderString("Authorization") != null
                || FEED.matcher(request.getUriInfo().getPath()).matches();
    }

    private Response wrong() {
        return signIn.wrongToken(NetworkAddress.of(servlet))
                .map(problems::later)
                .orElseGet(() -> problems.problem(401));
    }

    /** A calendar program cannot send a token: the secret in a feed's address stands for one, and opens nothing else. */
    private Caller caller(ContainerRequestContext request) {
        String header = request.getHeaderString("Authorization");
        if (header != null && header.startsWith(SCHEME)) {
            return signIn.bearer(
                            new TokenSecret(header.substring(SCHEME.length()).strip()))
                    .orElse(null);
        }
        Matcher feed = FEED.matcher(request.getUriInfo().getPath());
        return header == null && feed.matches() && request.getMethod().equals("GET")
                ? signIn.feed(new TokenSecret(feed.group(1))).orElse(null)
                : null;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Callers.leave();
        response.getHeaders().putSingle("Cache-Control", "no-store");
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    }

    private static Language language(ContainerRequestContext request) {
        var wanted = request.getAcceptableLanguages();
        return wanted.isEmpty() ? Language.EN : Language.of(wanted.get(0).getLanguage());
    }
}
