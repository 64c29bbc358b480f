package parley.ui.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A page that is opened with what was kept: to Faces the post that came too late, which it decodes and does not run. */
class KeptRequest extends HttpServletRequestWrapper {
    /** Request attribute: the view is built anew, its form filled, nothing saved. */
    static final String KEPT = "parley.kept";

    private final Map<String, String[]> parameters;

    KeptRequest(HttpServletRequest request, KeptForm form) {
        super(request);
        Map<String, String[]> all = new LinkedHashMap<>(request.getParameterMap());
        all.remove(KeptForms.PARAMETER);
        all.putAll(form.parameters());
        parameters = Collections.unmodifiableMap(all);
        setAttribute(KEPT, parameters.keySet());
    }

    @Override
    public String getMethod() {
        return "POST";
    }

    @Override
    public String getQueryString() {
        return KeptForms.withoutKept(super.getQueryString());
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
