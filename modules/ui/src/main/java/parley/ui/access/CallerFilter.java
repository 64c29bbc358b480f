package parley.ui.access;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.SignInService;
import parley.core.text.Language;

/**
 * Finds out who asks for a page and in which language, afresh for each request: a role that was taken away or an account
 * that was disabled counts from the next click.
 */
public class CallerFilter extends HttpFilter {
    @Inject
    private SignInService signIn;

    @Inject
    private Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        Language chosen = request.getDispatcherType() == DispatcherType.ERROR
                ? null
                : Language.chosenBy(request.getParameter("lang"));
        if (chosen != null) {
            LanguageChoice.remember(request, response, chosen);
            if (request.getMethod().equals("GET")) {
                response.sendRedirect(LanguageChoice.addressWithoutLanguage(request));
                return;
            }
        }
        try {
            Caller caller = caller(request);
            Callers.enter(caller.speaking(LanguageChoice.of(request, caller))
                    .inRequest(UUID.randomUUID().toString()));
            boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
            chain.doFilter(failed ? new ErrorRequest(request) : request, response);
        } finally {
            Callers.leave();
        }
    }

    private Caller caller(HttpServletRequest request) {
        Long account = SignInSession.account(request, clock);
        if (account == null) {
            return Caller.nobody();
        }
        return signIn.caller(account).orElseGet(() -> {
            SignInSession.end(request);
            return Caller.nobody();
        });
    }
}
