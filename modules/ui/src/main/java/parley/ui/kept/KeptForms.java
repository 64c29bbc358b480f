package parley.ui.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import parley.core.access.Caller;

/**
 * Keeps what was typed from the post that came too late until its page is opened again. In memory and bounded: anybody
 * can post a form that expired, so that the oldest give way.
 */
@ApplicationScoped
public class KeptForms {
    /** The parameter of an address that brings what was kept back. */
    public static final String PARAMETER = "kept";

    private static final int LONGEST = 1_000_000;
    private static final int MOST = 16_000_000;

    private final Map<String, KeptForm> forms = new LinkedHashMap<>();
    private int held;

    /**
     * Keeps what was posted.
     *
     * @return the address of its page that brings it back; without it where the form is none of ours or too long
     */
    public String keep(HttpServletRequest post) {
        String address = address(post);
        KeptForm form = KeptForm.of(post.getRequestURI(), post.getParameterMap());
        boolean ours =
                post.getParameter(KeptForm.ACCOUNT) != null && !"cross-site".equals(post.getHeader("Sec-Fetch-Site"));
        if (!ours || form.size() > LONGEST) {
            return address;
        }
        String id = UUID.randomUUID().toString();
        add(id, form);
        return address + (address.contains("?") ? "&" : "?") + PARAMETER + "=" + id;
    }

    private synchronized void add(String id, KeptForm form) {
        forms.put(id, form);
        held += form.size();
        Iterator<KeptForm> oldest = forms.values().iterator();
        while (held > MOST) {
            held -= oldest.next().size();
            oldest.remove();
        }
    }

    /** @return the request as the post that was kept, where it asks for one of its own caller and page; once */
    public Optional<HttpServletRequest> bringBack(HttpServletRequest request, Caller caller) {
        String id = request.getParameter(PARAMETER);
        return id == null || !request.getMethod().equals("GET")
                ? Optional.empty()
                : take(id, request.getRequestURI(), caller.signedIn() ? Long.toString(caller.accountId()) : "")
                        .map(form -> new KeptRequest(request, form));
    }

    /** @return whether the page is one that was brought back */
    public static boolean broughtBack(FacesContext context) {
        return context.getExternalContext().getRequestMap().containsKey(KeptRequest.KEPT);
    }

    private synchronized Optional<KeptForm> take(String id, String path, String account) {
        KeptForm form = forms.get(id);
        if (form == null || !form.path().equals(path) || !form.account().equals(account)) {
            return Optional.empty();
        }
        forms.remove(id);
        held -= form.size();
        return Optional.of(form);
    }

    /** @return path and query of the request, without what was kept; always a path of ours */
    public static String address(HttpServletRequest request) {
        String query = withoutKept(request.getQueryString());
        return request.getRequestURI().replaceFirst("^/+", "/") + (query == null ? "" : "?" + query);
    }

    static String withoutKept(String query) {
        String rest = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> !parameter.startsWith(PARAMETER + "="))
                        .collect(Collectors.joining("&"));
        return rest.isEmpty() ? null : rest;
    }
}
