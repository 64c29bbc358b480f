package parley.negotiations.text.reader;

import java.util.HashMap;
import java.util.Map;
import parley.core.file.PackedFile;
import parley.core.file.SafeXml;

/** How an OpenDocument text numbers: its list styles, that of its headings, and which styles of paragraphs bring one. */
final class OdtStyles {
    static final int LEVELS = 10;
    private static final int DEEPEST = 50;
    private static final int LONGEST_AFFIX = 120;

    private final Map<String, Level[]> lists = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private String outline = "";

    private record Style(String parent, String list, boolean automatic) {}

    /**
     * One level of a list.
     *
     * @param sign of its numbers, as {@link Numerals} takes it; empty for bullets and where none are shown
     * @param repeated whether z is followed by aa, bb
     * @param pattern with {@code %1%} for the number of the first level; null where prefix and suffix say it
     * @param levels how many levels are shown, this one included
     * @param start the first number
     */
    record Level(String sign, boolean repeated, String prefix, String suffix, String pattern, int levels, int start) {}

    OdtStyles(PackedFile file) {
        read(file, "styles.xml", false);
        read(file, "content.xml", true);
    }

    /** @param automatic whether automatic styles of the part are for the text; those of styles.xml are for headers and footers */
    private void read(PackedFile file, String part, boolean automatic) {
        if (!file.has(part)) {
            return;
        }
        try (SafeXml xml = file.xml(part)) {
            boolean kept = true;
            Level[] levels = null;
            while (xml.nextElement() && !xml.name().equals("body")) {
                String name = xml.name();
                switch (name) {
                    case "styles" -> kept = true;
                    case "automatic-styles" -> kept = automatic;
                    case "master-styles" -> kept = false;
                    case "style" -> {
                        if (kept && "paragraph".equals(xml.attribute("family"))) {
                            styles.put(
                                    xml.attribute("name"),
                                    new Style(
                                            xml.attribute("parent-style-name"),
                                            xml.attribute("list-style-name"),
                                            automatic));
                        }
                    }
                    case "list-style", "outline-style" -> {
                        levels = new Level[LEVELS];
                        if (kept) {
                            put(xml.attribute("name"), name.equals("outline-style"), levels);
                        }
                    }
                    case "list-level-style-number", "outline-level-style" -> level(xml, levels, true);
                    case "list-level-style-bullet", "list-level-style-image" -> level(xml, levels, false);
                    default -> {
                        // Fonts and indents say nothing of numbers.
                    }
                }
            }
        }
    }

    private void put(String given, boolean headings, Level[] levels) {
        if (headings) {
            outline = given == null ? "Outline" : given;
            lists.put(outline, levels);
        } else if (given != null) {
            lists.put(given, levels);
        }
    }

    private static void level(SafeXml xml, Level[] levels, boolean numbers) {
        int at = DocxNumbers.integer(xml.attribute("level"), 0) - 1;
        if (levels == null || at < 0 || at >= LEVELS) {
            return;
        }
        String pattern = xml.attribute("num-list-format");
        levels[at] = new Level(
                numbers ? affix(xml.attribute("num-format")) : "",
                "true".equals(xml.attribute("num-letter-sync")),
                affix(xml.attribute("num-prefix")),
                affix(xml.attribute("num-suffix")),
                pattern == null ? null : affix(pattern),
                Math.max(1, Math.min(DocxNumbers.integer(xml.attribute("display-levels"), 1), at + 1)),
                DocxNumbers.integer(xml.attribute("start-value"), 1));
    }

    /** @return no more of it than a number may have around it: it comes again with every paragraph */
    static String affix(String text) {
        return text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST_AFFIX));
    }

    /** @return the name of the list style of headings; empty where there is none */
    String outline() {
        return outline;
    }

    /** @return the levels of a list style, null among them where it has none; null where it is not known */
    Level[] list(String name) {
        return lists.get(name);
    }

    /**
     * The list style that a style of paragraphs brings, its own or that of a style that it is made from.
     *
     * @return empty where a style says that it brings none; null where none says anything
     */
    String listOf(String style) {
        Style at = styles.get(style);
        for (int i = 0; at != null && i < DEEPEST; i++) {
            if (at.list() != null) {
                return at.list();
            }
            at = styles.get(at.parent());
        }
        return null;
    }

    /** @return the list style that is said for paragraphs of an automatic style by itself; null where none is */
    String ownListOf(String style) {
        Style own = styles.get(style);
        return own == null || !own.automatic() ? null : own.list();
    }
}
