package parley.ui.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import parley.core.access.Caller;
import parley.core.text.Language;

/** Which language a reader sees: the one chosen here, else the account's, else the browser's. */
final class LanguageChoice {
    private static final String COOKIE = "parley-lang";
    private static final int A_YEAR = 365 * 24 * 3600;

    private LanguageChoice() {}

    static void remember(HttpServletRequest request, HttpServletResponse response, Language language) {
        Cookie cookie = new Cookie(COOKIE, language.code());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        request.setAttribute(COOKIE, language);
    }

    static Language of(HttpServletRequest request, Caller caller) {
        if (request.getAttribute(COOKIE) instanceof Language now) {
            return now;
        }
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> Language.of(cookie.getValue()))
                .findFirst()
                .orElseGet(() -> caller.signedIn()
                        ? caller.language()
                        : Language.of(request.getLocale().getLanguage()));
    }

    /** @return the same path and query without {@code lang}; always a path of ours */
    static String addressWithoutLanguage(HttpServletRequest request) {
        String query = request.getQueryString();
        String rest = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> !parameter.startsWith("lang="))
                        .collect(Collectors.joining("&"));
        return request.getRequestURI().replaceFirst("^/+", "/") + (rest.isEmpty() ? "" : "?" + rest);
    }
}
