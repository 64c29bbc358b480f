package parley.core.directory;

import java.util.stream.Collectors;

/** The lines of a postal address, however they were typed. */
public final class PostalLines {
    static final String AT_MOST_SIX = "(?:[^\\n]*\\n){0,5}[^\\n]*";

    static final int LONGEST = 400;

    private PostalLines() {}

    /** @return whether an address is short enough to be held */
    public static boolean fit(String address) {
        return address.length() <= LONGEST && address.matches(AT_MOST_SIX);
    }

    /** @return without blanks around lines and without empty ones, apart by line feeds; null where nothing is left */
    public static String of(String typed) {
        if (typed == null) {
            return null;
        }
        String lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }
}
