package parley.contacts.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.directory.PostalLines;
import parley.exchange.ImportColumns;
import parley.exchange.ImportLine;

/**
 * A postal address as a row gives it, whole or in parts.
 *
 * @param lines as they stand on an envelope below the name, without the country; null where the row has no whole address
 * @param beside cells by header that do not stand in those lines
 */
record WrittenAddress(String lines, Map<String, String> beside) {
    private static final String CANADA = "CA";

    /**
     * The parts make an address where there is a street, a city alone is none; without a street the address that is
     * written out is taken.
     */
    static WrittenAddress read(ImportColumns columns, ImportLine line, Country country, Countries countries) {
        Map<String, String> cells = new LinkedHashMap<>();
        String whole = cell(columns, line, PersonFields.POSTAL_ADDRESS, cells);
        String street = cell(columns, line, PersonFields.STREET, cells);
        String city = cell(columns, line, PersonFields.CITY, cells);
        String region = cell(columns, line, PersonFields.REGION, cells);
        String postcode = cell(columns, line, PersonFields.POSTCODE, cells);
        boolean home = country == null || CANADA.equals(country.iso2());
        Predicate<String> sameCountry = text ->
                countries.find(text).filter(each -> each.equals(country)).isPresent();
        String lines = street == null ? without(whole, sameCountry) : inParts(street, city, region, postcode, home);
        if (lines == null || !PostalLines.fit(lines)) {
            return new WrittenAddress(null, cells);
        }
        // Google writes the same address whole and in parts.
        cells.values().removeIf(cell -> stands(cell, lines, sameCountry));
        return new WrittenAddress(lines, cells);
    }

    /** The country is kept beside an address. */
    private static String without(String whole, Predicate<String> country) {
        return whole == null
                ? null
                : PostalLines.of(whole.lines().filter(country.negate()).collect(Collectors.joining("\n")));
    }

    /** Canada Post wants two blanks before the code. */
    private static String inParts(String street, String city, String region, String postcode, boolean home) {
        String town = joined(" ", city, region);
        return PostalLines.of(joined("\n", street, joined(home ? "  " : " ", town, postcode)));
    }

    private static String joined(String between, String... parts) {
        String text = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
        return text.isEmpty() ? null : text;
    }

    /** @return whether every line of a cell stands among others, or is the name of the country */
    private static boolean stands(String cell, String lines, Predicate<String> country) {
        String all = Plain.of(lines);
        return cell.lines().allMatch(line -> all.contains(Plain.of(line)) || country.test(line));
    }

    private static String cell(ImportColumns columns, ImportLine line, String field, Map<String, String> cells) {
        String[] found = {null};
        PersonRowReader.each(columns, line, field, (header, cell) -> {
            found[0] = PostalLines.of(joined("\n", found[0], cell));
            cells.put(header, cell);
        });
        return found[0];
    }
}
