package parley.missions.country;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The countries that there are, by ISO 3166-1 alpha-3 code. */
public final class Countries {
    /** alpha-3 to alpha-2 */
    private static final Map<String, String> REGIONS = regions();

    private Countries() {}

    public static boolean known(String code) {
        return code != null && REGIONS.containsKey(code);
    }

    /** @return alpha-3 code to alpha-2 region, by code */
    static Map<String, String> all() {
        return REGIONS;
    }

    private static Map<String, String> regions() {
        Map<String, String> regions = new TreeMap<>();
        for (String region : Locale.getISOCountries()) {
            regions.put(new Locale.Builder().setRegion(region).build().getISO3Country(), region);
        }
        return Map.copyOf(regions);
    }
}
