package parley.exchange.reader;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The cells that one property of a vCard makes, by the name of their column. */
final class VCardCells {
    /** Cards that we wrote say whose they are. */
    private static final String OWN = "urn:parley:person:";

    private static final Set<String> SAYS_NOTHING = Set.of(
            "VERSION",
            "PRODID",
            "REV",
            "X-ABLABEL",
            "KIND",
            "PROFILE",
            "CLASS",
            "SORT-STRING",
            "X-PARLEY-EXPORT",
            "X-ABADR",
            "X-ABUID",
            "X-ABSHOWAS");
    private static final Set<String> NOT_TEXT = Set.of("PHOTO", "LOGO", "SOUND", "KEY");
    private static final List<String> NAME =
            List.of("Family name", "Given name", "Additional names", "Honorific prefix", "Suffix");
    private static final List<String> ADDRESS =
            List.of("PO box", "Street line 2", "Street", "City", "Province", "Postal code", "Country");

    private VCardCells() {}

    static Map<String, String> of(VObjectProperty property) {
        String name = property.getName().toUpperCase(Locale.ROOT);
        String value = property.getValue();
        if (SAYS_NOTHING.contains(name)) {
            return Map.of();
        }
        if (NOT_TEXT.contains(name)) {
            return Map.of("Photo", name);
        }
        return switch (name) {
            case "N" -> structured(value, NAME);
            case "ADR" -> address(property, value);
            case "FN" -> Map.of("Full name", text(value));
            case "ORG" -> organization(value);
            case "TITLE" -> Map.of("Title" + language(property), text(value));
            case "ROLE" -> Map.of("Role" + language(property), text(value));
            case "EMAIL" -> Map.of("E-mail", text(value).replaceFirst("(?i)^mailto:", ""));
            case "TEL" -> Map.of(telephone(property), text(value).replaceFirst("(?i)^tel:", ""));
            case "LANG", "X-PARLEY-LANGUAGE" -> Map.of("Language", text(value));
            case "UID" -> value.startsWith(OWN) ? Map.of("Parley number", value.substring(OWN.length())) : Map.of();
            case "NOTE" -> Map.of("Notes", text(value));
            case "CATEGORIES" -> Map.of("Categories", String.join("; ", VObjectPropertyValues.parseList(value)));
            case "NICKNAME" -> Map.of("Nickname", String.join("; ", VObjectPropertyValues.parseList(value)));
            case "URL" -> Map.of("Website", text(value));
            case "BDAY" -> Map.of("Birthday", text(value));
            default -> Map.of(property.getName(), text(value));
        };
    }

    /** Our own exports say whose address it is; one of the organization says nothing of the person. */
    private static Map<String, String> address(VObjectProperty property, String value) {
        Map<String, String> cells = structured(value, ADDRESS);
        String holder = property.getParameters().first("X-PARLEY-HOLDER");
        if ("organization".equalsIgnoreCase(holder)) {
            return Map.of("Postal address of the organization", cells.getOrDefault("Street", ""));
        }
        if ("person".equalsIgnoreCase(holder)) {
            cells.put("Postal address", cells.remove("Street"));
        }
        String further = cells.remove("Street line 2");
        if (further != null) { // stands before the street in a card, and below it on an envelope
            cells.put("Street line 2", further);
        }
        return cells;
    }

    private static Map<String, String> structured(String value, List<String> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<List<String>> parts = VObjectPropertyValues.parseStructured(value);
        for (int i = 0; i < Math.min(parts.size(), columns.size()); i++) {
            cells.put(columns.get(i), String.join(" ", parts.get(i)).strip());
        }
        return cells;
    }

    private static Map<String, String> organization(String value) {
        List<String> units = VObjectPropertyValues.parseSemiStructured(value);
        Map<String, String> cells = new LinkedHashMap<>();
        if (!units.isEmpty()) {
            cells.put("Organization", units.get(0).strip());
            String below = units.stream()
                    .skip(1)
                    .map(String::strip)
                    .filter(unit -> !unit.isEmpty())
                    .collect(Collectors.joining(", "));
            cells.put("Department", below);
        }
        return cells;
    }

    private static String language(VObjectProperty property) {
        String language = property.getParameters().first("LANGUAGE");
        return language == null ? "" : " (" + language.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "") + ")";
    }

    /** Version 2.1 gives types without a name, 3.0 and 4.0 by TYPE, also several at once. */
    private static String telephone(VObjectProperty property) {
        Set<String> types = types(property);
        if (types.contains("fax")) {
            return "Fax";
        }
        if (types.contains("cell")) {
            return "Mobile";
        }
        return types.contains("home") && !types.contains("work") ? "Other phone" : "Phone";
    }

    /** @return whether it is the one to take first, of addresses for mail: other kinds stand in the order of the card */
    static boolean preferred(VObjectProperty property) {
        return property.getName().equalsIgnoreCase("EMAIL")
                && ("1".equals(property.getParameters().first("PREF"))
                        || types(property).contains("pref"));
    }

    /** @return whether it is a postal address, at work or elsewhere */
    static boolean postal(VObjectProperty property) {
        return property.getName().equalsIgnoreCase("ADR");
    }

    static boolean atWork(VObjectProperty property) {
        return postal(property) && types(property).contains("work");
    }

    private static Set<String> types(VObjectProperty property) {
        return property.getParameters().getMap().entrySet().stream()
                .filter(entry -> entry.getKey() == null || entry.getKey().equalsIgnoreCase("TYPE"))
                .flatMap(entry -> entry.getValue().stream())
                .flatMap(type -> List.of(type.toLowerCase(Locale.ROOT).split(",")).stream())
                .collect(Collectors.toSet());
    }

    static String text(String value) {
        return VObjectPropertyValues.unescape(value).strip();
    }
}
