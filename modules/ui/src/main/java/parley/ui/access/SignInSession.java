package parley.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import parley.core.access.Caller;

/** The browser session of somebody who signed in, whichever way: the only place that knows how it is kept. */
public final class SignInSession {
    private static final String ACCOUNT = "parley.account";
    private static final String BEGAN = "parley.began";
    /** A session ends after this however busy it was. */
    private static final long LONGEST_SECONDS = 12L * 3600;

    private SignInSession() {}

    /** Begins a session under a new id, so that an id planted before sign-in is worth nothing. */
    public static void begin(HttpServletRequest request, Caller caller, Clock clock) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(ACCOUNT, caller.accountId());
        session.setAttribute(BEGAN, clock.instant());
    }

    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** @return the account, or null where nobody is signed in or the session is too old */
    static Long account(HttpServletRequest request, Clock clock) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(ACCOUNT) == null) {
            return null;
        }
        Instant began = (Instant) session.getAttribute(BEGAN);
        if (began.plusSeconds(LONGEST_SECONDS).isBefore(clock.instant())) {
            session.invalidate();
            return null;
        }
        return (Long) session.getAttribute(ACCOUNT);
    }
}
