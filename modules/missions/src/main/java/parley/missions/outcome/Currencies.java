package parley.missions.outcome;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The currencies in use, by ISO 4217 code; those that a country gave up are left out. */
public final class Currencies {
    private static final List<String> FIRST = List.of("CAD", "USD", "EUR");
    private static final List<String> ALL = Stream.concat(
                    FIRST.stream(),
                    Arrays.stream(Locale.getISOCountries())
                            .map(region -> Currency.getInstance(
                                    new Locale.Builder().setRegion(region).build()))
                            .filter(Objects::nonNull)
                            .map(Currency::getCurrencyCode)
                            .sorted())
            .distinct()
            .toList();

    private Currencies() {}

    /** @return Canadian and US dollar and euro first, then by code */
    public static List<String> all() {
        return ALL;
    }

    public static boolean known(String code) {
        return ALL.contains(code);
    }

    public static String name(String code, Locale locale) {
        return Currency.getInstance(code).getDisplayName(locale);
    }
}
