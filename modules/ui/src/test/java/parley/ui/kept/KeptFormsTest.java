package parley.ui.kept;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.core.access.Caller;
import parley.core.text.Language;

class KeptFormsTest {
    private static final String PAGE = "/negotiations/rounds/edit";

    private final KeptForms forms = new KeptForms();

    private static Caller caller(long account) {
        return new Caller(account, account, "", null, Set.of(), Set.of(), Language.EN, null);
    }

    /** A request of the servlet interface with no more than is asked of it here. */
    private static HttpServletRequest request(
            String method, String query, String site, Map<String, String[]> parameters) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        return (HttpServletRequest) Proxy.newProxyInstance(
                KeptFormsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, given) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> PAGE;
                    case "getQueryString" -> query;
                    case "getHeader" -> site;
                    case "getParameterMap" -> parameters;
                    case "getParameter" ->
                        Optional.ofNullable(parameters.get((String) given[0]))
                                .map(values -> values[0])
                                .orElse(null);
                    case "setAttribute" -> attributes.put((String) given[0], given[1]);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    private static Map<String, String[]> typed(String city) {
        Map<String, String[]> typed = new LinkedHashMap<>();
        typed.put("parley.account", new String[] {"7"});
        typed.put("cityEn", new String[] {city});
        typed.put("newPassword", new String[] {"never kept"});
        typed.put("jakarta.faces.partial.ajax", new String[] {"true"});
        return typed;
    }

    private String keep(String city) {
        return forms.keep(request("POST", "code=TNC-9", null, typed(city)));
    }

    private Optional<HttpServletRequest> open(String address, long account) {
        String query = address.substring(address.indexOf('?') + 1);
        String id = address.replaceFirst(".*kept=", "");
        return forms.bringBack(request("GET", query, null, Map.of("kept", new String[] {id})), caller(account));
    }

    @Test
    void bringsBackOnceWhatWasTypedAndNoPassword() {
        String address = keep("Vientiane");
        assertThat(address).startsWith(PAGE + "?code=TNC-9&kept=");
        HttpServletRequest back = open(address, 7).orElseThrow();
        assertThat(back.getMethod()).isEqualTo("POST");
        assertThat(back.getQueryString()).isEqualTo("code=TNC-9");
        assertThat(back.getParameter("cityEn")).isEqualTo("Vientiane");
        assertThat(back.getParameterMap()).doesNotContainKeys("newPassword", "jakarta.faces.partial.ajax", "kept");
        assertThat(open(address, 7)).isEmpty();
    }

    @Test
    void givesItToNoOtherAccount() {
        String address = keep("Vientiane");
        assertThat(open(address, 8)).isEmpty();
        assertThat(open(address, 7)).isPresent();
    }

    @Test
    void keepsNothingFromAnotherSiteOrFromNoFormOfOurs() {
        assertThat(forms.keep(request("POST", null, "cross-site", typed("x")))).isEqualTo(PAGE);
        assertThat(forms.keep(request("POST", null, null, Map.of("cityEn", new String[] {"x"}))))
                .isEqualTo(PAGE);
    }

    @Test
    void theOldestGiveWay() {
        String first = keep("first");
        String large = "x".repeat(900_000);
        String last = null;
        for (int i = 0; i < 20; i++) {
            last = keep(large);
        }
        assertThat(open(first, 7)).isEmpty();
        assertThat(open(last, 7)).isPresent();
    }

    @Test
    void whatIsTooLongIsNotKept() {
        assertThat(keep("x".repeat(1_000_001))).isEqualTo(PAGE + "?code=TNC-9");
    }
}
