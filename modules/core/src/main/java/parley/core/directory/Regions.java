package parley.core.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Countries by their three-letter code, for readers of telephone numbers, which want two letters. */
public final class Regions {
    /** Where a number without a country code is dialled when nothing better is known. */
    public static final String HOME = "CA";

    private static final Map<String, String> BY_THREE = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(two -> new Locale("", two).getISO3Country(), Function.identity(), (a, b) -> a));

    private Regions() {}

    /** @return ISO 3166-1 alpha-2; {@link #HOME} where the code is null or no country */
    public static String of(String alpha3) {
        return alpha3 == null ? HOME : BY_THREE.getOrDefault(alpha3, HOME);
    }
}
