package parley.negotiations.text.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.core.file.PackedFile;
import parley.core.file.SafeXml;

/** Which styles are headings, of which level, and which number their paragraphs. */
final class DocxStyles {
    private static final Pattern HEADING = Pattern.compile("(?:heading|titre|título|titulo|überschrift)\\s*([1-9])");

    private final Map<String, Style> styles = new HashMap<>();

    private static final class Style {
        private String name = "";
        private String parent;
        private Integer outline;
        private String number;
        private String indent;
    }

    DocxStyles(PackedFile file, String part) {
        if (!file.has(part)) {
            return;
        }
        Style style = null;
        try (SafeXml xml = file.xml(part)) {
            while (xml.nextElement()) {
                String value = xml.attribute("val");
                if (xml.name().equals("style")) {
                    style = new Style();
                    styles.put(xml.attribute("styleId"), style);
                } else if (style != null) {
                    switch (xml.name()) {
                        case "name" -> style.name = String.valueOf(value).toLowerCase(Locale.ROOT);
                        case "basedOn" -> style.parent = value;
                        case "outlineLvl" -> style.outline = DocxNumbers.integer(value, 9);
                        case "numId" -> style.number = value;
                        case "ilvl" -> style.indent = value;
                        default -> {
                            // How it looks.
                        }
                    }
                }
            }
        }
    }

    /** @return from 1; 0 for text */
    int level(String id) {
        Integer level = inherited(id, style -> {
            Matcher heading = HEADING.matcher(style.name);
            if (heading.matches()) {
                return Integer.valueOf(heading.group(1));
            }
            return style.name.equals("title")
                    ? Integer.valueOf(1)
                    : style.outline == null
                            ? null
                            : Integer.valueOf(style.outline < 9 && style.outline >= 0 ? style.outline + 1 : 0);
        });
        if (level == null && id != null) {
            Matcher heading = HEADING.matcher(id.toLowerCase(Locale.ROOT));
            return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
        }
        return level == null ? 0 : level;
    }

    boolean contents(String id) {
        Style style = id == null ? null : styles.get(id);
        String name = style == null ? String.valueOf(id).toLowerCase(Locale.ROOT) : style.name;
        return name.matches("(?:toc|tm|table of figures).*\\d?");
    }

    String number(String id) {
        return inherited(id, style -> style.number);
    }

    String indent(String id) {
        Style style = id == null ? null : styles.get(id);
        return style == null ? null : style.indent;
    }

    private <T> T inherited(String id, Function<Style, T> what) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (at != null && seen.add(at)) {
            Style style = styles.get(at);
            if (style == null) {
                return null;
            }
            T value = what.apply(style);
            if (value != null) {
                return value;
            }
            at = style.parent;
        }
        return null;
    }
}
