package parley.ui.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.access.AccessTable;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.Operation;
import parley.core.audit.AuditNotes;

/** Serves a page only to who may use it, by the one access table; a page that is not in the table is not served. */
public class PageAccessFilter extends HttpFilter {
    /** Guarded elsewhere, or public. */
    private static final List<String> NOT_PAGES =
            List.of("/api/", "/jakarta.faces.resource/", "/feeds/", "/openapi", "/health", "/sign-out");

    @Inject
    private AccessTable access;

    @Inject
    private AuditNotes audit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (path.equals("/")) {
            response.sendRedirect("/home");
            return;
        }
        Optional<Operation> operation = access.ofPage(path);
        if (NOT_PAGES.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
        } else if (operation.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (operation.get().allows(Callers.current())) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, operation.get());
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Operation operation)
            throws IOException {
        Caller caller = Callers.current();
        if (caller.signedIn()) {
            audit.noteAlways("REFUSED", null, operation.code(), Map.of("page", request.getRequestURI()));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            String query = request.getQueryString();
            String wanted = request.getMethod().equals("GET")
                    ? request.getRequestURI() + (query == null ? "" : "?" + query)
                    : "/";
            response.sendRedirect("/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        }
    }
}
