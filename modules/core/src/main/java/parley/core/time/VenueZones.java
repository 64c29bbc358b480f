package parley.core.time;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which time zone to propose for a venue. Most of our countries have one; Canada and Indonesia have several, so that the
 * city decides there (IANA time zone database, 2025).
 */
public final class VenueZones {
    /** Zones that differ from the one of their country's capital. */
    private static final List<String> BESIDE_CAPITALS = List.of(
            "America/Edmonton",
            "America/Halifax",
            "America/Regina",
            "America/St_Johns",
            "America/Vancouver",
            "America/Winnipeg",
            "Asia/Jayapura",
            "Asia/Makassar");

    /** Cities that do not give their name to a zone. */
    private static final Map<String, String> BY_CITY = Map.ofEntries(
            Map.entry("bali", "Asia/Makassar"),
            Map.entry("denpasar", "Asia/Makassar"),
            Map.entry("nusa dua", "Asia/Makassar"),
            Map.entry("lombok", "Asia/Makassar"),
            Map.entry("labuan bajo", "Asia/Makassar"),
            Map.entry("ottawa", "America/Toronto"),
            Map.entry("gatineau", "America/Toronto"),
            Map.entry("montreal", "America/Toronto"),
            Map.entry("quebec", "America/Toronto"),
            Map.entry("calgary", "America/Edmonton"),
            Map.entry("victoria", "America/Vancouver"),
            Map.entry("saskatoon", "America/Regina"),
            Map.entry("moncton", "America/Halifax"),
            Map.entry("charlottetown", "America/Halifax"),
            Map.entry("st. john's", "America/St_Johns"));

    private VenueZones() {}

    /** @return the zones to choose from, by name: those given and those of other cities that we know */
    public static List<String> offered(Stream<String> capitals) {
        return Stream.concat(capitals, BESIDE_CAPITALS.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * @param city in any language, or null
     * @param ofCountry the zone of the country's capital, or null
     * @return the city's zone where we know it, else the country's, else nothing
     */
    public static Optional<String> proposed(String city, String ofCountry) {
        return Optional.ofNullable(city)
                .map(VenueZones::plain)
                .flatMap(VenueZones::ofCity)
                .or(() -> Optional.ofNullable(ofCountry));
    }

    /** @return the city that gives the zone its name: {@code Kuala Lumpur} */
    public static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static Optional<String> ofCity(String plain) {
        return Optional.ofNullable(BY_CITY.get(plain)).or(() -> BESIDE_CAPITALS.stream()
                .filter(zone -> plain(city(zone)).equals(plain))
                .findFirst());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip().replace('’', '\''), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
