package parley.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import parley.core.text.Language;
import parley.exchange.Label;

/**
 * What stands on an envelope that is posted in Canada: the lines of the address as its country writes them and, where it
 * goes abroad, the country last, in capitals, in English or French (Canada Post, Addressing Guidelines).
 */
public final class Envelope {
    private static final String HOME = "CAN";

    private Envelope() {}

    /**
     * @param name of whoever it is for
     * @param above the other lines above the address; null and empty ones do not count
     * @param address its lines without the country, or null
     * @param countryCode of a party; null where there is none
     * @param country its name in the language of the label; null where it is not known
     */
    public static Label of(
            String name, List<String> above, String address, String countryCode, String country, Language language) {
        if (address == null) {
            return Label.without(name);
        }
        List<String> lines = new ArrayList<>();
        lines.add(name);
        above.stream()
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank() && !lines.contains(line))
                .forEach(lines::add);
        address.lines().forEach(lines::add);
        if (country != null && !HOME.equals(countryCode)) {
            lines.add(country.toUpperCase(language.locale()));
        }
        return new Label(name, lines);
    }
}
