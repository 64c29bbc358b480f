package parley.ui.kept;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was posted from a page that could not take it any more.
 *
 * @param path of the page
 * @param account whose page it was, as the form says; an empty text before sign-in
 * @param parameters what was typed, by control; no password
 */
record KeptForm(String path, String account, Map<String, String[]> parameters) {
    /** Written into every form: whose text it holds. */
    static final String ACCOUNT = "parley.account";

    private static final Pattern SECRET = Pattern.compile("(?i).*password.*");

    /** What made the post one of a part of the page: it is shown again whole. */
    private static final Set<String> PARTIAL = Set.of("jakarta.faces.source", "jakarta.faces.behavior.event");

    static KeptForm of(String path, Map<String, String[]> posted) {
        Map<String, String[]> parameters = new LinkedHashMap<>(posted);
        parameters
                .keySet()
                .removeIf(name -> SECRET.matcher(name).matches()
                        || name.startsWith("jakarta.faces.partial.")
                        || PARTIAL.contains(name)
                        || name.equals("lang"));
        String[] account = posted.get(ACCOUNT);
        return new KeptForm(path, account == null ? "" : account[0], parameters);
    }

    /** @return how many characters it holds */
    int size() {
        return parameters.entrySet().stream()
                .mapToInt(entry -> entry.getKey().length()
                        + java.util.Arrays.stream(entry.getValue())
                                .mapToInt(String::length)
                                .sum())
                .sum();
    }
}
