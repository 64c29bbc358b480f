package parley.negotiations.text.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.core.file.PackedFile;
import parley.core.file.SafeXml;

/** What Word numbers paragraphs with by itself, as it would show it: {@code Article 5.3:}, {@code (a)}. */
final class DocxNumbers {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int LEVELS = 9;
    private static final int HIGHEST = 100_000;

    private final Map<String, Level[]> definitions = new HashMap<>();
    private final Map<String, String> definitionOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> startOf = new HashMap<>();
    private final Map<String, Integer> levelOfStyle = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Boolean> begun = new HashMap<>();

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private boolean legal;
    }

    DocxNumbers(PackedFile file, String part) {
        if (file.has(part)) {
            try (SafeXml xml = file.xml(part)) {
                read(xml);
            }
        }
    }

    private void read(SafeXml xml) {
        Level[] levels = null;
        Level level = null;
        String number = null;
        int override = 0;
        while (xml.nextElement()) {
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "abstractNum" -> {
                    levels = new Level[LEVELS];
                    definitions.put(xml.attribute("abstractNumId"), levels);
                    number = null;
                }
                case "lvl" -> {
                    level = new Level();
                    override = place(xml.attribute("ilvl"));
                    if (number == null && levels != null) {
                        levels[override] = level;
                    }
                }
                case "start" -> {
                    if (level != null) {
                        level.start = integer(value, 1);
                    }
                }
                case "numFmt" -> {
                    if (level != null && value != null) {
                        level.format = value;
                    }
                }
                case "lvlText" -> {
                    if (level != null) {
                        level.text = value == null ? "" : value;
                    }
                }
                case "isLgl" -> {
                    if (level != null) {
                        level.legal = !"0".equals(value) && !"false".equals(value);
                    }
                }
                case "pStyle" -> levelOfStyle.put(value, override);
                case "num" -> {
                    number = xml.attribute("numId");
                    level = null;
                }
                case "abstractNumId" -> definitionOf.put(number, value);
                case "lvlOverride" -> override = place(xml.attribute("ilvl"));
                case "startOverride" ->
                    startOf.computeIfAbsent(number, key -> new HashMap<>()).put(override, integer(value, 1));
                default -> {
                    // Fonts and indents say nothing of numbers.
                }
            }
        }
    }

    int levelOf(String style) {
        return levelOfStyle.getOrDefault(style, 0);
    }

    /** Counts on and @return what is shown; empty for bullets and unknown lists */
    String next(String number, int level) {
        String definition = definitionOf.get(number);
        Level[] levels = definitions.get(definition);
        int at = Math.max(0, Math.min(level, LEVELS - 1));
        if (levels == null || levels[at] == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(definition, key -> new int[LEVELS]);
        if (begun.put(number, true) == null) {
            startOf.getOrDefault(number, Map.of())
                    .forEach((place, start) -> counts[place] = start - 1 - offset(levels[place]));
        }
        counts[at]++;
        java.util.Arrays.fill(counts, at + 1, LEVELS, 0);
        for (int i = 0; i < at; i++) {
            counts[i] = Math.max(counts[i], 1);
        }
        if (levels[at].format.equals("bullet") || levels[at].format.equals("none")) {
            return "";
        }
        Matcher places = PLACE.matcher(levels[at].text);
        return places.replaceAll(found -> {
            int place = Integer.parseInt(found.group(1)) - 1;
            Level of = levels[place] == null ? levels[at] : levels[place];
            return Matcher.quoteReplacement(
                    shown(counts[place] + offset(of), levels[at].legal ? "decimal" : of.format));
        });
    }

    private static int offset(Level level) {
        return level == null ? 0 : level.start - 1;
    }

    private static String shown(int number, String format) {
        String sign =
                switch (format) {
                    case "lowerLetter" -> "a";
                    case "upperLetter" -> "A";
                    case "lowerRoman" -> "i";
                    case "upperRoman" -> "I";
                    default -> "1";
                };
        return Numerals.of(number, sign, true);
    }

    private static int place(String level) {
        return Math.max(0, Math.min(integer(level, 0), LEVELS - 1));
    }

    static int integer(String text, int otherwise) {
        try {
            return text == null ? otherwise : Math.max(-1, Math.min(Integer.parseInt(text.strip()), HIGHEST));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
