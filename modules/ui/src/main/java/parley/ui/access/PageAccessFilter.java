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
import java.util.regex.Pattern;
import parley.core.access.AccessTable;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.Operation;
import parley.core.audit.AuditNotes;
import parley.ui.kept.KeptForms;
import parley.ui.layout.ShortAddresses;

/** Serves a page only to who may use it, by the one access table; a page that is not in the table is not served. */
public class PageAccessFilter extends HttpFilter {
    /** Guarded elsewhere, or public. */
    private static final List<String> NOT_PAGES =
            List.of("/api/", "/jakarta.faces.resource/", "/feeds/", "/openapi", "/health", "/sign-out");

    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9+/]{16,128}={0,2}");

    @Inject
    private AccessTable access;

    @Inject
    private AuditNotes audit;

    @Inject
    private KeptForms kept;

    @Inject
    private ShortAddresses addresses;

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
            guessed(path, response);
        } else if (operation.get().allows(Callers.current()) && forged(request)) {
            redirect(request, response, kept.keep(request));
        } else if (operation.get().allows(Callers.current())) {
            chain.doFilter(kept.bringBack(request, Callers.current()).orElse(request), response);
        } else {
            refuse(request, response, operation.get());
        }
    }

    private void guessed(String path, HttpServletResponse response) throws IOException {
        Optional<String> meant = addresses.meant(path);
        if (meant.isPresent()) {
            response.sendRedirect(meant.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /**
     * Every form of ours sends its view and the nonce of its page: a post without them is none of ours. Of one with files
     * only Faces can read the fields.
     */
    private static boolean forged(HttpServletRequest request) {
        String type = request.getContentType();
        if (!request.getMethod().equals("POST") || type != null && type.startsWith("multipart/")) {
            return false;
        }
        String nonce = request.getParameter("primefaces.nonce");
        return request.getParameter("jakarta.faces.ViewState") == null
                || nonce == null
                || !NONCE.matcher(nonce).matches();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Operation operation)
            throws IOException {
        Caller caller = Callers.current();
        if (caller.signedIn()) {
            audit.noteAlways("REFUSED", null, operation.code(), Map.of("page", request.getRequestURI()));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            String wanted = request.getMethod().equals("GET") ? KeptForms.address(request) : kept.keep(request);
            redirect(request, response, "/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        }
    }

    /** A part of a page that is asked for by script cannot follow a redirect: it is told to load the page. */
    private static void redirect(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }
}
