package parley.exchange.reader;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A card of an organization: one that says so by its kind, or by the property that address books of the desktop write. Its
 * columns are those of a list of organizations.
 */
final class VCardOrganization {
    /** Holds the name: whoever wants people can say whom the card is of. */
    static final String MARK = "Card of an organization";

    /** Cards that we wrote say whose they are. */
    private static final String OWN = "urn:parley:organization:";

    private static final String OTHER_NAMES = "Other names";

    private final List<VObjectProperty> card;
    private final List<String> names = new ArrayList<>();

    VCardOrganization(List<VObjectProperty> card) {
        this.card = card;
    }

    static boolean is(List<VObjectProperty> card) {
        return card.stream().anyMatch(VCardOrganization::saysSo);
    }

    private static boolean saysSo(VObjectProperty property) {
        return switch (name(property)) {
            case "KIND" -> property.getValue().strip().matches("(?i)org|organization");
            case "X-ABSHOWAS" -> property.getValue().strip().equalsIgnoreCase("COMPANY");
            default -> false;
        };
    }

    void forEach(BiConsumer<String, String> cells) {
        card.stream().filter(property -> name(property).equals("FN")).forEach(property -> named(property, cells));
        for (VObjectProperty property : card) {
            if (name(property).equals("ORG")) {
                organization(property, cells);
            }
        }
        if (!names.isEmpty()) {
            cells.accept(MARK, names.get(0));
        }
        card.forEach(property -> of(property).forEach(cells));
    }

    /** A second name of the same language is another one. */
    private void named(VObjectProperty property, BiConsumer<String, String> cells) {
        String text = VCardCells.text(property.getValue());
        boolean first = property
                == card.stream()
                        .filter(each -> name(each).equals("FN") && in(each).equals(in(property)))
                        .findFirst()
                        .orElseThrow();
        names.add(text);
        cells.accept(first ? "Name in " + in(property) : OTHER_NAMES, text);
    }

    /** The name stands here again; a card without any other has it here alone. */
    private void organization(VObjectProperty property, BiConsumer<String, String> cells) {
        List<String> units = VObjectPropertyValues.parseSemiStructured(property.getValue());
        String name = units.isEmpty() ? "" : units.get(0).strip();
        if (names.isEmpty()) {
            cells.accept("Name in " + in(property), name);
        } else if (!names.contains(name)) {
            cells.accept(OTHER_NAMES, name);
        }
        names.add(name);
        units.stream().skip(1).forEach(unit -> cells.accept("Department", unit.strip()));
    }

    private static Map<String, String> of(VObjectProperty property) {
        String value = property.getValue();
        return switch (name(property)) {
            case "FN", "ORG", "N", "LANG" -> Map.of();
            case "X-PARLEY-NAME" -> Map.of("Name in " + in(property), VCardCells.text(value));
            case "X-PARLEY-ACRONYM" -> Map.of("Acronym in " + in(property), VCardCells.text(value));
            case "X-PARLEY-FORMER-NAME" -> Map.of("Former names", VCardCells.text(value));
            case "X-PARLEY-KIND" -> Map.of("Kind of organization", VCardCells.text(value));
            case "X-PARLEY-PART-OF" -> Map.of("Part of", VCardCells.text(value));
            case "X-PARLEY-CODE" -> Map.of("Code", VCardCells.text(value));
            case "NICKNAME" -> Map.of(OTHER_NAMES, String.join("; ", VObjectPropertyValues.parseList(value)));
            case "CATEGORIES" -> Map.of("Sectors", String.join("; ", VObjectPropertyValues.parseList(value)));
            case "UID" -> value.startsWith(OWN) ? Map.of("Parley number", value.substring(OWN.length())) : Map.of();
            case "ADR" -> address(property);
            default -> VCardCells.of(property);
        };
    }

    /** In our own cards the lines of the envelope stand in the street; others have parts. */
    private static Map<String, String> address(VObjectProperty property) {
        if (property.getParameters().first("X-PARLEY-HOLDER") == null) {
            return VCardCells.of(property);
        }
        List<List<String>> parts = VObjectPropertyValues.parseStructured(property.getValue());
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("Postal address", part(parts, 2));
        cells.put("City in " + in(property), part(parts, 3));
        cells.put("Country", part(parts, 6));
        return cells;
    }

    private static String part(List<List<String>> parts, int i) {
        return i < parts.size() ? String.join(",", parts.get(i)).strip() : "";
    }

    private static String in(VObjectProperty property) {
        String language = property.getParameters().first("LANGUAGE");
        boolean french = language != null && language.toLowerCase(Locale.ROOT).startsWith("fr");
        return french ? "French" : "English";
    }

    private static String name(VObjectProperty property) {
        return property.getName().toUpperCase(Locale.ROOT);
    }
}
